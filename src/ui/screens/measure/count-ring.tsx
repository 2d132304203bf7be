import { useComputed } from '@preact/signals';
import type { CountTimer } from '../../../state/count-timer.ts';
import type { Counted } from '../../../walking/counted.ts';
import { words } from '../../../words/words.ts';

const { measure: text } = words;
const radius = 108;
const round = 2 * Math.PI * radius;

/** Seconds to the last bell, for a glance. */
export function CountRing({ timer, counted }: { timer: CountTimer; counted: Counted }) {
  const gap = useComputed(() => round * timer.done.value);
  const ready = timer.stage.value === 'ready';
  return (
    <div class="count-ring">
      <div class="count-dial" role="timer">
        <svg viewBox="0 0 240 240" aria-hidden="true">
          <circle class="track" cx={120} cy={120} r={radius} />
          <circle
            class="left"
            cx={120}
            cy={120}
            r={radius}
            transform="rotate(-90 120 120)"
            stroke-dasharray={round}
            stroke-dashoffset={gap}
          />
        </svg>
        <b>{timer.left}</b>
      </div>
      <p class="count-now">{ready ? text.countReady : text.countNow[counted]}</p>
      {timer.silent.value && <p class="quiet-words">{text.countSilent}</p>}
    </div>
  );
}
