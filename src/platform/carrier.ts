/**
 * An audio element that plays next to nothing. It stands in for the sound from the audio thread, which phones do not count
 * as playing: with it come the media notification, the keys of the headset, and sound that goes on with the screen
 * locked; and other apps' music pauses. sound.md §5 "Carrier"
 */
import { floorSamples } from '../sound/floor.ts';
import { pcm16, wavHeader } from '../sound/wav.ts';
import type { Frames, Hertz, Seconds } from '../units.ts';

const rate: Hertz = 8000;
/** Long: the seam of a loop needs the page, and a blocked page would stop it there. */
const length: Seconds = 600;

export interface Carrier {
  /** Call inside a tap the first time. A refusal changes nothing: the session sounds without it. */
  play(): void;
  pause(): void;
  close(): void;
  /** It was paused by something else: an earphone was pulled, another app took the sound. */
  onStopped(listen: () => void): void;
  /** What had paused it lets it go on: a call is over, the other app is done. */
  onResumed(listen: () => void): void;
  onPlaying(listen: () => void): void;
}

/** The tone of `floorSamples`, never quite silent: digital silence earns a page nothing. */
export function carrierFile(): Blob {
  const turn = pcm16(floorSamples(rate));
  const frames: Frames = length * rate;
  const turns = Array<Uint8Array<ArrayBuffer>>((frames * 2) / turn.length).fill(turn);
  return new Blob([wavHeader(frames, rate), ...turns], { type: 'audio/wav' });
}

/** A browser that freezes the page pauses its elements, and says so only when the page goes on. Milliseconds after that. */
const saidWithin = 1000;

export function carrier(makeAudio: () => HTMLAudioElement = () => new Audio(), page: EventTarget = document): Carrier {
  let audio: HTMLAudioElement | null = null;
  let address = '';
  let wanted = false;
  let frozen = false;
  let stopped = (): void => {};
  let resumed = (): void => {};
  let playing = (): void => {};

  page.addEventListener('freeze', () => {
    frozen = true;
  });
  page.addEventListener('resume', () => {
    setTimeout(() => {
      frozen = false;
    }, saidWithin);
  });

  const begin = (element: HTMLAudioElement, refused: () => void): void => {
    void element.play().catch(() => {
      wanted = false;
      refused();
    });
  };

  const open = (): HTMLAudioElement => {
    const made = makeAudio();
    address = URL.createObjectURL(carrierFile());
    made.loop = true;
    made.src = address;
    made.addEventListener('playing', () => {
      playing();
      // Not one that was on its way when it was paused.
      if (wanted || made.paused) return;
      wanted = true;
      resumed();
    });
    made.addEventListener('pause', () => {
      if (!wanted) return;
      // Nobody asked for this one: the session goes on where the page was held.
      if (frozen) return begin(made, () => stopped());
      wanted = false;
      stopped();
    });
    return made;
  };

  return {
    play() {
      if (wanted) return;
      wanted = true;
      audio ??= open();
      begin(audio, () => {});
    },
    pause() {
      wanted = false;
      // One that the system holds is left to it: iPhones take a second pause for a wish not to go on.
      if (audio?.paused === false) audio.pause();
    },
    close() {
      wanted = false;
      if (audio === null) return;
      audio.pause();
      audio.removeAttribute('src');
      audio.load();
      URL.revokeObjectURL(address);
      audio = null;
    },
    onStopped(listen) {
      stopped = listen;
    },
    onResumed(listen) {
      resumed = listen;
    },
    onPlaying(listen) {
      playing = listen;
    },
  };
}
