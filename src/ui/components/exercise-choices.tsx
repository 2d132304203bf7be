import type { Change } from '../../care/tailor.ts';
import { type Choices, type Level, levelsFromLeast } from '../../routine/choices.ts';
import type { Exercise } from '../../routine/exercise.ts';
import type { ExerciseItem, Routine } from '../../routine/routine.ts';
import { words } from '../../words/words.ts';
import { useApp } from '../app-context.ts';
import { changePlan, ownChoices } from '../plans.ts';
import { Options } from './options.tsx';
import { Switch } from './switch.tsx';

interface Props {
  readonly routine: Routine;
  readonly index: number;
  readonly item: ExerciseItem;
  readonly exercise: Exercise;
  /** As it would start. */
  readonly choices: Choices;
  /** What was changed to suit. The person may choose less than that, never more. */
  readonly change: Change | null;
  /** The most that its next dose leaves open; null: it has none. */
  readonly most: Level | null;
}

const levels = levelsFromLeast.map((value) => ({
  value,
  label: words.routines.levels[value],
}));

/** Easier or harder, another in its place, or not at all. */
export function ExerciseChoices({ routine, index, item, exercise, choices, change, most }: Props) {
  const exercises = useApp().library.value?.exercises;
  const level = choices.levels[exercise.id] ?? 'usual';
  const places = [item.exercise, ...(item.or ?? [])].flatMap((id) => exercises?.[id] ?? []);
  const out = choices.leaveOut.includes(index);
  const own = ownChoices(routine);
  const isEased = level === 'easier' && own.levels[exercise.id] !== 'easier';
  const open = levels.slice(0, levelsFromLeast.indexOf(most ?? (isEased ? 'easier' : 'harder')) + 1);
  if (change?.what === 'hidden') return null;
  return (
    <>
      <Options
        legend={words.routines.level}
        options={open}
        value={level}
        onChange={(next) => changePlan(routine, { levels: { ...own.levels, [exercise.id]: next } })}
        {...(level === 'usual' ? {} : { hint: exercise[level].words })}
      />
      {places.length > 1 && change?.what !== 'replaced' && (
        <Options
          legend={words.routines.swap}
          options={places.map(({ id, name }) => ({ value: id, label: name }))}
          value={exercise.id}
          onChange={(next) => changePlan(routine, { swaps: { ...own.swaps, [index]: next } })}
        />
      )}
      <Switch
        label={words.routines.leaveOut}
        on={out}
        onChange={(on) =>
          changePlan(routine, {
            leaveOut: on ? [...own.leaveOut, index] : own.leaveOut.filter((each) => each !== index),
          })
        }
      />
    </>
  );
}
