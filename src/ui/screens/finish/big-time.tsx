import type { Seconds } from '../../../units.ts';
import { words } from '../../../words/words.ts';

interface Props {
  readonly time: Seconds;
  /** What follows the number: "minutes before it tightened". */
  readonly say?: (unit: string) => string;
}

/** A time as large as anything on the page: minutes, or seconds where minutes would mislead. */
export function BigTime({ time, say = (unit) => unit }: Props) {
  // As `words.common.length` has it elsewhere: one walk is never two different lengths.
  const short = time < 90;
  const n = Math.round(short ? time : time / 60);
  return (
    <p class="finish-number">
      <b>{n}</b> <span>{say(short ? words.finish.secondsOf(n) : words.finish.minutesOf(n))}</span>
    </p>
  );
}
