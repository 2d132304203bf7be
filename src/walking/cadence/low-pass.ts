/** Takes out what is faster than the harmonics of steps: knocks of keys, the phone's own rattling. */
import type { Hertz } from '../../units.ts';
import { gridRate, magnitude } from './grid.ts';

/** Two and a half times a brisk step: sharper peaks say little about the rate. */
const cutOff: Hertz = 5;
const filtered = magnitude + 1;

/** Second-order Butterworth on the first channels, in place. Begins at rest on the first values: no thump at the start. */
export const lowPass = (): { filter(values: Float64Array): void; reset(): void } => {
  const w = Math.tan((Math.PI * cutOff) / gridRate);
  const scale = 1 / (1 + Math.SQRT2 * w + w * w);
  const b = w * w * scale;
  const a1 = 2 * (w * w - 1) * scale;
  const a2 = (1 - Math.SQRT2 * w + w * w) * scale;
  const first = new Float64Array(filtered);
  const second = new Float64Array(filtered);
  let begun = false;
  return {
    filter(values) {
      for (let c = 0; c < filtered; c += 1) {
        const x = values[c]!;
        if (!begun) {
          first[c] = x * (1 - b);
          second[c] = x * (b - a2);
        }
        const y = b * x + first[c]!;
        first[c] = 2 * b * x - a1 * y + second[c]!;
        second[c] = b * x - a2 * y;
        values[c] = y;
      }
      begun = true;
    },
    reset() {
      begun = false;
    },
  };
};
