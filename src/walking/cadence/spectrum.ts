/** How strongly the magnitude swings, by frequency. */
import { type Frame, magnitudeRow } from './frame.ts';
import { gridRate } from './grid.ts';

const size = 1024;
/** Every second cell is enough below the low-pass, and halves the distance of the lines. */
const every = 2;
/** Distance of the lines, in steps per minute. */
export const lineWidth = (60 * gridRate) / every / size;

const cosines = Float64Array.from({ length: size / 2 }, (_, i) => Math.cos((2 * Math.PI * i) / size));
const sines = Float64Array.from({ length: size / 2 }, (_, i) => -Math.sin((2 * Math.PI * i) / size));
const mirrored = Uint16Array.from({ length: size }, (_, i) => {
  let out = 0;
  for (let bit = 1; bit < size; bit <<= 1) out = (out << 1) | (i & bit ? 1 : 0);
  return out;
});

const transform = (re: Float64Array, im: Float64Array): void => {
  for (let half = 1; half < size; half <<= 1) {
    const stride = size / (2 * half);
    for (let from = 0; from < size; from += 2 * half) {
      for (let k = 0; k < half; k += 1) {
        const c = cosines[k * stride]!;
        const s = sines[k * stride]!;
        const i = from + k;
        const j = i + half;
        const x = re[j]! * c - im[j]! * s;
        const y = re[j]! * s + im[j]! * c;
        re[j] = re[i]! - x;
        im[j] = im[i]! - y;
        re[i] = re[i]! + x;
        im[i] = im[i]! + y;
      }
    }
  }
};

export interface Spectrum {
  /** Amplitude at each line, from 0. */
  readonly lines: Float64Array;
  take(frame: Frame): void;
}

export const spectrum = (): Spectrum => {
  const re = new Float64Array(size);
  const im = new Float64Array(size);
  const lines = new Float64Array(size / 2);
  return {
    lines,
    take(frame) {
      const { count } = frame;
      const m = magnitudeRow(frame);
      re.fill(0);
      im.fill(0);
      for (let i = 0; i * every < count; i += 1) {
        const taper = 0.5 - 0.5 * Math.cos((2 * Math.PI * (i * every + 0.5)) / count);
        re[mirrored[i]!] = m[i * every]! * taper;
      }
      transform(re, im);
      for (let k = 0; k < lines.length; k += 1) lines[k] = Math.hypot(re[k]!, im[k]!);
    },
  };
};
