import './finish.css';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Heading } from '../../components/heading.tsx';
import { to } from '../../routes.ts';
import { SessionFinish } from './session-finish.tsx';
import { WalkFinish } from './walk-finish.tsx';

/** What was done, as it was: skipped is skipped. After a reload it is the last session of the record. */
export function Finish() {
  const { session, history } = useApp();
  const last = session.finished.value ?? history.value[0] ?? null;
  // What was told since then is in the record.
  const finished = history.value.find(({ id }) => id === last?.id) ?? last;
  if (finished?.kind === 'drill' && finished.walk !== undefined)
    return <WalkFinish finished={finished} walk={finished.walk} />;
  if (finished !== null) return <SessionFinish finished={finished} />;
  return (
    <div class="stack">
      <Heading title={words.finish.title}>{words.finish.nothing}</Heading>
      <p>{words.finish.nothingWords}</p>
      <p>
        <a class="button main" href={to.today}>
          {words.finish.toToday}
        </a>
      </p>
    </div>
  );
}
