import type { FinishedSession } from '../../../record/kept.ts';
import { heardLast, isEnough } from '../../../record/walk-facts.ts';
import { restartCadence } from '../../../walking/restart.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { changePlan } from '../../plans.ts';
import { to } from '../../routes.ts';
import { useLibrary } from '../../use-library.ts';
import { daysAgo } from '../../week.ts';

/** A walk that only looks for the walker's own pace: not to be gone on with on a back that has just tightened. */
const ownPaceDrill = 'drill_own_pace';

/** The walk that a rest came in the middle of: the last one of that day before it. */
const walkBefore = (history: readonly FinishedSession[], rest: FinishedSession): FinishedSession | undefined =>
  history.find(
    ({ kind, routine, startedAt }) =>
      kind === 'drill' &&
      routine !== ownPaceDrill &&
      startedAt < rest.startedAt &&
      daysAgo(startedAt, rest.startedAt) === 0,
  );

/** After a rest: the same walk again, a little slower. evidence.md §1.3 */
export function WalkOn({ rest }: { rest: FinishedSession }) {
  const { history, settings } = useApp();
  const library = useLibrary();
  const { finish, walkFinish } = words;
  const before = walkBefore(history.value, rest);
  const drill = library?.routines.find(({ id }) => id === before?.routine);
  const cadence = restartCadence(settings.value.cadence, before?.walk ? heardLast(before.walk) : null);
  const enough = before?.walk !== undefined && isEnough(before.walk);
  const how = cadence === null ? walkFinish.walkOnPlain : walkFinish.walkOnAt(cadence);
  const today = (main: boolean) => (
    <a class={main ? 'button main' : 'button'} href={to.today}>
      {finish.toToday}
    </a>
  );
  return (
    <div class="stack">
      <h2>{finish.next}</h2>
      {enough ? (
        <>
          <p>{walkFinish.enough}</p>
          <div class="buttons">{today(true)}</div>
        </>
      ) : (
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
            {today(false)}
          </div>
        </>
      )}
    </div>
  );
}
