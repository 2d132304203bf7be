import { sheetOf } from '../../../record/after-session.ts';
import type { FinishedSession } from '../../../record/kept.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Heading } from '../../components/heading.tsx';
import { nextDoseLines } from '../../next-doses.ts';
import { to } from '../../routes.ts';
import { useLibrary } from '../../use-library.ts';
import { BigTime } from './big-time.tsx';
import { DoneList } from './done-list.tsx';
import { outcomeOf } from './outcome.ts';
import { PainAfter } from './pain-after.tsx';
import { Stalls } from './stalls.tsx';
import { WalkOn } from './walk-on.tsx';
import { wasTooMuch } from './was-too-much.ts';

/** What comes after a stretch, or after a walk of which nothing was written down. */
function Next({ finished }: { finished: FinishedSession }) {
  const { finish } = words;
  const app = useApp();
  const library = useLibrary();
  const routine = library?.routines.find(({ id }) => id === finished.routine);
  const isOver = wasTooMuch(app, finished);
  const usually = finished.kind === 'drill' ? finish.nextDrill : routine && finish.nextStretch(routine.often);
  const next = isOver ? finish.nextRest : usually;
  const doses = library !== null && routine?.kind === 'stretch' ? nextDoseLines(app.doses(routine), library) : [];
  return (
    <div class="stack">
      {next !== undefined && (
        <>
          <h2>{finish.next}</h2>
          {doses.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>{next}</p>
        </>
      )}
      <div class="buttons">
        <a class="button main" href={to.today}>
          {finish.toToday}
        </a>
        {routine !== undefined && !isOver && (
          <a class="button" href={to.routine(routine.id)}>
            {finish.again}
          </a>
        )}
      </div>
    </div>
  );
}

export function SessionFinish({ finished }: { finished: FinishedSession }) {
  const { finish, common } = words;
  // Of a rest nothing is asked but whether it eased: the walk before it is what has to be told.
  const sheet = sheetOf(finished, useApp().history.value);
  const isRest = finished.kind === 'break';
  const outcome = outcomeOf(finished);
  return (
    <div class="finish">
      <div class="finish-top">
        <Heading title={finish.title}>{finish[outcome]}</Heading>
        <BigTime time={finished.spent} />
        <p class="quiet-words">{finish.ofPlanned(common.length(finished.planned), finished.name)}</p>
        <p>{finish.meaning[outcome]}</p>
        <Stalls finished={finished} />
      </div>
      {isRest && <WalkOn rest={finished} />}
      <PainAfter key={sheet.id} finished={sheet} afterRest={isRest} />
      <section class="card done-card" aria-label={finish.list}>
        <h2>{finish.list}</h2>
        <DoneList finished={finished} />
      </section>
      {!isRest && <Next finished={finished} />}
    </div>
  );
}
