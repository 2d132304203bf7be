/** The stretch of the past that one measurement looks at. */
import type { MetresPerSecondSquared, Share } from '../../units.ts';
import { channels, magnitude, unfiltered } from './grid.ts';
import { type History, kept } from './history.ts';

export interface Frame {
  /** Cells in it; the arrays are longer. */
  readonly count: number;
  /** By channel, without mean and slope: gravity and slow turning are gone. A higher polynomial would take slow strides along. */
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
        straighten(rows[c]!, count);
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

const straighten = (row: Float64Array, count: number): void => {
  const middle = (count - 1) / 2;
  let mean = 0;
  let slope = 0;
  for (let i = 0; i < count; i += 1) {
    mean += row[i]!;
    slope += row[i]! * (i - middle);
  }
  mean /= count;
  slope /= (count * (count * count - 1)) / 12;
  for (let i = 0; i < count; i += 1) row[i] = row[i]! - mean - slope * (i - middle);
};

/** Root mean square of the magnitude's movement: of the whole frame, or of its newest cells. */
export const strength = ({ magnitudeEnergy, count }: Frame, newest = count): MetresPerSecondSquared =>
  Math.sqrt((magnitudeEnergy[count]! - magnitudeEnergy[count - newest]!) / newest);

/** Strength of the quietest quarter as a share of the whole: small where the movement pauses. */
export const evenness = ({ magnitudeEnergy, count }: Frame): Share => {
  const quarter = Math.floor(count / 4);
  let quietest = Number.POSITIVE_INFINITY;
  for (let q = 0; q < 4; q += 1)
    quietest = Math.min(quietest, magnitudeEnergy[(q + 1) * quarter]! - magnitudeEnergy[q * quarter]!);
  return Math.sqrt((4 * quietest) / (magnitudeEnergy[count]! + 1e-9));
};

/** Strength before the low-pass as a multiple of what it leaves. */
export const roughness = ({ rows, magnitudeEnergy, count }: Frame): number => {
  const raw = rows[unfiltered]!;
  let energy = 0;
  for (let i = 0; i < count; i += 1) energy += raw[i]! * raw[i]!;
  return Math.sqrt(energy / (magnitudeEnergy[count]! + 1e-9));
};

export const magnitudeRow = ({ rows }: Frame): Float64Array => rows[magnitude]!;
