/** What plays one sound now, fetched when a screen may want it. */
import type { Gain } from '../units.ts';
import type { Started } from './howl.ts';
import type { PlayingPulse } from './pulse.ts';
import type { TryOut, TryOutParts } from './try-out.ts';

export interface Previews {
  /** Fetches it. */
  ready(): void;
  /** One is about to be played. */
  soon(): void;
  /** Inside a tap. Never rejects. */
  play(what: Parameters<TryOut['play']>[0], volume: Gain): Promise<Started>;
  /** Inside a tap. Never rejects. */
  pulse(volume: Gain): Promise<PlayingPulse | Exclude<Started, 'played'>>;
}

export const previews = (parts: TryOutParts): Previews => {
  let fetched: TryOut | null = null;
  const fetchIt = async (): Promise<TryOut> => {
    fetched ??= (await import('./try-out.ts')).tryOut(parts);
    return fetched;
  };
  return {
    ready: () => void fetchIt().catch(() => {}),
    soon: () => fetched?.wake('bells'),
    play: async (what, volume) => {
      fetched?.wake(what);
      try {
        return await (await fetchIt()).play(what, volume);
      } catch {
        return 'failed';
      }
    },
    pulse: async (volume) => {
      fetched?.wake('beat');
      try {
        return await (await fetchIt()).pulse(volume);
      } catch {
        return 'failed';
      }
    },
  };
};
