import type { JournalEntry, RunningSession } from '../../record/kept.ts';
import { words } from '../../words/first.ts';
import { useApp } from '../app-context.ts';
import { go } from '../router.ts';
import { to } from '../routes.ts';

const whereThePersonWas = ({ timeline }: RunningSession, { position }: JournalEntry): string => {
  const block = timeline.blocks.findLast(({ start }) => start <= position) ?? timeline.blocks[0];
  if (block === undefined) return timeline.name;
  const into = position - block.workStart;
  return into > 0
    ? words.today.wereInto(into, block.name, block.sideWords)
    : words.today.wereBefore(block.name, block.sideWords);
};

/** A session that was cut off: asked about before anything else. */
export function Interrupted() {
  const { session } = useApp();
  const found = session.interrupted.value;
  if (found === null) return null;
  return (
    <section class="card stack interrupted" aria-labelledby="interrupted">
      <h2 id="interrupted">{words.today.interrupted}</h2>
      <p>{whereThePersonWas(found.session, found.journal)}</p>
      <div class="buttons">
        <a class="button main" href={to.takeUp('goOn')}>
          {words.today.goOn}
        </a>
        <a class="button" href={to.takeUp('again')}>
          {words.today.again}
        </a>
        <button
          type="button"
          class="button"
          onClick={() => {
            void session.takeUp('stop');
            go(to.finish);
          }}
        >
          {words.today.stop}
        </button>
      </div>
    </section>
  );
}
