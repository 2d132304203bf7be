import { useSignalEffect } from '@preact/signals';
import type { SessionState } from '../../../state/app.ts';
import type { Segment } from '../../../timeline/timeline.ts';
import { words } from '../../../words/words.ts';
import { announce } from '../../announce.ts';

/** Shorter holds are part of a movement, and would be said without end. */
const longHold = 5;

const worthSaying = ({ kind, duration }: Segment): boolean =>
  kind === 'hold' ? duration >= longHold : kind !== 'move' && kind !== 'gap';

/** Says changes to screen readers: each new thing, not each breath. */
export const useAnnouncedPhases = ({ phase, segment, block }: SessionState): void => {
  useSignalEffect(() => {
    if (phase.value === 'paused') announce(words.player.paused);
    const now = segment.value;
    if (phase.value !== 'playing' || now === null || !worthSaying(now)) return;
    const name = now.kind === 'ready' ? `${block.peek()?.name ?? ''}. ` : '';
    announce(name + words.player.announced(now.words, now.detail));
  });
};
