import { asksForSuspect, suspectsOf } from '../../../record/after-session.ts';
import type { FinishedSession } from '../../../record/kept.ts';
import { type SessionPain, untold } from '../../../record/pain.ts';
import type { App } from '../../../state/app.ts';

/** Keeps what was said of a session. The check hears of legs and stumbles first: without it nothing is kept. evidence.md §4.2 */
export async function keepPain(app: App, finished: FinishedSession, said: SessionPain): Promise<void> {
  const before = finished.pain ?? untold;
  const newLegs = said.leg !== before.leg && (said.leg === 'new' || said.leg === 'furtherDown');
  const newStumble = said.stumble === true && before.stumble !== true;
  if (newLegs || newStumble) {
    const care = await app.loadCare();
    if (newStumble) care.send({ kind: 'stumbled' });
    if (newLegs) care.send({ kind: 'askAgain' });
  }
  const suspects = asksForSuspect(said.peak) ? suspectsOf(finished) : [];
  const suspect = suspects.find(({ exercise }) => exercise === said.suspect)?.exercise ?? null;
  app.diary.tell(finished.id, { ...said, suspect });
}
