import { doseSentence } from '../../care/reason-words.ts';
import type { Change } from '../../care/tailor.ts';
import type { Choices, Level } from '../../routine/choices.ts';
import type { ExerciseItem, Item, Routine } from '../../routine/routine.ts';
import type { Library } from '../../state/app.ts';
import type { RoutineDose, RoutineDoses } from '../../state/next-dose.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { doseWords } from '../../words/en/dose.ts';
import { words } from '../../words/words.ts';
import { doseInTimeline } from '../dose-in-timeline.ts';
import { BringBack } from './bring-back.tsx';
import { ExerciseChoices } from './exercise-choices.tsx';
import { ExercisePicture } from './exercise-picture.tsx';
import { ExerciseWords } from './exercise-words.tsx';
import { Icon } from './icon.tsx';
import { becauseWords, changeWords } from './made-to-suit.tsx';
import { WalkPicture } from './walk-picture.tsx';

interface Props {
  readonly routine: Routine;
  readonly index: number;
  readonly library: Library;
  readonly choices: Choices;
  /** What was changed to suit; null: nothing. */
  readonly change: Change | null;
  readonly doses: RoutineDoses;
  /** null where nothing is left of the session. */
  readonly timeline: Timeline | null;
}

/** Why it is this much: nothing where it is as written, or where the person chose another version. */
function NextDose({ rules, level }: { readonly rules: RoutineDose; readonly level: Level }) {
  if (rules.why.key === 'asWritten' || rules.dose.level !== level) return null;
  return <span class="facts">{doseSentence(rules.why)}</span>;
}

function ExerciseRow({
  routine,
  index,
  item,
  library,
  choices,
  change,
  doses,
  timeline,
}: Props & { readonly item: ExerciseItem }) {
  const exercise = library.exercises[choices.swaps[index] ?? item.exercise];
  if (exercise === undefined) return null;
  const out = choices.leaveOut.includes(index);
  const dose = out || timeline === null ? null : doseInTimeline(timeline, exercise);
  const rules = doses[exercise.id];
  const needs = exercise.props.map((prop) => words.common.prop[prop]);
  return (
    <li class={dose === null ? 'routine-item out' : 'routine-item'}>
      <details>
        <summary>
          <ExercisePicture id={exercise.id} />
          <span>
            <h3>{exercise.name}</h3>
            <span class="dose">
              {dose !== null ? doseWords(dose) : out ? words.routines.leftOut : words.routines.noRoom}
            </span>
            {dose !== null && rules !== undefined && (
              <NextDose rules={rules} level={choices.levels[exercise.id] ?? 'usual'} />
            )}
            {change !== null && (
              <span class="facts">{out ? becauseWords(change, library) : changeWords(change, library)}</span>
            )}
            {needs.length > 0 && <span class="facts facts-line">{needs.join(', ')}</span>}
          </span>
          <Icon name="down" />
        </summary>
        <div class="inside">
          {change !== null && (
            <div class="stack why-changed">
              <p>{becauseWords(change, library)}</p>
              {change.how.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          )}
          <ExerciseChoices
            routine={routine}
            index={index}
            item={item}
            exercise={exercise}
            choices={choices}
            change={change}
            most={rules?.most ?? null}
          />
          <ExerciseWords exercise={exercise} />
        </div>
      </details>
      {change?.aside?.why === 'retired' && (
        <div class="beneath">
          <BringBack aside={change.aside} library={library} />
        </div>
      )}
    </li>
  );
}

const facts = (item: Exclude<Item, ExerciseItem>): { readonly name: string; readonly detail: string } => {
  const { common, routines } = words;
  if ('rest' in item) return { name: item.words, detail: routines.rest(common.length(item.rest)) };
  if ('walk' in item)
    return {
      name: item.name,
      detail: routines.walkBlock(common.length(item.walk), item.cadence === undefined ? '' : routines.withBeat),
    };
  return { name: item.items.map(({ name }) => name).join(', '), detail: routines.rounds(item.repeat) };
};

/** One part of a routine: an exercise that opens to its card, or a plain line for rests and walks. */
export function RoutineItem(props: Props) {
  const item = props.routine.items[props.index];
  if (item === undefined) return null;
  if ('exercise' in item) return <ExerciseRow {...props} item={item} />;
  const { name, detail } = facts(item);
  const out = props.choices.leaveOut.includes(props.index);
  return (
    <li class={out ? 'routine-item out' : 'routine-item'}>
      <div class="plain-row">
        {'rest' in item ? <ExercisePicture id={`rest_${item.position}`} /> : <WalkPicture />}
        <span>
          <h3>{name}</h3>
          <span class="facts">{props.change === null ? detail : changeWords(props.change, props.library)}</span>
        </span>
      </div>
    </li>
  );
}
