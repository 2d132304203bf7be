/** What a walk leaves behind while it goes on: about one a second. */
import type { Seconds, StepsPerMinute } from '../units.ts';
import type { Gait } from './motion.ts';

export interface WalkSecond {
  /** Since the walk began, on a clock that only goes forward. */
  readonly at: Seconds;
  readonly gait: Gait;
  /** As measured; null where there was no steady walking. */
  readonly cadence: StepsPerMinute | null;
  /** Asked for at this time, whether or not the beat sounds; null: nothing was. */
  readonly target: StepsPerMinute | null;
  readonly beatOn: boolean;
}

/** What one reading stands for at most; further apart something is missing. */
const longest: Seconds = 2;

/** Each second with the time it stands for. One that is not later than the one before stands for none. */
export const timed = (seconds: readonly WalkSecond[]): readonly (WalkSecond & { readonly lasts: Seconds })[] => {
  let before: Seconds | null = null;
  return seconds.map((second) => {
    const passed = before === null ? longest / 2 : second.at - before;
    before = Math.max(before ?? second.at, second.at);
    return { ...second, lasts: Math.min(longest, Math.max(0, passed)) };
  });
};
