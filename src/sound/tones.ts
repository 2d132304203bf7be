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

/** A decaying sine by recurrence: two products a sample, where a session's bells would else take a phone half a second. */
function addPartial(out: Float64Array, { at, pitch, level }: Strike, partial: Partial, rate: Hertz): void {
  const start: Frames = Math.round(at * rate);
  const rise: Frames = Math.round(attack * rate);
  const turn = (2 * Math.PI * pitch * partial.ratio) / rate;
  const fall = Math.exp(-1 / (partial.decay * rate));
  const keep = 2 * fall * Math.cos(turn);
  const drop = fall * fall;
  let before = -level * partial.level * (Math.sin(turn) / fall);
  let now = 0;
  for (let i = start; i < out.length; i += 1) {
    out[i]! += i - start < rise ? now * Math.sin((Math.PI / 2) * ((i - start) / rise)) : now;
    const next = keep * now - drop * before;
    before = now;
    now = next;
  }
}

/** Ends in silence, has no constant part (it would thump, and cost loudness), and reaches exactly `peak`. Works in place. */
export function finish(raw: Float64Array, peak: Gain): Float32Array {
  const last = raw.length - 1;
  const tail = Math.round(raw.length * ending);
  for (let i = 0; i < tail; i += 1) raw[last - i]! *= 0.5 * (1 - Math.cos((Math.PI * i) / tail));
  let sum = 0;
  for (const x of raw) sum += x;
  // The mean is taken off as an arch that is nothing at both ends, so that it leaves no step there. Its own mean is 2/3.
  const arch = (6 * sum) / raw.length / (last * last);
  let top = 0;
  for (let i = 0; i <= last; i += 1) {
    raw[i]! -= arch * i * (last - i);
    top = Math.max(top, Math.abs(raw[i]!));
  }
  for (let i = 0; i <= last; i += 1) raw[i]! *= peak / top;
  return new Float32Array(raw);
}

/** Seeded noise in -1..1, the same every time. */
export function noise(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}
