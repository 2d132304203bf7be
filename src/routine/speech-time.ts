/** How long words take to say, and how much room a segment must leave for them. */
import type { Seconds } from '../units.ts';
import type { Line } from './lines.ts';

/** Seconds of each clip of the built-in voice, by clip id. Words without a clip are estimated. */
export type Lengths = Readonly<Record<string, Seconds>>;

/** Unhurried speech: about 2.3 words a second, and half a second for breath and silence around it. */
const wordsPerSecond = 2.3;
const around: Seconds = 0.5;

/** Silence between two clips of one sequence. */
export const betweenClips: Seconds = 0.3;
/** Words wait this long after a bell, so that it is heard out. */
export const afterBell: Seconds = 0.8;
/** Words of a phase follow its soft sound at once. */
export const afterMove: Seconds = 0.1;
/** Segments this long end in three counted seconds. product.md "The player" 4 */
export const countedFrom: Seconds = 10;
/** Words end this long before the end of a counted segment: clear of the three ticks. */
const clearOfTicks: Seconds = 3.2;

/** Expected time to say `text`, in seconds, to a hundredth. */
export function spokenFor(text: string): Seconds {
  const words = text.trim().split(/\s+/).length;
  return Math.round((words / wordsPerSecond + around) * 100) / 100;
}

/** Time to say a line: that of its clip where there is one. */
export const lastsFor = ({ clip, text }: Line, lengths: Lengths): Seconds =>
  Object.hasOwn(lengths, clip) ? lengths[clip]! : spokenFor(text);

/** Time from the start of a segment to the end of a sequence of lines that begins `lead` into it; 0 for none. */
function spokenUntil(lines: readonly Line[], lead: Seconds, lengths: Lengths): Seconds {
  if (lines.length === 0) return 0;
  return lines.reduce((sum, line) => sum + lastsFor(line, lengths) + betweenClips, lead - betweenClips);
}

/** Latest moment, from the start of a segment of `duration`, at which words may end. */
export const wordsEndBy = (duration: Seconds): Seconds =>
  duration >= countedFrom ? duration - clearOfTicks : duration - 0.1;

/** Whether `lines`, begun `lead` into a segment of `duration`, are said in time. */
export const fitIn = (lines: readonly Line[], lead: Seconds, duration: Seconds, lengths: Lengths): boolean =>
  spokenUntil(lines, lead, lengths) <= wordsEndBy(duration) + 1e-9;

/** `least`, or as many whole seconds as it takes to say `lines` in the segment, counted seconds kept clear. */
export function roomFor(lines: readonly Line[], least: Seconds, lengths: Lengths): Seconds {
  let duration = least;
  while (!fitIn(lines, afterBell, duration, lengths)) duration = Math.floor(duration) + 1;
  return duration;
}
