/** What screens read off a running session: all of it follows from timeline and position. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { blockAt, countLeft, segmentAt } from '../timeline/at.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Seconds } from '../units.ts';
import { clock } from '../words/en/session.ts';
import type { SessionState } from './app.ts';

type View = Pick<SessionState, 'segment' | 'block' | 'nextBlock' | 'digits' | 'ring' | 'timeLeft'>;

export const viewOf = (timeline: ReadonlySignal<Timeline | null>, position: ReadonlySignal<Seconds>): View => {
  const segment = computed(() => timeline.value && segmentAt(timeline.value, position.value));
  const block = computed(() => timeline.value && blockAt(timeline.value, position.value));
  const left = computed(() => (segment.value ? countLeft(segment.value, position.value) : 0));
  return {
    segment,
    block,
    nextBlock: computed(() => (block.value && timeline.value?.blocks[block.value.index + 1]) ?? null),
    // Rounding noise of the clock must not show the second that has just ended.
    digits: computed(() => String(Math.max(1, Math.ceil(left.value - 0.001)))),
    ring: computed(() => (segment.value ? Math.min(1, left.value / segment.value.count.duration) : 0)),
    timeLeft: computed(() => clock(timeline.value ? timeline.value.total - position.value : 0)),
  };
};
