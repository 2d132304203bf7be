import { breakOutcome } from '../../../care/break-outcome.ts';
import type { FinishedSession } from '../../../record/kept.ts';
import { restedFrom } from '../../../record/rested-from.ts';
import { heardLast, isEnough } from '../../../record/walk-facts.ts';
import { restartCadence } from '../../../walking/restart.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { breakFacts } from '../../break-facts.ts';
import { changePlan } from '../../plans.ts';
import { to } from '../../routes.ts';
import { useLibrary } from '../../use-library.ts';
import { Eased } from './eased.tsx';
import { wasTooMuch } from './was-too-much.ts';

/** A walk that only looks for the walker's own pace: not to be gone on with on a back that has just tightened. */
const ownPaceDrill = 'drill_own_pace';

const isOver = ({ walk }: FinishedSession): boolean => walk !== undefined && isEnough(walk);

function ToToday({ main = false }: { main?: boolean }) {
  return (
    <a class={main ? 'button main' : 'button'} href={to.today}>
      {words.finish.toToday}
    </a>
  );
}

/** The same walk again, a little slower. evidence.md §1.3 */
function Again({ before }: { before: FinishedSession | undefined }) {
  const { settings } = useApp();
  const library = useLibrary();
  const { finish, walkFinish } = words;
  const drill = library?.routines.find(({ id }) => id === before?.routine && id !== ownPaceDrill);
  const cadence = restartCadence(settings.value.cadence, before?.walk ? heardLast(before.walk) : null);
  const how = cadence === null ? walkFinish.walkOnPlain : walkFinish.walkOnAt(cadence);
  return (
    <>
      {drill !== undefined && <p>{how}</p>}
      <p>{finish.nextBreak}</p>
      <div class="buttons">
        <a
          class="button main"
          href={drill === undefined ? to.walk : to.start(drill.id)}
          onClick={() => {
            if (drill !== undefined && cadence !== null) changePlan(drill, { cadence });
          }}
        >
          {walkFinish.walkOn}
        </a>
        <ToToday />
      </div>
    </>
  );
}

/** After a rest: whether it eased, and then on with the walk, the check, or the way home. */
export function WalkOn({ rest }: { rest: FinishedSession }) {
  const app = useApp();
  const { finish, walkFinish, ease } = words;
  const before = restedFrom(app.history.value, rest.startedAt);
  const madeWorse = before !== undefined && (isOver(before) || wasTooMuch(app, before));
  const facts = { ...breakFacts(app, rest), madeWorse };
  const outcome = breakOutcome(facts);
  return (
    <div class="stack">
      <Eased rest={rest} />
      <h2>{finish.next}</h2>
      {outcome === 'walkOn' && <Again before={before} />}
      {outcome === 'check' && (
        <>
          <p>{facts.inDoubt ? ease.inDoubt : ease.locked}</p>
          <div class="buttons">
            <a class="button main" href={to.check}>
              {ease.toCheck}
            </a>
            <a class="button" href={to.home}>
              {ease.toHome}
            </a>
          </div>
        </>
      )}
      {outcome === 'home' && (
        <>
          <p>{walkFinish.enough}</p>
          <div class="buttons">
            <a class="button main" href={to.home}>
              {ease.toHome}
            </a>
            <ToToday />
          </div>
        </>
      )}
    </div>
  );
}
