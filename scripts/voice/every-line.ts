/** Every line the app can say: the catalogue of `routine/lines.ts` over all that ships, and what compiling it really says. */
import type { Coaching, Level } from '../../src/routine/choices.ts';
import { usualChoices } from '../../src/routine/choices.ts';
import { coachKeys, coachLine } from '../../src/routine/coach-lines.ts';
import { compile } from '../../src/routine/compile.ts';
import type { Exercise } from '../../src/routine/exercise.ts';
import * as lines from '../../src/routine/lines.ts';
import { type Exercises, planOf } from '../../src/routine/plan.ts';
import type { Routine } from '../../src/routine/routine.ts';
import type { Side, SpokenCue, Timeline } from '../../src/timeline/timeline.ts';

type Line = lines.Line;

const sides: readonly Side[] = ['left', 'right'];
const coachings: readonly Coaching[] = ['full', 'short', 'name'];
const levels: readonly Level[] = ['easier', 'usual', 'harder'];
/** Sets that an exercise can have. `routine/fields.ts` */
const mostSets = 4;

const upTo = (n: number): number[] => Array.from({ length: n }, (_, index) => index + 1);

const common = (): Line[] => [
  lines.halfway,
  lines.restLine,
  lines.walkReady,
  lines.stay,
  lines.done,
  lines.stopHere,
  lines.sampleLine,
  lines.breathLine('in'),
  lines.breathLine('out'),
  ...upTo(10).flatMap((n) => lines.countLine(n) ?? []),
  ...coachKeys.map(coachLine),
  ...upTo(mostSets).flatMap((of) => upTo(of).flatMap((n) => (n > 1 ? [lines.setLine(n, of)] : []))),
];

const ofExercise = (exercise: Exercise): Line[] => [
  { clip: `${exercise.id}.name`, text: exercise.spoken.name },
  ...coachings.flatMap((coaching) => lines.introduction(exercise, coaching, null)),
  lines.stopLine(exercise),
  // Phases that repeat the words of the one before are not said again.
  ...exercise.dose.phases.flatMap(({ words }, index, all) =>
    words === all[index - 1]?.words ? [] : [lines.phaseLine(exercise, index, words)],
  ),
  ...sides.flatMap((side) => {
    if (exercise.sides === 'none') return [];
    const first = lines.sideFirst(side, exercise.part);
    if (exercise.sides === 'alternate') return [first];
    return [first, lines.switchTo(side, exercise.part), lines.nextSide(side, exercise.part)];
  }),
];

const ofRoutine = (routine: Routine, exercises: Exercises): Line[] =>
  planOf(routine, exercises, usualChoices).items.flatMap((item): Line[] => {
    if (item.kind === 'rest') return [item.line];
    if (item.kind === 'exercise') return [];
    return item.stretches.flatMap(({ spoken }, n) =>
      (['full', 'short'] as const).map((amount) => lines.walkLine(item.clips[n] ?? '', spoken, amount)),
    );
  });

/** A routine compiled with every coaching, level and first side, and with each exercise that may take another's place. */
export function everyTimeline(
  routine: Routine,
  exercises: Exercises,
  lengths?: Readonly<Record<string, number>>,
): Timeline[] {
  const all = <T>(value: T): Record<string, T> => Object.fromEntries(Object.keys(exercises).map((id) => [id, value]));
  const most = Math.max(0, ...routine.items.map((item) => ('exercise' in item ? (item.or?.length ?? 0) : 0)));
  const swaps = [0, ...upTo(most)].map((n): Record<number, string> => {
    const chosen = routine.items.map((item, index) => [index, 'exercise' in item ? item.or?.[n - 1] : undefined]);
    return Object.fromEntries(chosen.filter(([, id]) => id !== undefined));
  });
  return coachings.flatMap((coaching) =>
    levels.flatMap((level) =>
      sides.flatMap((firstSide) =>
        swaps.flatMap((swap) =>
          [null, 110].map((cadence) => {
            const choices = { firstSide, cadence, swaps: swap, levels: all(level), coaching: all(coaching) };
            return compile(routine, exercises, { ...usualChoices, ...choices }, lengths);
          }),
        ),
      ),
    ),
  );
}

export const spokenIn = ({ cues }: Timeline): SpokenCue[] => cues.filter((cue) => cue.kind === 'say');

/** Clip id to text, in order of id. Throws where one id has two texts, or a routine says what no catalogue knows. */
export function everyLine(exercises: Exercises, routines: readonly Routine[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const catalogue = [
    ...common(),
    ...Object.values(exercises).flatMap(ofExercise),
    ...routines.flatMap((routine) => ofRoutine(routine, exercises)),
  ];
  for (const { clip, text } of catalogue) {
    if ((texts.get(clip) ?? text) !== text)
      throw new Error(`${clip} has two texts: "${texts.get(clip)}" and "${text}"`);
    texts.set(clip, text);
  }
  for (const routine of routines)
    for (const timeline of everyTimeline(routine, exercises))
      for (const { clip, text } of spokenIn(timeline))
        if (texts.get(clip) !== text)
          throw new Error(`${routine.id} says "${text}" as ${clip}, which has no such line`);
  return new Map([...texts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
