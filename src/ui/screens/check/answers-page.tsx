import { type Answered, answerTo } from '../../../care/answers.ts';
import { type QuestionId, questionIds, ruleVersion } from '../../../care/questions.ts';
import { isQuickId, quickIds } from '../../../care/quick.ts';
import type { CareState } from '../../../state/care.ts';
import { words } from '../../../words/words.ts';
import { Heading } from '../../components/heading.tsx';
import { longMoment } from '../../days.ts';

const restricting = new Set(['yes', 'unsure', 'worse', 'both', 'under18']);

/** `version`: whether that of the questions is told, because not all are of the same. */
function Answer({ id, said, version }: { id: QuestionId; said: Answered; version: boolean }) {
  const { care, check } = words;
  return (
    <div>
      <dt>
        {care.questions[id]}{' '}
        <span class="quiet-words small">
          {check.answeredAt(longMoment(said.at))}
          {version && `, ${check.ruleOf(said.ruleVersion)}`}
        </span>
      </dt>
      <dd class={restricting.has(said.answer) ? 'yes' : undefined}>{care.answers[said.answer]}</dd>
    </div>
  );
}

/** What was answered, and when, for somebody who helps: what was said to be so comes first. */
export function AnswersPage({ care, began, close }: { care: CareState; began: string | null; close: () => void }) {
  const { check } = words;
  const { answers, locks } = care.check.value;
  const all = questionIds.flatMap((id) => (answers[id] === undefined ? [] : [{ id, said: answers[id] }]));
  const yes = all.filter(({ id }) => restricting.has(answerTo(answers, id) ?? ''));
  const no = all.filter((each) => !yes.includes(each));
  const versions = [...new Set(all.map(({ said }) => said.ruleVersion))];
  const version = versions.length > 1;
  const quick = quickIds.flatMap((id) => (isQuickId(id) && locks[id] !== undefined ? [{ id, lock: locks[id] }] : []));
  return (
    <div class="check stack wide answers-page">
      <div class="stack">
        <Heading title={check.answersTitle}>{check.answersTitle}</Heading>
        <p>{check.answersLead}</p>
        {began !== null && (
          <p class="strong">
            {check.began} {began}
          </p>
        )}
      </div>
      <section class="stack">
        <h2>{check.answersYes}</h2>
        {yes.length + quick.length === 0 && <p>{check.nothingYes}</p>}
        <dl class="answers">
          {quick.map(({ id, lock }) => (
            <div key={id}>
              <dt>
                {words.care.quick[id]} <span class="quiet-words small">{check.tickedAt(longMoment(lock.at))}</span>
              </dt>
              <dd class="yes">{words.care.answers.yes}</dd>
            </div>
          ))}
          {yes.map((each) => (
            <Answer key={each.id} {...each} version={version} />
          ))}
        </dl>
      </section>
      {no.length > 0 && (
        <section class="stack">
          <h2>{check.answersNo}</h2>
          <dl class="answers">
            {no.map((each) => (
              <Answer key={each.id} {...each} version={version} />
            ))}
          </dl>
        </section>
      )}
      {!version && <p class="quiet-words small">{check.rules(versions[0] ?? ruleVersion)}</p>}
      <div class="buttons">
        <button type="button" class="button main" onClick={close}>
          {check.closeAnswers}
        </button>
      </div>
    </div>
  );
}
