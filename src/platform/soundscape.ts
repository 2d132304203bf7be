/** The quiet sound under a stretch. Nothing of it is loaded or made before it is wanted. */
import type { Howl } from 'howler';
import type { Gain } from '../units.ts';

export interface Soundscape {
  /** Fetched, so that the tap which begins it lets it out. */
  ready(): void;
  /** Goes on, or changes its volume. Silently does nothing where it cannot be played. */
  play(volume: Gain): void;
  pause(): void;
}

type Howls = typeof import('./howl.ts');

export const soundscape = (): Soundscape => {
  let wanted: Gain | null = null;
  let sounding = false;
  let howls: Howls | null = null;
  let loading: Promise<Howl> | null = null;

  const fetchHowls = async (): Promise<Howls> => {
    howls ??= await import('./howl.ts');
    return howls;
  };
  const load = async (): Promise<Howl> => {
    const [{ howlOf }, { soundscapeRate, soundscapeSamples }] = await Promise.all([
      fetchHowls(),
      import('../sound/soundscape.ts'),
    ]);
    return howlOf(soundscapeSamples(), soundscapeRate, { volume: 0, loop: true });
  };
  const apply = async (): Promise<void> => {
    if (loading === null && wanted === null) return;
    loading ??= load();
    const howl = await loading;
    const { goOn, hold } = await fetchHowls();
    if (wanted !== null) howl.volume(wanted);
    // Told once each: a second play would be a second sound, on top of the first.
    if (sounding === (wanted !== null)) return;
    sounding = wanted !== null;
    if (sounding) goOn(howl);
    else hold(howl);
  };
  const set = (volume: Gain | null): void => {
    // It may be a tap.
    if (wanted === null && volume !== null) howls?.wake();
    wanted = volume;
    apply().catch(() => {
      // Not there offline before the copy is complete: tried again with the next change.
      loading = null;
    });
  };
  return { ready: () => void fetchHowls().catch(() => {}), play: (volume) => set(volume), pause: () => set(null) };
};
