import { breakOutcome } from '../../../care/break-outcome.ts';
import { tallInBreak } from '../../../care/matrix.ts';
import type { FinishedSession } from '../../../record/kept.ts';
import { restedFrom } from '../../../record/rested-from.ts';
import { heardLast, isEnough } from '../../../record/walk-facts.ts';
import type { App, Library } from '../../../state/app.ts';
import type { Seconds } from '../../../units.ts';
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

/** Getting ready is no walking. */
const slack: Seconds = 30;

/**
 * What is left of the walk before the rest, a little slower: the week's minutes are ceilings. evidence.md §1.3, §5
 * null: no drill is as short as that, or there is nothing to go on with.
 */
function restOfWalk(app: App, library: Library | null, before: FinishedSession | undefined) {
  const drill = library?.routines.find(({ id }) => id === before?.routine && id !== ownPaceDrill);
  if (drill === undefined || before === undefined) return null;
  const cadence = restartCadence(app.settings.value.cadence, before.walk ? heardLast(before.walk) : null);
  const minutes = Math.round((before.planned - before.spent) / 60);
  const choices = { minutes, ...(cadence !== null && { cadence }) };
  const { total } = app.fit(drill, app.suited(drill, choices).choices).timeline;
  return { drill, cadence, minutes, choices, isThere: minutes > 0 && total <= minutes * 60 + slack };
}

function Again({ before }: { before: FinishedSession | undefined }) {
  const app = useApp();
  const { finish, walkFinish } = words;
  const library = useLibrary();
  // How much of it is left is not known yet: nothing leads on with all of it meanwhile.
  if (before !== undefined && library === null) return <p>{finish.nextBreak}</p>;
  const left = restOfWalk(app, library, before);
  if (left !== null && !left.isThere)
    return (
      <>
        <p>{walkFinish.walkedMost}</p>
        <div class="buttons">
          <ToToday main />
        </div>
      </>
    );
  const how = left?.cadence == null ? walkFinish.walkOnPlain : walkFinish.walkOnAt(left.cadence);
  return (
    <>
      {left !== null && (
        <p>
          {walkFinish.walkLeft(left.minutes)} {how}
        </p>
      )}
      <p>{finish.nextBreak}</p>
      <div class="buttons">
        <a
          class="button main"
          href={left === null ? to.walk : to.start(left.drill.id)}
          onClick={() => {
            if (left !== null) changePlan(left.drill, left.choices);
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
  // Who stood tall has neither sat nor leant: whether that eases it is not known.
  const leant = !rest.blocks.some(({ exercise }) => exercise === tallInBreak.by);
  const madeWorse = before !== undefined && (isOver(before) || wasTooMuch(app, before));
  const facts = { ...breakFacts(app, rest), madeWorse };
  const outcome = breakOutcome(facts);
  return (
    <div class="stack">
      {leant && <Eased rest={rest} />}
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
