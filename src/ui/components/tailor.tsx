import type { Choices } from '../../routine/choices.ts';
import type { Routine } from '../../routine/routine.ts';
import { words } from '../../words/words.ts';
import { useApp } from '../app-context.ts';
import { changePlan } from '../plans.ts';
import { Minutes } from './minutes.tsx';
import { Options } from './options.tsx';

interface Props {
  readonly routine: Routine;
  readonly choices: Choices;
  readonly note: string | null;
}

/** What holds for the whole session: how long, and which side first. */
export function Tailor({ routine, choices, note }: Props) {
  const exercises = useApp().library.value?.exercises;
  const sided = routine.items.some((item) => 'exercise' in item && exercises?.[item.exercise]?.sides !== 'none');
  return (
    <section class="tailor">
      <Minutes routine={routine} minutes={choices.minutes} note={note} />
      {sided && (
        <Options
          legend={words.routines.firstSide}
          options={[
            { value: 'left', label: words.routines.left },
            { value: 'right', label: words.routines.right },
          ]}
          value={choices.firstSide}
          onChange={(firstSide) => changePlan(routine, { firstSide })}
        />
      )}
    </section>
  );
}
