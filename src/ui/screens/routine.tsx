import './routine.css';
import { useComputed, useSignal } from '@preact/signals';
import type { Routine } from '../../routine/routine.ts';
import type { Library } from '../../state/app.ts';
import { words } from '../../words/words.ts';
import { useApp } from '../app-context.ts';
import { Dialog } from '../components/dialog.tsx';
import { Heading } from '../components/heading.tsx';
import { MadeToSuit, NothingSuits } from '../components/made-to-suit.tsx';
import { RoutineItem } from '../components/routine-item.tsx';
import { SaveFile } from '../components/save-file.tsx';
import { Tailor } from '../components/tailor.tsx';
import { suitedPlan } from '../plans.ts';
import { go } from '../router.ts';
import { to } from '../routes.ts';
import { useLibrary } from '../use-library.ts';
import { needsOf, placeOf } from '../where.ts';
import { NotFound } from './not-found.tsx';

function Remove({ routine }: { routine: Routine }) {
  const app = useApp();
  const asking = useSignal(false);
  const ask = (on: boolean) => (): void => {
    asking.value = on;
  };
  return (
    <div>
      <button type="button" class="button" onClick={ask(true)}>
        {words.routines.remove}
      </button>
      {asking.value && (
        <Dialog heading={words.routines.removeAsk(routine.name)} onCancel={ask(false)}>
          <p>{words.routines.removeHint}</p>
          <div class="buttons column">
            <button
              type="button"
              class="button main"
              onClick={() => {
                app.removeOwnRoutine(routine.id);
                go(to.routines, 'replace');
              }}
            >
              {words.routines.removeYes}
            </button>
            <button type="button" class="button" onClick={ask(false)}>
              {words.common.cancel}
            </button>
          </div>
        </Dialog>
      )}
    </div>
  );
}

function Preview({ routine, library }: { routine: Routine; library: Library }) {
  const app = useApp();
  const suited = useComputed(() => suitedPlan(app, routine));
  const { changes, isEmpty, choices, doses } = suited.value;
  const empty = isEmpty || choices.leaveOut.length >= routine.items.length;
  const open = app.care.value?.gate.value.movement === 'open';
  const fitted = empty ? null : app.fit(routine, choices);
  const needs = needsOf(routine, library.exercises).map((prop) => words.common.prop[prop]);
  const place = words.common.place[placeOf(routine, library.exercises)];
  const length = fitted && words.common.length(fitted.timeline.total);
  return (
    <div class="routine-page">
      <div class="lead stack">
        <Heading title={routine.name}>{routine.name}</Heading>
        <p>{routine.summary}</p>
        <p class="quiet-words facts-line">{words.common.join([place, words.routines.needs(needs)])}</p>
        <p class="quiet-words">{words.routines.often(routine.often)}</p>
        {isEmpty ? (
          <NothingSuits routine={routine} library={library} />
        ) : (
          <MadeToSuit changes={changes} library={library} />
        )}
      </div>
      <Tailor routine={routine} choices={choices} note={fitted?.note ?? null} />
      <section class="listed stack" aria-label={words.routines.exercises}>
        <h2>{words.routines.exercises}</h2>
        <ol class="routine-items">
          {routine.items.map((_, index) => (
            <RoutineItem
              key={index}
              routine={routine}
              index={index}
              library={library}
              choices={choices}
              change={changes.find(({ item }) => item === index) ?? null}
              doses={doses}
              timeline={fitted?.timeline ?? null}
            />
          ))}
        </ol>
      </section>
      <div class="start-bar">
        {length === null ? (
          <p>{isEmpty ? words.care.changes.empty : words.routines.nothingLeft}</p>
        ) : (
          <>
            <p class="total">{words.routines.total(length)}</p>
            <a class="button main big" href={to.start(routine.id)}>
              {words.routines.start}
            </a>
          </>
        )}
      </div>
      <div class="further stack">
        {fitted !== null && open && (
          <SaveFile key={JSON.stringify(choices)} routine={routine} choices={choices} total={fitted.timeline.total} />
        )}
        {library.own.has(routine.id) && <Remove routine={routine} />}
      </div>
    </div>
  );
}

/** Look a routine over, make it fit, start it. */
export function RoutinePage({ id }: { id: string }) {
  const library = useLibrary();
  if (library === null) return <p class="quiet-words">{words.common.loading}</p>;
  const routine = library.routines.find((each) => each.id === id);
  return routine === undefined ? <NotFound /> : <Preview routine={routine} library={library} />;
}
