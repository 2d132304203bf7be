import { unusual } from '../../../walking/baseline.ts';
import { ownPlan } from '../../../walking/offer.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { to } from '../../routes.ts';

/** The number that the beat follows, and what it asks for where it is out of the usual. */
export function PaceNotes({ cadence }: { cadence: number }) {
  const plan = ownPlan(cadence);
  return (
    <>
      {plan !== null && <p class="pace-words">{words.walk.ownPlan[plan]}</p>}
      {unusual(cadence) !== null && <p class="pace-words quiet-words small">{words.walk.cadenceUnusual}</p>}
    </>
  );
}

/** Known or not, one line and one way to change it. */
export function OwnPace() {
  const { cadence } = useApp().settings.value;
  const { walk } = words;
  return (
    <section class="card own-pace" aria-labelledby="own-pace">
      <h2 id="own-pace">{walk.pace}</h2>
      {cadence === null ? (
        <p class="pace-words">{walk.paceUnknown}</p>
      ) : (
        <p class="pace-number">
          <b>{Math.round(cadence)}</b> {walk.cadenceUnit}
        </p>
      )}
      <a href={to.measure}>{cadence === null ? walk.paceMeasure : walk.paceAgain}</a>
      {cadence !== null && <PaceNotes cadence={cadence} />}
    </section>
  );
}
