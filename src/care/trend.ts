/** Weeks rather than days: whether it gets better, and when to suggest a clinician. evidence.md §4.2, §4.1 [L:S100] */
import type { Colour, Pain } from './colour.ts';
import { oneDay } from './moment.ts';

export interface Told {
  /** ms since the epoch. */
  readonly at: number;
  readonly pre: Pain;
  /** null: no session came of it, as on a day at 8 or more. */
  readonly peak: Pain | null;
  readonly colour: Colour | null;
}

const week = 7 * oneDay;
/** Points, and share of the start, that people notice. [L:S100] */
const points = 2;
const share = 0.3;
/** Sums of decimals are not exact: 30 % of 3 is 0.8999… */
const hair = 1e-9;

const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** `from` excluded, `to` included. */
const within = (told: readonly Told[], from: number, to: number): readonly Told[] =>
  told.filter(({ at }) => at > from && at <= to);

export interface Week {
  readonly pre: number | null;
  readonly peak: number | null;
}
const weekOf = (told: readonly Told[]): Week => ({
  pre: mean(told.map(({ pre }) => pre)),
  peak: mean(told.flatMap(({ peak }) => peak ?? [])),
});

/** 7-day means up to `now`. */
export const lastWeek = (told: readonly Told[], now: number): Week => weekOf(within(told, now - week, now));

const first = (told: readonly Told[]): number => Math.min(...told.map(({ at }) => at));
const firstWeek = (told: readonly Told[]): Week => weekOf(told.filter(({ at }) => at < first(told) + week));

export type Way = 'better' | 'worse' | 'same';

/** From the first week to the last: 2 points, or 30 % of the first where there is something to take a share of. */
export function wayOf(before: number | null, now: number | null): Way {
  if (before === null || now === null) return 'same';
  const enough = before > 0 ? Math.min(points, before * share) : points;
  if (now <= before - enough + hair) return 'better';
  return now >= before + enough - hair ? 'worse' : 'same';
}

/** `better` is the badge, `worse` the review screen; where pain before and pain during differ, worse is heard. */
export function trendOf(told: readonly Told[], now: number): Way {
  // Two weeks that overlap are no comparison.
  if (told.length === 0 || now - first(told) < 2 * week) return 'same';
  const [before, last] = [firstWeek(told), lastWeek(told, now)];
  const ways = [wayOf(before.pre, last.pre), wayOf(before.peak, last.peak)];
  return ways.includes('worse') ? 'worse' : ways.includes('better') ? 'better' : 'same';
}

/** Reasons to suggest a clinician: keys of `words.care.hints`. */
export const hints = ['redTwice', 'redThrice', 'highForAWeek', 'noBetter'] as const;
export type Hint = (typeof hints)[number];

const patience = 4 * week;
const high: Pain = 7;

export function hintsOf(told: readonly Told[], now: number): readonly Hint[] {
  // To the very hour of it: a hint too many costs nothing.
  const reds = (days: number): number =>
    told.filter(({ at, colour }) => colour === 'RED' && at >= now - days * oneDay && at <= now).length;
  const lately = within(told, now - week, now);
  const days = new Set(lately.map(({ at }) => Math.floor((now - at) / oneDay)));
  const begin = firstWeek(told);
  const isLong = told.length > 0 && now - first(told) >= patience && lately.length > 0;
  const hurt = Math.max(begin.pre ?? 0, begin.peak ?? 0) > 0;
  const is: Readonly<Record<Hint, boolean>> = {
    redTwice: reds(7) >= 2,
    redThrice: reds(14) >= 3,
    // One bad day is no week.
    highForAWeek: days.size >= 2 && (lastWeek(told, now).pre ?? 0) >= high,
    noBetter: isLong && hurt && trendOf(told, now) !== 'better',
  };
  return hints.filter((hint) => is[hint]);
}
