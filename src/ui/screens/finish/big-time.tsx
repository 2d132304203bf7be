import type { Seconds } from '../../../units.ts';
import { words } from '../../../words/words.ts';

interface Props {
  readonly time: Seconds;
  /** What follows the number: "minutes before it tightened". */
  readonly say?: (unit: string) => string;
}

/** A time as large as anything on the page: whole minutes, or seconds where there is no whole one. */
export function BigTime({ time, say = (unit) => unit }: Props) {
  const minutes = Math.floor(time / 60);
  const short = time < 60;
  const n = short ? Math.round(time) : minutes;
  return (
    <p class="finish-number">
      <b>{n}</b> <span>{say(short ? words.finish.seconds : words.finish.minutesOf(minutes))}</span>
    </p>
  );
}
