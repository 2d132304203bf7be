/** A buzz for each step of the beat of a walk, while the page can be seen: hidden pages may not buzz. */
import { effect, type ReadonlySignal, untracked } from '@preact/signals';
import type { Settings } from '../../record/kept.ts';
import { beatsBetween } from '../../sound/beats.ts';
import type { Seconds } from '../../units.ts';
import type { SessionPorts } from '../ports.ts';
import type { Session } from '../session.ts';

/** One that comes later than this is left out: it would be felt between two steps. */
const stale: Seconds = 0.15;
const buzz = [25];

/** @param on whether a walk goes on */
export const followStepBuzz = (
  ports: Pick<SessionPorts, 'vibrate' | 'followVisible'>,
  session: Pick<Session, 'phase' | 'position' | 'heard'>,
  settings: ReadonlySignal<Settings>,
  on: ReadonlySignal<boolean>,
): void => {
  let visible = false;
  /** Where steps were looked for last; null: they were not. */
  let seen: Seconds | null = null;
  ports.followVisible((can) => {
    visible = can;
    seen = null;
  });

  const look = (to: Seconds): void => {
    const plan = session.heard.peek();
    const from = seen;
    seen = to;
    if (plan === null || from === null || to <= from) return;
    const frame = Math.floor(to * plan.rate);
    const step = beatsBetween(plan.beats, Math.floor(from * plan.rate) + 1, frame + 1, plan.rate).at(-1);
    if (step && frame - step.frame < stale * plan.rate) ports.vibrate(buzz);
  };

  effect(() => {
    const { stepBuzz, soundDelay } = settings.value;
    if (!stepBuzz || !on.value || session.phase.value !== 'playing') {
      seen = null;
      return;
    }
    // As it is heard, with the person's own correction.
    const to = session.position.value - soundDelay / 1000;
    untracked(() => {
      if (visible) look(to);
    });
  });
};
