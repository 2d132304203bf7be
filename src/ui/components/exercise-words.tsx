import './exercise-words.css';
import type { Exercise } from '../../routine/exercise.ts';
import { words } from '../../words/words.ts';

/** The card of an exercise, to be read. */
export function ExerciseWords({ exercise }: { exercise: Exercise }) {
  const { routines } = words;
  const { setUp, do: how, feel, slips, easier, harder, stop } = exercise.words;
  const parts: readonly (readonly [string, string])[] = [
    [routines.setUp, setUp],
    [routines.do, how],
    [routines.breathing, exercise.breathing],
    [routines.feel, feel],
  ];
  return (
    <dl class="exercise-words">
      {parts.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      <div>
        <dt>{routines.slips}</dt>
        <dd class="slips">
          {slips.map(({ slip, fix }) => (
            <span key={slip}>
              {slip} <b>{fix}</b>
            </span>
          ))}
        </dd>
      </div>
      <div>
        <dt>{routines.easier}</dt>
        <dd>{easier}</dd>
      </div>
      <div>
        <dt>{routines.harder}</dt>
        <dd>{harder}</dd>
      </div>
      <div class="stop-words">
        <dt>{routines.stop}</dt>
        <dd>{stop}</dd>
      </div>
    </dl>
  );
}
