/** What the plan of the week knows from the record: what was done on which day, and how the walks went. evidence.md §5 */
import { legs } from '../care/colour.ts';
import { type Day, daysAfter, daysBetween } from '../care/moment.ts';
import type { Purpose, WeekFacts } from '../care/plan-week.ts';
import type { Minutes, WalkDone } from '../care/walk-minutes.ts';
import { usualOnset } from '../walking/turn-back.ts';
import { borne, type DayOf, daysOf } from './borne.ts';
import type { FinishedSession } from './kept.ts';
import { untold } from './pain.ts';
import { goesOnWithin } from './rested-from.ts';
import { walkedTime } from './walk-facts.ts';
import { walkedBeforeTightening } from './walk-summary.ts';

const purposes: Readonly<Record<string, Purpose>> = {
  home_relief: 'relief',
  hips: 'hips',
  support: 'support',
  eases_when_sitting: 'support',
  eases_when_standing: 'support',
};

/** A measurement, and no walk of the plan. */
const ownPaceDrill = 'drill_own_pace';

/** null: nothing that is planned. evidence.md §1.3 */
export function purposeOf({ routine, kind }: Pick<FinishedSession, 'routine' | 'kind'>): Purpose | null {
  if (kind === 'drill') return routine === ownPaceDrill ? null : 'walk';
  return purposes[routine] ?? null;
}

/** Less of a walk than this, and less than half of any session, is a start and not a session. evidence.md §5: the shortest walk */
const shortestWalk: Minutes = 5;

const minutesOf = (session: FinishedSession): Minutes => walkedTime(session) / 60;

function counts(session: FinishedSession): boolean {
  const { planned, spent } = session;
  // However it ended: one that was only looked through ran to its end too.
  return spent >= planned / 2 || (session.kind === 'drill' && minutesOf(session) >= shortestWalk);
}

/** What was done, and when, by the calendar of the person. */
export const donePurposes = (history: readonly FinishedSession[], dayOf: DayOf): WeekFacts['done'] =>
  history.flatMap((session) => {
    const what = purposeOf(session);
    return what === null || !counts(session) ? [] : [{ day: dayOf(session.startedAt), what }];
  });

/** Oldest first, each with its parts in order. */
function inParts(history: readonly FinishedSession[]): readonly (readonly FinishedSession[])[] {
  const walks: FinishedSession[][] = [];
  for (const walk of history
    .filter((session) => purposeOf(session) === 'walk')
    .toSorted((a, b) => a.startedAt - b.startedAt)) {
    const before = walks.at(-1)?.at(-1);
    const goesOn = before !== undefined && walk.startedAt - before.endedAt <= goesOnWithin;
    if (goesOn) walks.at(-1)?.push(walk);
    else walks.push([walk]);
  }
  return walks;
}

const last = <T>(told: readonly (T | null | undefined)[]): T | null => told.findLast((one) => one != null) ?? null;

/** The parts told as the one walk they are: from before the first to the end of the last, and the worst of what lies between. */
function asOne(parts: readonly FinishedSession[]): FinishedSession {
  const [first] = parts as readonly [FinishedSession, ...FinishedSession[]];
  const told = parts.flatMap(({ pain }) => pain ?? []);
  if (parts.length === 1 || told.length === 0) return first;
  const peaks = told.flatMap(({ peak }) => peak ?? []);
  return {
    ...first,
    pain: {
      ...untold,
      pre: told.find(({ pre }) => pre !== null)?.pre ?? null,
      peak: peaks.length === 0 ? null : Math.max(...peaks),
      post: last(told.map(({ post }) => post)),
      leg: legs.findLast((leg) => told.some((one) => one.leg === leg)) ?? null,
      morning: last(told.map(({ morning }) => morning)),
      sleepDisturbed: told.some(({ sleepDisturbed }) => sleepDisturbed),
      symptoms: told.some(({ symptoms }) => symptoms),
    },
  };
}

/** Steps of cadence are taken or given by walks to a beat; null: this one was not walked to one. */
const levelOf = ({ walk }: FinishedSession): number | null =>
  walk === undefined || walk.target === null ? null : walk.level;

/** @param nextLevel of the cadence of the next walk; null: not known */
export function walksDone(
  history: readonly FinishedSession[],
  dayOf: DayOf,
  nextLevel: number | null,
): readonly WalkDone[] {
  const days = daysOf(history, dayOf);
  const walks = inParts(history);
  const levels = walks.map((parts) => parts.map(levelOf).find((level) => level !== null) ?? null);
  return walks.map((parts, n): WalkDone => {
    const whole = asOne(parts);
    const day = dayOf(whole.startedAt);
    const [level, after] = [levels[n] ?? null, n === walks.length - 1 ? nextLevel : (levels[n + 1] ?? null)];
    return {
      day,
      minutes: parts.reduce((sum, part) => sum + minutesOf(part), 0),
      peak: whole.pain?.peak ?? null,
      colour: borne(whole, days.get(day) ?? [], dayOf).colour,
      cadenceRose: level !== null && after !== null && after > level,
    };
  });
}

/** Days after the first walk in which the start may still be found; then it stays, and only the rules move the minutes. */
const settling = 7;

/**
 * The walks that M0 is taken from: how long is comfortable shows in the first week of walking. A walk that was too much
 * was not comfortable, whatever the worst during it was.
 */
export const firstWalks = (walks: readonly WalkDone[]): readonly WalkDone[] =>
  walks.filter(
    ({ day, colour }) => colour !== 'RED' && colour !== 'ALERT' && daysBetween(walks[0]?.day ?? day, day) < settling,
  );

/** In minutes; null: not known, or it does not tighten. `history`: newest first. */
export function onsetOf(history: readonly FinishedSession[]): Minutes | null {
  const walks = history.filter(({ kind, walk }) => kind === 'drill' && walk !== undefined);
  const onset = usualOnset(walks.map(walkedBeforeTightening).reverse());
  return onset === null ? null : onset / 60;
}

/**
 * The first day to count from: a clock that went back before the plan began still has its weeks, and stays in the first.
 */
export function countedFrom(startedOn: Day, today: Day): Day {
  const ahead = daysBetween(today, startedOn);
  return ahead <= 0 ? startedOn : daysAfter(startedOn, -7 * Math.ceil(ahead / 7));
}
