/** What is kept of a walk: small enough for years of walks, enough for a chart, a table and the next level. */
import type { Seconds, Share, StepsPerMinute } from '../units.ts';
import { isOnTarget } from './band.ts';
import { timed, type WalkSecond } from './walk-second.ts';

export interface WalkedMinute {
  readonly walked: Seconds;
  /** Mean of the steady seconds, to a tenth; null: there were none. */
  readonly cadence: StepsPerMinute | null;
  /** The last that was heard in it, to a tenth; null: no beat. */
  readonly target: StepsPerMinute | null;
}

export interface WalkSummary {
  readonly walked: Seconds;
  /** Walking time before the first mark; null: it did not tighten. */
  readonly beforeTightening: Seconds | null;
  /** Of the steady seconds with the beat, those within 3 % of it; null: there were none. */
  readonly onBeat: Share | null;
  readonly uncued: StepsPerMinute | null;
  readonly cued: StepsPerMinute | null;
  /** By the clock from the first second on: a minute of standing is in it too. */
  readonly minutes: readonly WalkedMinute[];
}

/** Nobody walks longer; a clock that leaps must not make a table without end. */
const mostMinutes = 360;

type Timed = ReturnType<typeof timed>[number];

const tenth = (value: number): number => Math.round(value * 10) / 10;
const timeOf = (seconds: readonly Timed[]): Seconds => seconds.reduce((sum, { lasts }) => sum + lasts, 0);
const walkedIn = (seconds: readonly Timed[]): Seconds =>
  Math.round(timeOf(seconds.filter(({ gait }) => gait === 'walking')));

const meanOf = (seconds: readonly Timed[]): StepsPerMinute | null => {
  const steady = seconds.filter(({ cadence, lasts }) => cadence !== null && lasts > 0);
  if (steady.length === 0) return null;
  return tenth(steady.reduce((sum, { cadence, lasts }) => sum + (cadence ?? 0) * lasts, 0) / timeOf(steady));
};

function onBeatIn(seconds: readonly Timed[]): Share | null {
  let [on, all] = [0, 0];
  for (const { cadence, target, beatOn, lasts } of seconds) {
    if (!beatOn || cadence === null || target === null) continue;
    all += lasts;
    if (isOnTarget(cadence, target)) on += lasts;
  }
  return all === 0 ? null : Math.round((on / all) * 100) / 100;
}

const minuteOf = (seconds: readonly Timed[]): WalkedMinute => {
  const heard = seconds.findLast(({ beatOn, target }) => beatOn && target !== null)?.target ?? null;
  return { walked: walkedIn(seconds), cadence: meanOf(seconds), target: heard === null ? null : tenth(heard) };
};

/** @param seconds in order @param tightAt when tightness was marked, on their clock; in any order */
export function summaryOf(seconds: readonly WalkSecond[], tightAt: readonly Seconds[]): WalkSummary {
  const all = timed(seconds);
  const start = all[0]?.at ?? 0;
  const slots: Timed[][] = [];
  for (const second of all) {
    const slot = Math.floor((second.at - start) / 60);
    if (slot < 0 || slot >= mostMinutes) continue;
    while (slots.length <= slot) slots.push([]);
    slots[slot]?.push(second);
  }
  const tight = tightAt.length === 0 ? null : Math.min(...tightAt);
  return {
    walked: walkedIn(all),
    beforeTightening: tight === null ? null : walkedIn(all.filter(({ at }) => at <= tight)),
    onBeat: onBeatIn(all),
    uncued: meanOf(all.filter(({ beatOn }) => !beatOn)),
    cued: meanOf(all.filter(({ beatOn }) => beatOn)),
    minutes: slots.map(minuteOf),
  };
}
