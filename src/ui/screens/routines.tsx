import './routines.css';
import type { Routine } from '../../routine/routine.ts';
import type { Library } from '../../state/app.ts';
import { words } from '../../words/words.ts';
import { useApp } from '../app-context.ts';
import { Heading } from '../components/heading.tsx';
import { Interrupted } from '../components/interrupted.tsx';
import { OpenRoutineFile } from '../components/open-routine-file.tsx';
import { RoutinePicture } from '../components/routine-picture.tsx';
import { lengthWords } from '../plans.ts';
import { to } from '../routes.ts';
import { useLibrary } from '../use-library.ts';
import { needsOf, placeOf } from '../where.ts';

function RoutineCard({ routine, library }: { routine: Routine; library: Library }) {
  const app = useApp();
  const { common, routines } = words;
  const needs = needsOf(routine, library.exercises).map((prop) => common.prop[prop]);
  const facts = [lengthWords(app, routine), common.place[placeOf(routine, library.exercises)]];
  return (
    <a class={`routine-card ${routine.kind}`} href={to.routine(routine.id)}>
      <RoutinePicture routine={routine} />
      <span>
        <b>{routine.name}</b>
        <span class="facts">{common.join(facts)}</span>
        {routine.kind !== 'drill' && <span class="facts">{routines.needs(needs)}</span>}
      </span>
    </a>
  );
}

/** Own routines come first: somebody took the trouble to bring them. */
const groupsOf = ({ routines, own }: Library) =>
  [
    { heading: words.routines.own, routines: routines.filter(({ id }) => own.has(id)) },
    ...(['stretch', 'break', 'drill'] as const).map((kind) => ({
      heading: words.routines[kind],
      routines: routines.filter((routine) => routine.kind === kind && !own.has(routine.id)),
    })),
  ].filter((group) => group.routines.length > 0);

export function Routines() {
  const library = useLibrary();
  return (
    <div class="stack wide">
      <Interrupted />
      <div class="stack">
        <Heading title={words.routines.title}>{words.routines.heading}</Heading>
        <p class="quiet-words">{words.routines.lead}</p>
      </div>
      {library !== null &&
        groupsOf(library).map((group) => (
          <section class="stack" key={group.heading} aria-label={group.heading}>
            <h2>{group.heading}</h2>
            <ul class="routine-grid">
              {group.routines.map((routine) => (
                <li key={routine.id}>
                  <RoutineCard routine={routine} library={library} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      <OpenRoutineFile />
    </div>
  );
}
