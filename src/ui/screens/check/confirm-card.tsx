import type { CareState } from '../../../state/care.ts';
import { words } from '../../../words/words.ts';
import { Heading } from '../../components/heading.tsx';

/** Going down a tier is confirmed. evidence.md §3.3 */
export function ConfirmCard({ care, again }: { care: CareState; again: () => void }) {
  const { confirm } = words.care;
  return (
    <div class="check stack wide">
      <Heading title={words.check.title}>{confirm.heading}</Heading>
      <p>{confirm.lead}</p>
      <div class="buttons column">
        <button
          type="button"
          class="button big"
          onClick={() => {
            care.send({ kind: 'abandoned' });
            again();
          }}
        >
          {confirm.no}
        </button>
        <button type="button" class="button big" onClick={() => care.send({ kind: 'confirmDowngrade' })}>
          {confirm.yes}
        </button>
      </div>
    </div>
  );
}
