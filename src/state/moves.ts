/** The keys that go to another place in the session. */
import type { ReadonlySignal } from '@preact/signals';
import { backTarget, jumpTarget, lastOfExercise, nextTarget, ownerOf } from '../timeline/at.ts';
import type { Block, Segment, Timeline } from '../timeline/timeline.ts';
import type { Seconds } from '../units.ts';
import type { Phase, SessionState } from './app.ts';

interface Now {
  readonly timeline: ReadonlySignal<Timeline | null>;
  readonly position: ReadonlySignal<Seconds>;
  readonly segment: ReadonlySignal<Segment | null>;
  readonly block: ReadonlySignal<Block | null>;
  readonly phase: ReadonlySignal<Phase>;
}

export const movesOf = (
  { timeline, position, segment, block, phase }: Now,
  jumpTo: (to: Seconds) => void,
  end: (ranToEnd: boolean, byItself?: boolean) => void,
  skipped: (block: number) => void,
): Pick<SessionState, 'back' | 'next' | 'skipExercise' | 'jump'> => ({
  back: () => {
    const line = timeline.peek();
    if (line) jumpTo(backTarget(line, position.peek()));
  },
  next: () => {
    const [line, now] = [timeline.peek(), block.peek()];
    if (!line || !now || phase.peek() === 'ended') return;
    // In the closing seconds ("Well done") the doing is over: nothing is skipped.
    if (segment.peek()?.kind !== 'rest' || now.kind === 'rest') skipped(now.index);
    const to = nextTarget(line, position.peek());
    if (to === null) end(true, false);
    else jumpTo(to);
  },
  skipExercise: () => {
    const [line, now] = [timeline.peek(), block.peek()];
    if (!line || !now || phase.peek() === 'ended') return;
    const last = lastOfExercise(line, ownerOf(line, now));
    for (let index = now.index; index <= last; index += 1) skipped(index);
    const to = line.blocks[last + 1];
    if (to === undefined) end(true);
    else jumpTo(to.start);
  },
  jump: (by) => {
    const line = timeline.peek();
    // Never past the end: running out of time is the transport's to say.
    if (line) jumpTo(Math.min(jumpTarget(line, position.peek(), by), line.total - 0.5));
  },
});
