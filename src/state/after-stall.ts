/** When a session goes over to a sound file by itself. sound.md §5 "Host B" */
import type { Settings } from '../record/kept.ts';
import type { Transport } from '../timeline/transport.ts';

export interface Stalled {
  /** What plays; null: nothing yet. */
  readonly kind: Transport['kind'] | null;
  readonly visible: boolean;
  /** A file was made in this session already, or failed. */
  readonly tried: boolean;
  readonly keepsPlaying: 'yes' | 'likely' | 'no';
  readonly music: Settings['music'];
}

/**
 * After the sound was held still: on a phone, once, and only while the page is seen, since a hidden one may neither make
 * a file in time nor begin to play it. A computer that slept would sleep with a file too. A file silences other apps'
 * music, so it is nothing for those who play theirs.
 */
export const wantsFile = ({ kind, visible, tried, keepsPlaying, music }: Stalled): boolean =>
  (kind === 'deck' || kind === 'nodes') && visible && !tried && keepsPlaying !== 'yes' && music === 'worksWhenLocked';
