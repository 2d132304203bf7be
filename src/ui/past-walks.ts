/** Walks of the past, as lists and headings name them. */
import type { FinishedSession } from '../record/kept.ts';
import type { WalkRecord } from '../record/walk.ts';
import { words } from '../words/words.ts';
import { daysAgo } from './week.ts';

export interface PastWalk {
  readonly finished: FinishedSession;
  readonly walk: WalkRecord;
}

/** Newest first, as the history is. Walks of which nothing was written down are left out: there is nothing to show. */
export const pastWalks = (history: readonly FinishedSession[]): readonly PastWalk[] =>
  history.flatMap((finished) =>
    finished.kind === 'drill' && finished.walk !== undefined ? [{ finished, walk: finished.walk }] : [],
  );

const two = (value: number): string => String(value).padStart(2, '0');

/** "Yesterday", "Monday 4 May", by the device's clock; `now`: where words are counted from. */
export const dayOf = (at: number, now: number): string => {
  const { walkFinish } = words;
  const ago = daysAgo(at, now);
  if (ago === 0) return walkFinish.today;
  if (ago === 1) return walkFinish.yesterday;
  const day = new Date(at);
  const year = day.getFullYear() === new Date(now).getFullYear() ? null : day.getFullYear();
  return walkFinish.date(words.today.weekday(day.getDay()), day.getDate(), day.getMonth(), year);
};

/** "09:30" */
export const timeOf = (at: number): string => {
  const day = new Date(at);
  return `${two(day.getHours())}:${two(day.getMinutes())}`;
};
