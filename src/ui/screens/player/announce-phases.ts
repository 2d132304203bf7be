import { untracked, useComputed, useSignalEffect } from '@preact/signals';
import type { App } from '../../../state/app.ts';
import { words } from '../../../words/words.ts';
import { announce } from '../../announce.ts';
import { announcedFor, cueAt, tellerOf } from './announced.ts';
import { cautionNow } from './caution-now.ts';

/** Says changes to screen readers: each new thing, not each breath. What the voice says is left to it. */
export const useAnnouncedPhases = (app: App): void => {
  const { session, settings } = app;
  const { phase, segment, block, running, position } = session;
  const teller = useComputed(() => tellerOf(settings.value));
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
      teller.value,
      untracked(() => cautionNow(app)).join(' '),
    );
    if (said !== null) announce(said);
  });
  useSignalEffect(() => {
    if (phase.value === 'playing' && cue.value !== null) announce(cue.value.text);
  });
};
