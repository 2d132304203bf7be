import type { GivenAnswer } from '../../../care/check.ts';
import { type QuestionId, questionOf } from '../../../care/questions.ts';
import { words } from '../../../words/words.ts';
import { choicesOf, isTicked } from '../../check-page.ts';

interface Props {
  readonly id: QuestionId;
  readonly given: GivenAnswer | undefined;
  /** The day a clinician looked at it: then "unchanged since" can be said. null: nobody has. */
  readonly clearedOn: string | null;
  readonly missing: boolean;
  /** undefined: taken back. */
  readonly onGive: (answer: GivenAnswer | undefined) => void;
}

/** One question. What can be left alone is ticked, and unticked again; what must be said is chosen. */
export function QuestionField({ id, given, clearedOn, missing, onGive }: Props) {
  const { care, check } = words;
  const ticked = isTicked(id);
  const choices: readonly (readonly [GivenAnswer, string])[] = [
    ...(clearedOn === null ? [] : [['unchanged', care.unchangedSince(clearedOn)] as const]),
    ...choicesOf(id).map((answer) => [answer, care.answers[answer]] as const),
  ];
  return (
    <fieldset
      id={`q-${id}`}
      class={`question${questionOf(id).after === null ? '' : ' follow'}${given !== undefined && given !== 'no' && ticked ? ' said' : ''}`}
      aria-describedby={missing ? `missing-${id}` : undefined}
    >
      <legend>{care.questions[id]}</legend>
      <div class="options">
        {choices.map(([answer, label]) => (
          <label class="option" key={answer}>
            <input
              type={ticked ? 'checkbox' : 'radio'}
              name={`q-${id}`}
              checked={given === answer}
              onChange={(event) => onGive(event.currentTarget.checked ? answer : undefined)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {missing && (
        <p id={`missing-${id}`} class="missing small">
          {check.missing}
        </p>
      )}
    </fieldset>
  );
}
