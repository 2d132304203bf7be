import { useEffect } from 'preact/hooks';
import { type BeatState, tempoBounds } from '../../../state/beat-state.ts';
import { go } from '../../router.ts';
import { to } from '../../routes.ts';

/** Quicker or slower by some steps a minute, as far as it goes. */
export const stepTempo = (beat: BeatState, by: number): void => {
  const { tempo } = beat.box.peek();
  const next = Math.min(tempoBounds.most, Math.max(tempoBounds.least, tempo + by));
  if (next !== tempo) beat.change({ tempo: next });
};

/** What has its own use for a key: fields, and an open dialog. A button keeps space and enter. */
const keepsKey = (target: EventTarget | null, key: string): boolean => {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, select, textarea, dialog')) return true;
  return (key === ' ' || key === 'Enter') && target.closest('button, a, summary') !== null;
};

/** Keys of a keyboard, or of a remote control that acts as one. */
export const useKeys = (beat: BeatState): void => {
  useEffect(() => {
    const actions: Readonly<Record<string, () => void>> = {
      ' ': () => {
        if (beat.phase.peek() === 'playing' || beat.phase.peek() === 'paused') beat.toggle();
        else go(to.startBeat);
      },
      ArrowUp: () => stepTempo(beat, 1),
      ArrowRight: () => stepTempo(beat, 1),
      ArrowDown: () => stepTempo(beat, -1),
      ArrowLeft: () => stepTempo(beat, -1),
      PageUp: () => stepTempo(beat, 5),
      PageDown: () => stepTempo(beat, -5),
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || keepsKey(event.target, event.key)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      if (event.key.toLowerCase() === 't') {
        if (!event.repeat) beat.tap(event.timeStamp / 1000);
        return;
      }
      const action = actions[event.key];
      if (action === undefined || (event.key === ' ' && event.repeat)) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [beat]);
};
