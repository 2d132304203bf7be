import { placeWithin, type Transport, type TransportState } from '../timeline/transport.ts';
import type { Seconds } from '../units.ts';

/**
 * Plays a sound file that holds the whole plan. The element keeps the time; `total` is where the plan ends, and what rings
 * after it rings out. The volumes are in the file: `load` and `volumes` change nothing.
 */
export function fileTransport(audio: HTMLAudioElement, file: Blob, total: Seconds): Transport {
  const listeners = new Set<(state: TransportState) => void>();
  const address = URL.createObjectURL(file);
  audio.preload = 'auto';
  audio.src = address;
  /** Sought before the element knew its file. */
  let wanted: Seconds | null = null;

  const state = (): TransportState => {
    const position = Math.min(total, wanted ?? audio.currentTime);
    const ended = position >= total || audio.ended;
    return { position: ended ? total : position, playing: !audio.paused && !ended, ended };
  };
  const tell = (): void => {
    const now = state();
    for (const listen of listeners) listen(now);
  };
  const events = ['timeupdate', 'play', 'pause', 'seeked', 'ended'] as const;
  for (const event of events) audio.addEventListener(event, tell);
  const ready = (): void => {
    if (wanted !== null) audio.currentTime = wanted;
    wanted = null;
  };
  audio.addEventListener('loadedmetadata', ready);

  return {
    kind: 'file',
    load() {},
    play() {
      if (state().ended) return tell();
      // Refused without a tap: it stays paused, and says so.
      void audio.play().catch(tell);
      tell();
    },
    pause() {
      audio.pause();
      tell();
    },
    seek(position) {
      wanted = placeWithin(total, position);
      if (audio.readyState > 0) ready();
      tell();
    },
    state,
    volumes() {},
    onReport(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    close() {
      listeners.clear();
      for (const event of events) audio.removeEventListener(event, tell);
      audio.removeEventListener('loadedmetadata', ready);
      audio.pause();
      audio.removeAttribute('src');
      audio.load();
      URL.revokeObjectURL(address);
    },
  };
}
