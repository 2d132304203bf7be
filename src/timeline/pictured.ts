import type { Seconds } from '../units.ts';
import type { Block } from './timeline.ts';

/** Keeps the picture off the very end, which belongs to the next block. */
const justBefore: Seconds = 0.001;

/**
 * The position that pictures show: what is heard now, where sound comes `delay` ms later than the browser knows. It stays
 * inside the block, so that a session that waits at the start of something shows that and nothing else.
 */
export const picturedAt = (position: Seconds, delay: number, { start, duration }: Pick<Block, 'start' | 'duration'>) =>
  Math.min(start + duration - justBefore, Math.max(start, position - delay / 1000));
