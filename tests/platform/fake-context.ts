/** An AudioContext whose clock is moved by hand, and what would have come out of it. */

interface Change {
  readonly kind: 'set' | 'ramp';
  readonly value: number;
  readonly at: number;
}

class FakeGain {
  changes: Change[] = [];
  readonly gain = {
    setValueAtTime: (value: number, at: number) => void this.changes.push({ kind: 'set', value, at }),
    linearRampToValueAtTime: (value: number, at: number) => void this.changes.push({ kind: 'ramp', value, at }),
    cancelScheduledValues: (from: number) => {
      this.changes = this.changes.filter(({ at }) => at < from);
    },
  };
  connect(): void {}
  at(time: number): number {
    let value = 1;
    let then = 0;
    for (const { kind, value: to, at } of this.changes) {
      if (at <= time) value = to;
      else if (kind === 'ramp' && time > then) return value + ((to - value) * (time - then)) / (at - then);
      else break;
      then = at;
    }
    return value;
  }
}

class FakeSource {
  readonly now: () => number;
  constructor(now: () => number) {
    this.now = now;
  }
  buffer: { readonly channels: Float32Array[] } | null = null;
  loop = false;
  out: FakeGain | null = null;
  from = Number.NaN;
  until = Number.POSITIVE_INFINITY;
  over = false;
  onended: (() => void) | null = null;
  connect(to: unknown): void {
    if (to instanceof FakeGain) this.out = to;
  }
  disconnect(): void {}
  offset = 0;
  /** As in a browser: what should have begun already begins now, late. */
  start(at = 0, offset = 0): void {
    this.from = Math.max(at, this.now());
    this.offset = offset;
  }
  stop(at: number): void {
    this.until = Math.min(this.until, at);
  }
}

export function fakeContext(sampleRate: number) {
  let sources: FakeSource[] = [];
  /** Time that passes while a second of sound is rendered. */
  let cost = 0;
  const context = {
    sampleRate,
    currentTime: 0,
    state: 'running',
    baseLatency: 0.01,
    destination: {},
    onstatechange: null,
    addEventListener: () => {},
    removeEventListener: () => {},
    createGain: () => new FakeGain(),
    createBuffer: (channels: number, frames: number) => {
      context.currentTime += (cost * frames) / sampleRate;
      const made = Array.from({ length: channels }, () => new Float32Array(frames));
      return {
        channels: made,
        length: frames,
        copyToChannel: (from: Float32Array, channel: number) => made[channel]!.set(from),
      };
    },
    createBufferSource: () => {
      const source = new FakeSource(() => context.currentTime);
      sources.push(source);
      return source;
    },
    resume: async () => {},
    suspend: async () => {},
    close: async () => {},
  };
  return {
    context: context as unknown as AudioContext,
    /** Rendering takes so long from now on: seconds for each second of sound. */
    slow: (seconds: number) => {
      cost = seconds;
    },
    /** Sources that have not been played to their end, the floor aside. */
    live: () => sources.filter(({ loop, over, until }) => !loop && !over && until > context.currentTime).length,
    /** What is over is heard no more: for long tests. */
    forget: () => {
      sources = sources.filter(({ loop, over, until }) => loop || (!over && until > context.currentTime));
    },
    /** Lets the clock of the context run, and tells sources that they are over. */
    run: (seconds: number) => {
      context.currentTime += seconds;
      for (const source of sources) {
        const end = source.from + (source.buffer?.channels[0]?.length ?? 0) / sampleRate - source.offset;
        if (source.loop || source.over || Math.min(end, source.until) > context.currentTime) continue;
        source.over = true;
        source.onended?.();
      }
    },
    /** What comes out on one side, without the floor. */
    heard: (from: number, to: number, ear = 0): Float32Array => {
      const sum = new Float32Array(to - from);
      for (const { buffer, loop, from: start, offset, until, out } of sources) {
        if (buffer === null || loop) continue;
        const samples = (buffer.channels[ear] ?? buffer.channels[0]!).subarray(Math.round(offset * sampleRate));
        const first = Math.round(start * sampleRate);
        if (Math.abs(first - start * sampleRate) > 1e-5) throw new Error('a chunk begins between two frames');
        const last = Math.min(first + samples.length, until * sampleRate);
        for (let i = Math.max(from, first); i < Math.min(to, last); i += 1)
          sum[i - from]! += samples[i - first]! * (out?.at(i / sampleRate) ?? 1);
      }
      return sum;
    },
  };
}
