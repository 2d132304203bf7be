/** Step length: from one heel to the other, half a stride. evidence.md §2.2 */
import type { Metres, MetresPerSecond, StepsPerMinute } from '../units.ts';

export type Sex = 'female' | 'male';

/** Of body height, in usual walking. evidence.md §2.2 */
const ofHeight = { female: 0.413, male: 0.415, notSaid: 0.414 } as const;
/** A shorter way does not tell. evidence.md §2.2 */
export const leastDistance: Metres = 20;

/** Step length at a cadence, in metres. Speed in m/s, cadence in steps/min, above 0. */
export const stepLength = (speed: MetresPerSecond, cadence: StepsPerMinute): Metres => (speed * 60) / cadence;

/** The definition the other way round, m/s. */
export const speedOf = (length: Metres, cadence: StepsPerMinute): MetresPerSecond => (length * cadence) / 60;

/** Measured over at least 20 m; null below, and where no steps were counted. */
export const stepLengthOver = (distance: Metres, steps: number): Metres | null =>
  distance >= leastDistance && steps > 0 ? distance / steps : null;

/** A rule of thumb, in metres, from body height in metres. @param sex null: not said */
export const stepLengthFromHeight = (height: Metres, sex: Sex | null): Metres => ofHeight[sex ?? 'notSaid'] * height;

/** What a step comes to when speed stays and cadence changes: +5 % makes it 4.8 % shorter. */
export const lengthAtSameSpeed = (length: Metres, before: StepsPerMinute, after: StepsPerMinute): Metres =>
  (length * before) / after;
