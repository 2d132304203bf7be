/** The quiet sound under a stretch. Nothing of it is loaded or made before it is wanted. */
import type { Howl } from 'howler';
import type { Gain } from '../units.ts';

export interface Soundscape {
  /** Goes on, or changes its volume. Silently does nothing where it cannot be played. */
  play(volume: Gain): void;
  pause(): void;
}

const load = async (): Promise<Howl> => {
  const [{ howlOf }, { soundscapeRate, soundscapeSamples }] = await Promise.all([
    import('./howl.ts'),
    import('../sound/soundscape.ts'),
  ]);
  return howlOf(soundscapeSamples(), soundscapeRate, { volume: 0, loop: true });
};

export const soundscape = (): Soundscape => {
  let wanted: Gain | null = null;
  let sounding = false;
  let loading: Promise<Howl> | null = null;

  const apply = async (): Promise<void> => {
    if (loading === null && wanted === null) return;
    loading ??= load();
    const howl = await loading;
    if (wanted !== null) howl.volume(wanted);
    // Told once each: a second play would be a second sound, on top of the first.
    if (sounding === (wanted !== null)) return;
    sounding = wanted !== null;
    if (sounding) howl.play();
    else howl.pause();
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
