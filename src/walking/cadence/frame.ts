/** The stretch of the past that one measurement looks at. */
import type { MetresPerSecondSquared } from '../../units.ts';
import { channels } from './grid.ts';
import { type History, kept } from './history.ts';

/** The direction-free length of the acceleration. */
export const magnitude = 3;

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

const detrend = (row: Float64Array, count: number): void => {
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

/** Root mean square of the magnitude's movement. */
export const rms = ({ magnitudeEnergy, count }: Frame): MetresPerSecondSquared =>
  Math.sqrt(magnitudeEnergy[count]! / count);
