/**
 * "I have N minutes": a routine made shorter or longer by priority, inside the limits its doses set. evidence.md §1.2
 * Steps always change both sides of an exercise, so that no side is ever cut.
 */
import type { Timeline } from '../timeline/timeline.ts';
import type { Seconds } from '../units.ts';
import { session } from '../words/en/session.ts';
import type { Choices } from './choices.ts';
import { timelineOf } from './compile.ts';
import {
  dropped,
  fewerReps,
  fewerSets,
  longerWalk,
  moreReps,
  restoredReps,
  restoredSets,
  restoredWalk,
  type Step,
  shorterWalk,
} from './fit-steps.ts';
import { measuring } from './lay.ts';
import { closingRest, type Exercises, endPosition, type Plan, planOf } from './plan.ts';
import type { Routine } from './routine.ts';
import type { Lengths } from './speech-time.ts';

/** Why a session is not as long as it was asked to be, in words. */
export type FitNote = string;

/** A session this near to the minutes asked for is as asked. */
export const nearEnough: Seconds = 30;
/** More rest than this is not filling up any more. */
const mostClosingRest: Seconds = 60;

const down: readonly Step[] = [fewerReps, fewerSets, shorterWalk, dropped];
const up: readonly Step[] = [restoredReps, restoredSets, restoredWalk, moreReps];

/** Rounds of a walk go with the middle of three priorities, rests with the last. */
const priorityOf = (plan: Plan, index: number): number => {
  const item = plan.items[index];
  if (item?.kind === 'exercise') return item.priority;
  return item?.kind === 'walk' ? 2 : 3;
};

/** Goes round the items of each priority with one step after another until `accept` says that it is enough or nothing changes. */
function goRound(
  plan: Plan,
  steps: readonly Step[],
  order: 'up' | 'down',
  accept: (next: Plan, now: Plan) => 'take' | 'leave' | 'stop',
): Plan {
  let now = plan;
  for (const step of steps)
    for (const priority of order === 'up' ? [1, 2, 3] : [3, 2, 1])
      for (let changed = true; changed; ) {
        changed = false;
        const indices = now.items.map((_, n) => n);
        for (const index of order === 'up' ? indices : indices.reverse()) {
          const next = priorityOf(now, index) === priority ? step(now, index) : null;
          const answer = next === null ? 'leave' : accept(next, now);
          if (answer === 'stop') return now;
          if (next === null || answer === 'leave') continue;
          now = next;
          changed = true;
        }
      }
  return now;
}

/** Fitting of one plan to `target`. */
function fitting(written: Plan, target: Seconds) {
  const lengthOf = measuring();
  const off = (plan: Plan): Seconds => lengthOf(plan) - target;
  const isNear = (plan: Plan): boolean => Math.abs(off(plan)) <= nearEnough;

  /** Shortened until the target is met; also the last plan that was still too long, or null. */
  const shortened = (): { readonly least: Plan; readonly tooLong: Plan | null } => {
    let tooLong: Plan | null = null;
    const least = goRound(written, down, 'down', (_, now) => {
      if (off(now) <= nearEnough) return 'stop';
      tooLong = now;
      return 'take';
    });
    return { least, tooLong: off(least) > nearEnough ? null : tooLong };
  };

  const lengthened = (plan: Plan): Plan =>
    goRound(plan, up, 'up', (next, now) => {
      if (off(now) >= -nearEnough) return 'stop';
      return off(next) <= nearEnough && Math.abs(off(next)) < Math.abs(off(now)) ? 'take' : 'leave';
    });

  /** Fills what is left: a drill's last easy stretch first, then rest in the position the session ends in. */
  const filled = (plan: Plan): Plan => {
    if (off(plan) >= -nearEnough) return plan;
    const walked = longerWalk(plan, -off(plan));
    const last = walked.items.at(-1);
    if (off(walked) >= -nearEnough || last === undefined) return walked;
    const rest = closingRest(Math.min(mostClosingRest, -off(walked)), endPosition(last));
    return { ...walked, items: [...walked.items, rest] };
  };

  const fitted = (): Plan => {
    if (isNear(written)) return written;
    const { least, tooLong } = shortened();
    const best = filled(lengthened(least));
    return tooLong !== null && !isNear(best) && off(tooLong) < Math.abs(off(best)) ? tooLong : best;
  };

  const noteOn = (plan: Plan): FitNote | null => {
    if (isNear(plan)) return null;
    const isLong = off(plan) > 0;
    const limit = isLong
      ? goRound(written, down, 'down', () => 'take')
      : filled(goRound(written, up, 'up', () => 'take'));
    const isLimit = Math.abs(lengthOf(plan) - lengthOf(limit)) < 1;
    return session.fit[isLimit ? (isLong ? 'shortest' : 'fullest') : 'nearest'](Math.round(lengthOf(plan) / 60));
  };

  const plan = fitted();
  return { plan, note: noteOn(plan) };
}

/**
 * The timeline for `choices`, as long as `choices.minutes` wherever that is possible within 30 s; `note` says why not.
 * Throws RangeError for minutes outside 2 to 40, and where `compile` does.
 */
export function fit(
  routine: Routine,
  exercises: Exercises,
  choices: Choices,
  lengths?: Lengths,
): { readonly timeline: Timeline; readonly note: FitNote | null } {
  const { minutes } = choices;
  const written = planOf(routine, exercises, choices, lengths);
  if (minutes === null) return { timeline: timelineOf(written), note: null };
  if (!(minutes >= 2 && minutes <= 40)) throw new RangeError(`minutes: found ${minutes}, expected 2 to 40`);
  const { plan, note } = fitting(written, minutes * 60);
  return { timeline: timelineOf(plan), note };
}
