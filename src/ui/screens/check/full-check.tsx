import { useSignal } from '@preact/signals';
import { unanswered } from '../../../care/answers.ts';
import { questionOf } from '../../../care/questions.ts';
import { sittingOf } from '../../../care/sitting.ts';
import type { CareState } from '../../../state/care.ts';
import { words } from '../../../words/words.ts';
import { givenIn, idsOf } from '../../check-page.ts';
import { groupsFor } from '../../check-view.ts';
import { QuestionPage } from './question-page.tsx';

const whyFull = ({ check, now }: CareState): string => {
  const { askedAt, mustAsk, activeAt } = check.peek();
  const { full } = words.care;
  if (askedAt === null) return full.first;
  if (mustAsk) return full.changed;
  // Two weeks without a session, or else four since the last time. evidence.md §3.3 re-screen
  const twoWeeks = 14 * 24 * 60 * 60 * 1000;
  return activeAt !== null && now.peek().at - activeAt >= twoWeeks ? full.away : full.month;
};

/** The whole check, one group a page. Left and come back to within half an hour, it goes on where it was. */
export function FullCheck({ care, finished }: { care: CareState; finished: () => void }) {
  const order = groupsFor(care.gate.value);
  const firstOpen = (): number => {
    const open = new Set(unanswered(sittingOf(care.check.peek(), care.now.peek())).map((id) => questionOf(id).group));
    return Math.max(
      0,
      order.findIndex((group) => open.has(group)),
    );
  };
  const at = useSignal(firstOpen());
  const group = order[at.value] ?? 'bladder';
  const ids = idsOf(group);
  const { heading, lead } = words.care.groups[group];
  return (
    <QuestionPage
      key={group}
      care={care}
      ids={ids}
      heading={heading}
      lead={at.value === 0 ? `${whyFull(care)} ${lead}` : lead}
      progress={words.care.progress(at.value + 1, order.length)}
      before={givenIn(ids, sittingOf(care.check.value, care.now.value))}
      done={(given) => {
        const next = at.peek() + 1;
        care.send({ kind: 'answered', given });
        if (Object.keys(care.check.peek().sitting).length === 0) finished();
        // Answers that were left too long ago are asked for once more.
        at.value = next < order.length ? next : firstOpen();
      }}
    >
      {at.value > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => {
            at.value -= 1;
          }}
        >
          {words.care.back}
        </button>
      )}
    </QuestionPage>
  );
}
