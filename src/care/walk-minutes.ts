/**
 * How long the next walk is. evidence.md §5: weeks are ceilings, never jumps or cuts; minutes grow by walks that went
 * well and shrink by the rules of §4.2.
 */
import type { Colour, Pain } from './colour.ts';
import { type Day, daysBetween } from './moment.ts';
import type { CareTag } from './tags.ts';

export type Minutes = number;

export interface WalkDone {
  readonly day: Day;
  readonly minutes: Minutes;
  readonly peak: Pain | null;
  readonly colour: Colour;
  /** The cadence went up a level after it: the minutes then do not. */
  readonly cadenceRose?: boolean;
  /** How it went will not be known any more: it counts neither way, and is not waited for. */
  readonly lost?: boolean;
}

const shortestStart: Minutes = 5;
const longestStart: Minutes = 20;
/** The start is the longest walk with no more pain than this during it. */
const comfortable: Pain = 3;

/** M0, in whole minutes from 5 to 20. Without a walk to go by it is 5. */
export function comfortableMinutes(walks: readonly WalkDone[]): Minutes {
  const fine = walks.filter(({ peak }) => peak !== null && peak <= comfortable).map(({ minutes }) => minutes);
  return Math.max(shortestStart, Math.min(longestStart, Math.floor(Math.max(0, ...fine))));
}

/** Week of the plan, from 1. A day before the start is in week 1: a clock that went back raises nothing. */
export const weekOfPlan = (startedOn: Day, day: Day): number =>
  Math.max(1, Math.floor(daysBetween(startedOn, day) / 7) + 1);

/** The most minutes of a walk in that week. */
export function ceilingOf(week: number, start: Minutes): Minutes {
  if (week <= 2) return start;
  if (week <= 4) return start + 3;
  return Math.max(start + 3, week <= 8 ? 20 : week <= 12 ? 25 : 30);
}

export const walksPerWeek = (week: number): number => (week <= 4 ? 4 : 5);

/** Each time two walks went well, at most a fifth of what the week began with from week 5 on. */
const greenForMore = 2;
const more: Minutes = 2;
const weeklyShare = 0.2;
const least: Minutes = 2;

/** Why the next walk is as long as it is: a key of `words.care.walk`. */
export type WalkReason =
  | { readonly key: 'start' }
  | { readonly key: 'twoGreen'; readonly minutes: Minutes }
  | { readonly key: 'onTheWay'; readonly green: number; readonly of: number }
  | { readonly key: 'ceiling'; readonly minutes: Minutes }
  | { readonly key: 'cadenceFirst' }
  | { readonly key: 'again' }
  | { readonly key: 'twoAmber'; readonly minutes: Minutes }
  | { readonly key: 'afterRed' }
  | { readonly key: 'backAgain' }
  | { readonly key: 'waiting' };

export interface NextWalk {
  readonly minutes: Minutes;
  readonly why: WalkReason;
  /** Also made shorter for what was told in the check. */
  readonly shortened: boolean;
}

interface State {
  readonly minutes: Minutes;
  readonly why: WalkReason;
  readonly green: number;
  readonly amber: number;
  readonly proved: Minutes | null;
  readonly isCut: boolean;
  readonly week: number;
  /** Minutes the week began with. */
  readonly weekBegan: Minutes;
}

/** A walk within this share of its minutes was walked whole. */
const nearlyAll = 0.9;

function grown(state: State, start: Minutes): State {
  const cap = state.week >= 5 ? Math.floor(state.weekBegan * (1 + weeklyShare)) : Number.POSITIVE_INFINITY;
  const ceiling = Math.min(ceilingOf(state.week, start), cap);
  const minutes = Math.max(state.minutes, Math.min(state.minutes + more, ceiling));
  const raised = minutes - state.minutes;
  const why: WalkReason = raised > 0 ? { key: 'twoGreen', minutes: raised } : { key: 'ceiling', minutes };
  return { ...state, minutes, why, green: 0, amber: 0, proved: state.minutes, isCut: false };
}

function afterWalk(before: State, walk: WalkDone, start: Minutes, startedOn: Day): State {
  const week = weekOfPlan(startedOn, walk.day);
  const state = week > before.week ? { ...before, week, weekBegan: before.minutes } : before;
  const { minutes, proved } = state;
  switch (walk.colour) {
    case 'provisional':
      return walk.lost ? state : { ...state, why: { key: 'waiting' } };
    case 'ALERT':
    case 'RED': {
      const cut = Math.max(least, Math.floor(minutes / 2));
      const next = Math.min(cut, proved ?? cut);
      return { ...state, minutes: next, why: { key: 'afterRed' }, green: 0, amber: 0, isCut: true };
    }
    case 'AMBER': {
      if (state.amber === 0) return { ...state, why: { key: 'again' }, green: 0, amber: 1 };
      const cut = Math.max(least, Math.floor(minutes * 0.75));
      return { ...state, minutes: cut, why: { key: 'twoAmber', minutes: minutes - cut }, green: 0, amber: 0 };
    }
    case 'GREEN': {
      if (walk.minutes < minutes * nearlyAll) return { ...state, why: { key: 'again' }, amber: 0 };
      if (state.isCut && proved !== null && proved > minutes)
        return { ...state, minutes: proved, why: { key: 'backAgain' }, green: 0, amber: 0, isCut: false };
      if (walk.cadenceRose) return { ...state, why: { key: 'cadenceFirst' }, green: 0, amber: 0, isCut: false };
      const green = state.green + 1;
      if (green >= greenForMore) return grown(state, start);
      return { ...state, why: { key: 'onTheWay', green, of: greenForMore }, green, amber: 0, isCut: false };
    }
  }
}

/** Worse both ways round means short walks; worse with each step, a quarter less. evidence.md §3.3 */
const shortWalk: Minutes = 10;

/** `walks`: those since the start of the plan, in order. */
export function nextWalk(
  start: Minutes,
  startedOn: Day,
  walks: readonly WalkDone[],
  facts: { readonly tags: readonly CareTag[]; readonly lowersWalkingDose: boolean },
): NextWalk {
  const begin: State = {
    minutes: start,
    why: { key: 'start' },
    green: 0,
    amber: 0,
    proved: null,
    isCut: false,
    week: 1,
    weekBegan: start,
  };
  const { minutes, why } = walks.reduce((state, walk) => afterWalk(state, walk, start, startedOn), begin);
  const slower = facts.lowersWalkingDose ? Math.max(least, Math.floor(minutes * 0.75)) : minutes;
  const short = facts.tags.includes('GENTLE') ? Math.min(slower, shortWalk) : slower;
  return { minutes: short, why, shortened: short < minutes };
}

/**
 * A walk that would tighten before its end is walked in two bouts, the first 80 % of the usual time to that, with a break
 * between: after a second one the way leads home. evidence.md §5
 * `onset`: that time in minutes; null: not known, or it does not tighten.
 */
export function boutsOf(minutes: Minutes, onset: Minutes | null): readonly Minutes[] {
  if (onset === null || onset >= minutes || minutes < 2) return [minutes];
  const first = Math.max(1, Math.floor(onset * 0.8));
  return [first, minutes - first];
}
