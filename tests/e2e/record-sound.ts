/** Records what a page really sends to its loudspeaker: a tap in front of every AudioContext's destination. */
import type { Page } from '@playwright/test';

/**
 * The recording needs a worklet from a blob: use it in a context with `bypassCSP`. Call before the first navigation.
 * `without` worklets, the page itself finds none.
 */
export const recordSound = (page: Page, without: 'worklets' | null = null): Promise<unknown> =>
  page.addInitScript((missing) => {
    const { AudioWorkletNode } = globalThis;
    const workletOf = Object.getOwnPropertyDescriptor(BaseAudioContext.prototype, 'audioWorklet')?.get;
    if (missing === 'worklets') {
      Reflect.deleteProperty(globalThis, 'AudioWorkletNode');
      Reflect.deleteProperty(BaseAudioContext.prototype, 'audioWorklet');
    }
    const source = `registerProcessor('recorder', class extends AudioWorkletProcessor {
      process([input]) {
        if (input[0]) this.port.postMessage({ frame: currentFrame, left: input[0].slice() });
        return true;
      }
    })`;
    const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    const recordings: Recording[] = [];
    Object.assign(globalThis, { recordings });
    const connect: (this: AudioNode, to: AudioNode | AudioParam, ...more: number[]) => AudioNode = AudioNode.prototype
      .connect as never;
    const taps = new WeakMap<BaseAudioContext, { gain: GainNode; connected(from: AudioNode): void }>();
    const tapOf = (context: AudioContext) => {
      const known = taps.get(context);
      if (known) return known;
      const gain = new GainNode(context);
      const recording: Recording = { context, deck: false, rate: context.sampleRate, chunks: [] };
      const tap = {
        gain,
        connected: (from: AudioNode) => {
          if (recordings.includes(recording)) return;
          Object.assign(recording, { deck: from instanceof AudioWorkletNode });
          recordings.push(recording);
        },
      };
      taps.set(context, tap);
      const worklet: AudioWorklet | undefined = workletOf?.call(context);
      void worklet?.addModule(address).then(() => {
        const recorder = new AudioWorkletNode(context, 'recorder', { numberOfOutputs: 0 });
        recorder.port.onmessage = ({ data }) => recording.chunks.push(data);
        connect.call(gain, recorder);
      });
      return tap;
    };
    // With the context itself, so that the recorder is there before there is anything to record.
    const RealContext = AudioContext;
    globalThis.AudioContext = class extends RealContext {
      constructor(options?: AudioContextOptions) {
        super(options);
        tapOf(this);
      }
    };
    AudioNode.prototype.connect = function (this: AudioNode, to: AudioNode | AudioParam, ...more: number[]) {
      if (to instanceof AudioDestinationNode && to.context instanceof RealContext) {
        const tap = tapOf(to.context);
        tap.connected(this);
        connect.call(this, tap.gain);
      }
      return connect.call(this, to, ...more);
    } as never;
  }, without);

/** What one context played. Contexts are in the order in which they were first connected. */
interface Recording {
  readonly context: AudioContext;
  /** A worklet plays straight into it. */
  readonly deck: boolean;
  readonly rate: number;
  readonly chunks: { frame: number; left: Float32Array }[];
}

/** Each context that was ever connected to the loudspeaker, and its state now. */
export const contexts = (page: Page): Promise<{ deck: boolean; state: AudioContextState }[]> =>
  page.evaluate(() =>
    (globalThis as unknown as { recordings: Recording[] }).recordings.map(({ deck, context }) => ({
      deck,
      state: context.state,
    })),
  );

/**
 * The left channel so far, from the first recorded frame on. Gaps would be zeros. Of the first context, or of the latest
 * that is, or is not, the deck's.
 */
export const recordedSound = async (
  page: Page,
  which: 'first' | 'deck' | 'other' = 'first',
): Promise<{ rate: number; samples: Float32Array }> => {
  const { rate, base64 } = await page.evaluate((wanted) => {
    const { recordings } = globalThis as unknown as { recordings: Recording[] };
    const recording =
      wanted === 'first' ? recordings[0] : recordings.findLast(({ deck }) => deck === (wanted === 'deck'));
    const first = recording?.chunks[0];
    const last = recording?.chunks.at(-1);
    if (!recording || !first || !last) throw new Error('nothing was recorded');
    const samples = new Float32Array(last.frame + last.left.length - first.frame);
    for (const { frame, left } of recording.chunks) samples.set(left, frame - first.frame);
    const bytes = new Uint8Array(samples.buffer);
    let text = '';
    for (let i = 0; i < bytes.length; i += 32_768) text += String.fromCharCode(...bytes.subarray(i, i + 32_768));
    return { rate: recording.rate, base64: btoa(text) };
  }, which);
  const bytes = Buffer.from(base64, 'base64');
  return { rate, samples: new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)) };
};

/** Where `template` fits best in `samples` within [from, to], by normalised cross-correlation. */
export const findSound = (
  samples: Float32Array,
  template: Float32Array,
  from: number,
  to: number,
): { at: number; likeness: number } => {
  let own = 0;
  for (const x of template) own += x * x;
  let best = { at: from, likeness: -1 };
  for (let at = Math.max(0, from); at <= Math.min(to, samples.length - template.length); at += 1) {
    let both = 0;
    let heard = 0;
    for (let i = 0; i < template.length; i += 1) {
      const x = samples[at + i] as number;
      both += x * (template[i] as number);
      heard += x * x;
    }
    const likeness = heard === 0 ? 0 : both / Math.sqrt(heard * own);
    if (likeness > best.likeness) best = { at, likeness };
  }
  return best;
};
