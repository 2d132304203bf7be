import './tries.css';
import { words } from '../../../words/learn.ts';
import { useApp } from '../../app-context.ts';
import { Icon } from '../../components/icon.tsx';
import { RoutinePicture } from '../../components/routine-picture.tsx';
import { lengthOf } from '../../plans.ts';
import { here } from '../../router.ts';
import { to } from '../../routes.ts';
import { useLibrary } from '../../use-library.ts';
import { placeOf } from '../../where.ts';
import type { Try } from './pages.ts';

const tones = { stretch: 'mint', drill: 'sand', break: 'rose' } as const;

/** To the emergency list, and back here. */
function TryCheck() {
  return (
    <a class="try tone-rose" href={to.checkFrom(here())}>
      <span>
        <b class="learn-name">{words.learn.check}</b>
        <span class="learn-facts">{words.learn.checkLine}</span>
      </span>
      <span class="learn-sign">
        <Icon name="warning" size={44} />
      </span>
    </a>
  );
}

function TryRoutine({ id }: { id: string }) {
  const app = useApp();
  const library = useLibrary();
  const routine = library?.routines.find((one) => one.id === id);
  if (!library || !routine) return <span class="try" aria-hidden="true" />;
  const facts = [words.common.length(lengthOf(app, routine)), words.common.place[placeOf(routine, library.exercises)]];
  return (
    <a class={`try tone-${tones[routine.kind]}`} href={to.routine(id)}>
      <span>
        <b class="learn-name">{routine.name}</b>
        <span class="learn-facts">{routine.summary}</span>
        <span class="learn-facts">{words.common.join(facts)}</span>
      </span>
      <RoutinePicture routine={routine} />
    </a>
  );
}

/** What a page ends in. */
export function Tries({ tries }: { tries: readonly Try[] }) {
  return (
    <section class="tries" aria-label={words.learn.tryIt}>
      <h2>{words.learn.tryIt}</h2>
      {tries.map((one) =>
        one === 'check' ? <TryCheck key={one} /> : <TryRoutine key={one.routine} id={one.routine} />,
      )}
    </section>
  );
}
