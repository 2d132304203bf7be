import { mustStop } from '../../../care/gate.ts';
import type { CareState } from '../../../state/care.ts';
import { words } from '../../../words/words.ts';
import { idsOf } from '../../check-page.ts';
import { QuestionPage } from './question-page.tsx';

const list = [...idsOf('bladder'), ...idsOf('sudden')];

/** Everything that cannot wait, on one page. `clear`: nothing on it fits. */
export function WrongList({ care, stopped, clear }: { care: CareState; stopped: boolean; clear: () => void }) {
  const { check } = words;
  return (
    <QuestionPage
      care={care}
      ids={list}
      heading={check.wrongHeading}
      lead={stopped ? check.wrongLeadStopped : check.wrongLead}
      before={{}}
      done={(given) => {
        care.send({ kind: 'answered', given });
        // The list was all that was asked: a whole check begins at its beginning.
        care.send({ kind: 'abandoned' });
        if (!mustStop(care.gate.peek())) clear();
      }}
    />
  );
}
