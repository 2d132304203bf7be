/** Struck sounds made of decaying partials: all that the bells and clicks are built from. */
import type { Frames, Gain, Hertz, Seconds } from '../units.ts';

export interface Partial {
  /** Of the fundamental. */
  readonly ratio: number;
  readonly level: Gain;
  /** Time to fall to 1/e. */
  readonly decay: Seconds;
}

export interface Strike {
  readonly at: Seconds;
  readonly pitch: Hertz;
  readonly level: Gain;
  readonly partials: readonly Partial[];
}

/** Time in which a partial comes up: long enough not to crackle, short enough to be a strike. */
const attack: Seconds = 0.003;
/** Share of the length over which the end goes to nothing. */
const ending = 0.25;

/** Sounds the strikes together in a sample of the given length, with its loudest point at `peak`. */
export function strikes(list: readonly Strike[], rate: Hertz, length: Seconds, peak: Gain): Float32Array {
  const out = new Float64Array(Math.round(length * rate));
  for (const strike of list) for (const partial of strike.partials) addPartial(out, strike, partial, rate);
  return finish(out, peak);
}

function addPartial(out: Float64Array, { at, pitch, level }: Strike, partial: Partial, rate: Hertz): void {
  const start: Frames = Math.round(at * rate);
  const turn = (2 * Math.PI * pitch * partial.ratio) / rate;
  for (let i = start; i < out.length; i += 1) {
    const t = (i - start) / rate;
    const rise = t < attack ? Math.sin((Math.PI / 2) * (t / attack)) : 1;
    out[i]! += level * partial.level * rise * Math.exp(-t / partial.decay) * Math.sin(turn * (i - start));
  }
}

/** Ends in silence, has no constant part (it would thump, and cost loudness), and reaches exactly `peak`. */
export function finish(raw: Float64Array, peak: Gain): Float32Array {
  const n = raw.length;
  const tail = Math.round(n * ending);
  const shaped = raw.map(
    (x, i) => x * (i < n - tail ? 1 : 0.5 * (1 + Math.cos((Math.PI * (i - (n - tail))) / (tail - 1)))),
  );
  // The mean is taken off as a hump that is nothing at both ends, so that it leaves no step there.
  const hump = (i: number) => Math.sin((Math.PI * i) / (n - 1)) ** 2;
  const mean = shaped.reduce((sum, x) => sum + x, 0) / ((n - 1) / 2);
  const level = shaped.map((x, i) => x - mean * hump(i));
  const top = level.reduce((max, x) => Math.max(max, Math.abs(x)), 0);
  return Float32Array.from(level, (x) => (x * peak) / top);
}

/** Seeded noise in -1..1, the same every time. */
export function noise(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}
