/** The sheet of today that is still open, and the way to it. */
import { openSheet, sheetOf } from '../record/after-session.ts';
import type { FinishedSession } from '../record/kept.ts';
import type { App } from '../state/app.ts';
import { to } from './routes.ts';

export const openToday = ({ history, diary, now }: App): FinishedSession | null =>
  openSheet(history.value, ({ startedAt }) => diary.dayOf(startedAt) === diary.dayOf(now.value));

/** Of the last session the page of its end, else the walk's own. */
export const sheetAddress = ({ history }: App, open: FinishedSession): string => {
  const [last] = history.value;
  return last !== undefined && sheetOf(last, history.value).id === open.id ? to.finish : to.pastWalk(open.id);
};
