/** What one exercise comes to in a session. */
export interface DoseShape {
  /** Repetitions in each set, per side where sides count. */
  readonly sets: readonly number[];
  /** Seconds of the hold; null where nothing is held. */
  readonly hold: number | null;
  readonly eachSide: boolean;
}

/** Holds shorter than this are part of a movement: "8 times, 3 s hold". From here on the hold is the thing: "20 s × 2". */
const longHold = 5;

const seconds = (hold: number): string => `${Number(hold.toFixed(1))} s`;
const times = (reps: number): string => (reps === 1 ? 'once' : `${reps} times`);
const list = (sets: readonly number[]): string => `${sets.slice(0, -1).join(', ')} and ${sets.at(-1)}`;

/** "20 s × 2 each side", "8 times", "2 sets of 10, 3 s hold", "8 s × 4, 3 and 2 each side". */
export const doseWords = ({ sets, hold, eachSide }: DoseShape): string => {
  const side = eachSide ? ' each side' : '';
  const first = sets[0] ?? 1;
  const equal = sets.every((reps) => reps === first);
  if (hold !== null && hold >= longHold) {
    if (!equal) return `${seconds(hold)} × ${list(sets)}${side}`;
    const reps = first === 1 ? seconds(hold) : `${seconds(hold)} × ${first}`;
    return sets.length === 1 ? `${reps}${side}` : `${sets.length} sets of ${reps}${side}`;
  }
  const pause = hold === null || hold < 2 ? '' : `, ${seconds(hold)} hold`;
  if (!equal) return `${list(sets)} times${side}${pause}`;
  return sets.length === 1 ? `${times(first)}${side}${pause}` : `${sets.length} sets of ${first}${side}${pause}`;
};
