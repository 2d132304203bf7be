/** The question about the morning after, asked when the app is next opened: a closed web app cannot ask. evidence.md §4.2 */
import type { Pain } from './colour.ts';
import { type Day, hour, type Moment } from './moment.ts';

export interface SessionToAsk {
  readonly id: string;
  /** When it ended, ms since the epoch, and on which day where the person was. */
  readonly at: number;
  readonly day: Day;
  readonly pre: Pain;
}

export interface MorningQuestion {
  /** "How was the morning after {day}?" */
  readonly day: Day;
  readonly sessions: readonly string[];
  /** The answer is held against the first `pre` of that day. */
  readonly firstPre: Pain;
}

/** After that it is not asked about any more. */
export const askedWithin = 72 * hour;

/** A night that is over: before that nobody knows how the morning is. [D] */
const morningBegins = 5 * hour;
const night = 4 * hour;

/**
 * The moment whose day the morning belongs to: at ten past midnight it is still the evening of the day before, whatever
 * the calendar says.
 */
export const dayBegan = (at: number): number => at - morningBegins;

/**
 * The day to ask about, the latest first; null: none. `asked`: days that were asked about, answered or not, and when.
 * One question on a day, and one about a day. `now`: with the day of `dayBegan`.
 */
export function morningQuestion(
  sessions: readonly SessionToAsk[],
  asked: readonly { readonly about: Day; readonly on: Day }[],
  now: Moment,
): MorningQuestion | null {
  if (asked.some(({ on }) => on === now.day)) return null;
  const open = sessions.filter(
    ({ at, day }) =>
      day < now.day && at <= now.at - night && now.at - at <= askedWithin && !asked.some(({ about }) => about === day),
  );
  const day = open
    .map((session) => session.day)
    .toSorted()
    .at(-1);
  if (day === undefined) return null;
  const ofDay = sessions.filter((session) => session.day === day).toSorted((a, b) => a.at - b.at);
  return { day, sessions: ofDay.map(({ id }) => id), firstPre: ofDay[0]!.pre };
}

export const mornings = ['asBefore', 'aBitWorse', 'clearlyWorse'] as const;
export type Morning = (typeof mornings)[number];

/** As before, one more, two more; never above 10. */
export const morningPain = (morning: Morning, firstPre: Pain): Pain =>
  Math.min(10, firstPre + mornings.indexOf(morning));
