import { untracked, useComputed, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { App } from '../../../state/app.ts';
import { words } from '../../../words/words.ts';
import { announce } from '../../announce.ts';
import { announcedFor, cueAt } from './announced.ts';
import { cautionNow } from './caution-now.ts';

/** Says changes to screen readers: each new thing, not each breath. What the voice says is left to it. */
export const useAnnouncedPhases = (app: App): void => {
  const { phase, segment, block, running, position, teller, told } = app.session;
  const timeline = useComputed(() => running.value?.timeline ?? null);
  const cue = useComputed(() => {
    if (teller.value !== 'reader' || timeline.value === null || segment.value === null) return null;
    return cueAt(timeline.value, segment.value, position.value);
  });
  useSignalEffect(() => {
    if (phase.value === 'paused') announce(words.player.paused);
    if (phase.value !== 'playing' || segment.value === null || timeline.value === null) return;
    const said = announcedFor(
      timeline.value,
      segment.value,
      block.peek()?.name ?? '',
      teller.peek(),
      untracked(() => cautionNow(app)).join(' '),
    );
    if (said !== null) announce(said);
  });
  const tellerBefore = useRef(teller.peek());
  useSignalEffect(() => {
    const takesOver = teller.value === 'reader' && tellerBefore.current !== 'reader';
    tellerBefore.current = teller.value;
    if (phase.value !== 'playing' || cue.value === null) return;
    // While the page was out of sight the voice of the app said it, and to its end.
    if (takesOver && position.peek() >= cue.value.at + cue.value.lasts) return;
    announce(cue.value.text);
  });
  const toldBefore = useRef(told.peek());
  useSignalEffect(() => {
    if (told.value === null || told.value === toldBefore.current) return;
    toldBefore.current = told.value;
    announce(told.value.text);
  });
};
