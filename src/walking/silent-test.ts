/** Whether steps keep the target with no beat: two minutes of silence, then 30 s are counted. evidence.md §2.6 "Fading" */
import type { Seconds, Share } from '../units.ts';
import { isOnTarget } from './band.ts';
import { timed, type WalkSecond } from './walk-second.ts';

const silence: Seconds = 120;
const counted: Seconds = 30;
/** Less steady walking than this in the 30 s is no count. */
const leastWalked: Share = 0.8;

/**
 * By the first silence of a walk that could be counted to its end; null where there was none. Silence is time after a
 * beat, with the target unchanged. @param seconds in order
 */
export function silentTest(seconds: readonly WalkSecond[]): 'kept' | 'missed' | null {
  let from: WalkSecond | null = null;
  let steps = 0;
  let time: Seconds = 0;
  for (const { lasts, ...second } of timed(seconds)) {
    if (second.beatOn || from === null || second.target !== from.target) {
      // Counting starts where the beat falls silent.
      from = second.beatOn || from !== null ? second : null;
      [steps, time] = [0, 0];
      continue;
    }
    const quiet = second.at - from.at;
    if (quiet > silence && quiet <= silence + counted && second.cadence !== null) {
      steps += (second.cadence * lasts) / 60;
      time += lasts;
    }
    if (quiet < silence + counted || time < leastWalked * counted) continue;
    return from.target === null ? null : isOnTarget((60 * steps) / time, from.target) ? 'kept' : 'missed';
  }
  return null;
}
