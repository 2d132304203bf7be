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

/** A rule of thumb, in metres, from body height in metres. @param sex null: not said */
export const stepLengthFromHeight = (height: Metres, sex: Sex | null): Metres => ofHeight[sex ?? 'notSaid'] * height;
