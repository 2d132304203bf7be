/** What the plan of the week knows from the record: what was done on which day, and how the walks went. evidence.md §5 */
import type { Colour } from '../care/colour.ts';
import { type Day, daysAfter, daysBetween } from '../care/moment.ts';
import type { Purpose, WeekFacts } from '../care/plan-week.ts';
import type { Minutes, WalkDone } from '../care/walk-minutes.ts';
import type { EpochMilliseconds } from '../units.ts';
import { usualOnset } from '../walking/turn-back.ts';
import { type DayOf, toldOf } from './borne.ts';
import type { FinishedSession } from './kept.ts';
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

/** ms. A walk that begins this soon after the one before goes on with it: it was walked in parts. */
const goesOnWithin: EpochMilliseconds = 30 * 60_000;

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

const gravestFirst: readonly Colour[] = ['ALERT', 'RED', 'AMBER', 'provisional', 'GREEN'];

/** Of the parts of which something was told; a part that ended in a rest was not asked about. */
function colourOf(parts: readonly FinishedSession[], colours: ReadonlyMap<string, Colour>): Colour {
  const told = parts.filter(
    ({ pain }) => pain !== undefined && (pain.peak !== null || pain.symptoms || pain.leg !== null),
  );
  return gravestFirst.find((colour) => told.some(({ id }) => colours.get(id) === colour)) ?? 'provisional';
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
  const colours = new Map(toldOf(history, dayOf).map(({ session, colour }) => [session.id, colour]));
  const walks = inParts(history);
  const levels = walks.map((parts) => parts.map(levelOf).find((level) => level !== null) ?? null);
  return walks.map((parts, n): WalkDone => {
    const peaks = parts.flatMap(({ pain }) => (pain?.peak == null ? [] : [pain.peak]));
    const [level, after] = [levels[n] ?? null, n === walks.length - 1 ? nextLevel : (levels[n + 1] ?? null)];
    return {
      day: dayOf(parts[0]?.startedAt ?? 0),
      minutes: parts.reduce((sum, part) => sum + minutesOf(part), 0),
      peak: peaks.length === 0 ? null : Math.max(...peaks),
      colour: colourOf(parts, colours),
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
