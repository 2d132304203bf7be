/** The stretch of the past that one measurement looks at. */
import type { MetresPerSecondSquared, Share } from '../../units.ts';
import { channels } from './grid.ts';
import { type History, kept } from './history.ts';

/** The direction-free length of the acceleration. */
export const magnitude = 3;
export const unfiltered = 4;

export interface Frame {
  readonly count: number;
  /** x, y, z and magnitude, without their mean and slope: gravity and slow turning are gone. */
  readonly rows: readonly Float64Array[];
  /** Sums of squares up to each cell: of the three axes together, and of the magnitude. */
  readonly axesEnergy: Float64Array;
  readonly magnitudeEnergy: Float64Array;
}

/** A frame whose arrays are used again and again; `fill` takes the newest `count` cells. */
export const frame = (): Frame & { fill(past: History, count: number): void } => {
  const rows = Array.from({ length: channels }, () => new Float64Array(kept));
  const axesEnergy = new Float64Array(kept + 1);
  const magnitudeEnergy = new Float64Array(kept + 1);
  const self = {
    count: 0,
    rows,
    axesEnergy,
    magnitudeEnergy,
    fill(past: History, count: number): void {
      self.count = count;
      for (let c = 0; c < channels; c += 1) {
        past.copy(c, count, rows[c]!);
        detrend(rows[c]!, count);
      }
      const [x, y, z, m] = rows as [Float64Array, Float64Array, Float64Array, Float64Array];
      for (let i = 0; i < count; i += 1) {
        axesEnergy[i + 1] = axesEnergy[i]! + x[i]! * x[i]! + y[i]! * y[i]! + z[i]! * z[i]!;
        magnitudeEnergy[i + 1] = magnitudeEnergy[i]! + m[i]! * m[i]!;
      }
    },
  };
  return self;
};

/** Polynomials of degree up to `degree`, each orthogonal to the others on the cells of the frame (Gram's recurrence). */
const detrend = (row: Float64Array, count: number): void => {
  const degree = 3;
  const middle = (count - 1) / 2;
  let before = new Float64Array(count);
  let now = new Float64Array(count).fill(1);
  let normBefore = 1;
  for (let d = 0; d <= degree; d += 1) {
    let dot = 0;
    let norm = 0;
    for (let i = 0; i < count; i += 1) {
      dot += row[i]! * now[i]!;
      norm += now[i]! * now[i]!;
    }
    for (let i = 0; i < count; i += 1) row[i] = row[i]! - (dot / norm) * now[i]!;
    const next = new Float64Array(count);
    for (let i = 0; i < count; i += 1)
      next[i] = ((i - middle) / middle) * now[i]! - (d === 0 ? 0 : norm / normBefore) * before[i]!;
    before = now;
    now = next;
    normBefore = norm;
  }
};

/** Root mean square of the magnitude's movement. */
export const rms = ({ magnitudeEnergy, count }: Frame): MetresPerSecondSquared =>
  Math.sqrt(magnitudeEnergy[count]! / count);

/** RMS of the quietest quarter as a share of the whole. */
export const evenness = ({ magnitudeEnergy, count }: Frame): Share => {
  const quarter = Math.floor(count / 4);
  let quietest = Number.POSITIVE_INFINITY;
  for (let q = 0; q < 4; q += 1)
    quietest = Math.min(quietest, magnitudeEnergy[(q + 1) * quarter]! - magnitudeEnergy[q * quarter]!);
  return Math.sqrt((4 * quietest) / (magnitudeEnergy[count]! + 1e-9));
};

/** RMS before the low-pass as a multiple of RMS behind it. */
export const roughness = ({ rows, magnitudeEnergy, count }: Frame): number => {
  const raw = rows[unfiltered]!;
  let energy = 0;
  for (let i = 0; i < count; i += 1) energy += raw[i]! * raw[i]!;
  return Math.sqrt(energy / (magnitudeEnergy[count]! + 1e-9));
};
