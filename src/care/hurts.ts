/** "That hurts", remembered: a move that hurt twice is put aside until the person brings it back. */

interface Hurt {
  readonly exercise: string;
  readonly at: number;
}

const hurtsToRetire = 2;

/** Hurts since the move was brought back; all of them where it never was. */
const counting = (hurts: readonly Hurt[], exercise: string, broughtBack: Readonly<Record<string, number>>): number =>
  hurts.filter((hurt) => hurt.exercise === exercise && hurt.at > (broughtBack[exercise] ?? Number.NEGATIVE_INFINITY))
    .length;

/** @param broughtBack exercise id to when, ms since the epoch */
export const retiredExercises = (
  hurts: readonly Hurt[],
  broughtBack: Readonly<Record<string, number>>,
): readonly string[] =>
  [...new Set(hurts.map(({ exercise }) => exercise))].filter(
    (exercise) => counting(hurts, exercise, broughtBack) >= hurtsToRetire,
  );
