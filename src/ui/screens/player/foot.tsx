import { useComputed } from '@preact/signals';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { nextWords } from './next-words.ts';

/** The coral key, at the same place in every session: bottom right. */
export function HurtKey({ press }: { press: () => void }) {
  return (
    <button type="button" class="button pain hurt-key" onClick={press}>
      {words.player.hurts}
    </button>
  );
}

/** What comes next, and the coral key. */
export function Foot({ hurts }: { hurts: () => void }) {
  const { session } = useApp();
  const next = useComputed(() => nextWords(session.block.value, session.nextBlock.value)).value;
  return (
    <div class="foot">
      <p>
        {next === null ? (
          words.player.nextEnd
        ) : (
          <>
            {words.player.nextIs} <b>{next}</b>
          </>
        )}
      </p>
      <HurtKey press={hurts} />
    </div>
  );
}
