/** How much the movement repeats itself after a time. 1: exactly. */
import { type Frame, magnitudeRow } from './frame.ts';

/** Of the three axes together: no turn of the phone changes it, and left and right steps differ in it. */
export const axesRepeat = ({ rows, axesEnergy, count }: Frame, lag: number): number => {
  const [x, y, z] = rows as [Float64Array, Float64Array, Float64Array];
  let sum = 0;
  for (let i = lag; i < count; i += 1) sum += x[i]! * x[i - lag]! + y[i]! * y[i - lag]! + z[i]! * z[i - lag]!;
  return share(sum, axesEnergy, count, lag);
};

/** Of the magnitude, in which left and right steps look more alike. */
export const magnitudeRepeat = (frame: Frame, lag: number): number => {
  const { magnitudeEnergy, count } = frame;
  const m = magnitudeRow(frame);
  let sum = 0;
  for (let i = lag; i < count; i += 1) sum += m[i]! * m[i - lag]!;
  return share(sum, magnitudeEnergy, count, lag);
};

const share = (sum: number, energy: Float64Array, count: number, lag: number): number =>
  (2 * sum) / (energy[count - lag]! + energy[count]! - energy[lag]! + 1e-9);

/** Between cells of a table. */
export const between = (table: Float64Array, at: number): number => {
  const i = Math.floor(at);
  return table[i]! + (table[i + 1]! - table[i]!) * (at - i);
};
