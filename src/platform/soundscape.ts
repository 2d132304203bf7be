/** The quiet sound under a stretch. Nothing of it is loaded or made before it is wanted. */
import type { Howl } from 'howler';
import type { Gain } from '../units.ts';

export interface Soundscape {
  /** Goes on, or changes its volume. Silently does nothing where it cannot be played. */
  play(volume: Gain): void;
  pause(): void;
}

const fadeMs = 250;

const load = async (): Promise<Howl> => {
  const [{ howlOf }, { soundscapeRate, soundscapeSamples }] = await Promise.all([
    import('./howl.ts'),
    import('../sound/soundscape.ts'),
  ]);
  return howlOf(soundscapeSamples(), soundscapeRate, { volume: 0, loop: true });
};

export const soundscape = (): Soundscape => {
  let wanted: Gain | null = null;
  let loading: Promise<Howl> | null = null;

  const apply = async (): Promise<void> => {
    if (loading === null && wanted === null) return;
    loading ??= load();
    const howl = await loading;
    if (wanted === null) {
      if (!howl.playing()) return;
      howl.off('fade').once('fade', () => {
        if (wanted === null) howl.pause();
      });
      howl.fade(howl.volume(), 0, fadeMs);
    } else {
      howl.off('fade');
      if (!howl.playing()) howl.play();
      howl.fade(howl.volume(), wanted, fadeMs);
    }
  };
  const set = (volume: Gain | null): void => {
    wanted = volume;
    apply().catch(() => {
      // Not there offline before the copy is complete: tried again with the next change.
      loading = null;
    });
  };
  return { play: (volume) => set(volume), pause: () => set(null) };
};
