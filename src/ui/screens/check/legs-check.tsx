import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { answerLocks } from '../../../care/gate.ts';
import { sheetOf } from '../../../record/after-session.ts';
import type { SessionPain } from '../../../record/pain.ts';
import type { App } from '../../../state/app.ts';
import type { CareState } from '../../../state/care.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { idsOf } from '../../check-page.ts';
import { Heading } from '../../components/heading.tsx';
import { go } from '../../router.ts';
import { to } from '../../routes.ts';
import { QuestionPage } from './question-page.tsx';

/** Of the session that has just ended; of a rest, the walk before it. */
const tell = ({ session, history, diary }: App, told: Partial<SessionPain>): void => {
  const last = session.finished.peek() ?? history.peek()[0];
  if (last !== undefined) diary.tell(sheetOf(last, history.peek()).id, told);
};

/** What is answered here is about the session that has just ended: where it locks, that was an alert. evidence.md §4.2 ALERT */
export const useToldOfLegs = (care: CareState, isLegs: boolean): void => {
  const app = useApp();
  const alerts = isLegs && answerLocks(care.gate.value);
  useEffect(() => {
    if (alerts) tell(app, { symptoms: true });
  }, [app, alerts]);
};

/** Further down or new: that alone decides how much has to be asked. evidence.md §4.2 RED, ALERT */
function WhatItDoes() {
  const app = useApp();
  const { check, care } = words;
  return (
    <div class="check stack wide">
      <Heading title={check.title}>{check.legHeading}</Heading>
      <div class="buttons column">
        <button
          type="button"
          class="button big"
          onClick={() => {
            tell(app, { leg: 'furtherDown' });
            go(to.finish, 'replace');
          }}
        >
          {care.pain.legs.furtherDown}
        </button>
        <button
          type="button"
          class="button big"
          onClick={() => {
            tell(app, { leg: 'new' });
            go(to.check, 'replace');
          }}
        >
          {care.pain.legs.new}
        </button>
      </div>
    </div>
  );
}

/** Down a leg, and nothing on the emergency list: the questions about legs come next. evidence.md §4.2 "also ask S1/S2" */
export function LegsCheck({ care }: { care: CareState }) {
  const answered = useSignal(false);
  const { heading } = words.care.groups.legs;
  if (answered.value) return <WhatItDoes />;
  return (
    <QuestionPage
      care={care}
      ids={idsOf('legs')}
      heading={heading}
      lead={words.check.legsLead}
      before={{}}
      done={(given) => {
        answered.value = true;
        care.send({ kind: 'answered', given });
      }}
    />
  );
}
