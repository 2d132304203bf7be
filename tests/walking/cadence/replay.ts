/** Feeds samples to an estimator as a phone would, and reads what it shows. */
import { type CadenceEstimator, cadenceEstimator } from '../../../src/walking/cadence/estimator.ts';
import type { CadenceReading, MotionSample } from '../../../src/walking/motion.ts';
import type { Gait } from '../../fixtures/gait.ts';

export const replay = (
  samples: readonly MotionSample[],
  estimator: CadenceEstimator = cadenceEstimator(),
): readonly CadenceReading[] => samples.map((sample) => estimator.push(sample)).filter((reading) => reading !== null);

/** How far what is shown is from the truth, at each time the truth is known; null where nothing is shown. */
export const errors = ({ ref6 }: Gait, readings: readonly CadenceReading[]): readonly (number | null)[] =>
  ref6.map(([end, truth]) => {
    const cadence = readings.findLast(({ at }) => at <= end + 0.001)?.cadence ?? null;
    return cadence === null ? null : Math.abs(cadence - truth);
  });

export const shareOf = <T>(list: readonly T[], of: (one: T) => boolean): number => list.filter(of).length / list.length;

export const meanError = (list: readonly (number | null)[]): number => {
  const shown = list.filter((one) => one !== null);
  return shown.reduce((sum, one) => sum + one, 0) / shown.length;
};
