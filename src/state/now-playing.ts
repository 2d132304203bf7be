/** Keeps the phone told of what plays, so that it lets it play on, shows it on the lock screen, and passes its keys on. */
import { computed, effect, type ReadonlySignal, untracked } from '@preact/signals';
import type { Settings } from '../record/kept.ts';
import type { SessionState } from './app.ts';
import type { NowPlayingPorts } from './ports.ts';

/** Seconds between two reports of the place; the phone counts on by itself. */
const placeEvery = 5;

/** What previous and next do on a walk, where back and next would be no help. */
export interface WalkKeys {
  /** A step a minute less or more. */
  nudge(by: 1 | -1): void;
  /** Ends the walk and rests the back. */
  rest(): void;
  /** Paused without a look at the screen. */
  paused(): void;
}

/** Follows the session for good. */
export function followNowPlaying(
  { carrier, media, audioSession }: NowPlayingPorts,
  settings: ReadonlySignal<Settings>,
  session: SessionState,
  walkKeys: WalkKeys,
): void {
  const { phase, running, block, position, sound, sounding } = session;
  const live = computed(() => phase.value === 'playing' || phase.value === 'paused');
  const fromFile = computed(() => session.pocket.value.stage === 'playing');
  // A file is there for a locked phone: it takes the sound for itself.
  const exclusive = computed(() => settings.value.music === 'worksWhenLocked' || fromFile.value);
  const place = computed(() => Math.floor(position.value / placeEvery));

  const setKeys = (): void => {
    if (!live.peek()) {
      media.keys(null);
      return;
    }
    const { play, pause, back, next } = session;
    if (running.peek()?.kind !== 'drill') return void media.keys({ play, pause, previous: back, next });
    media.keys({
      play,
      pause: () => {
        pause();
        walkKeys.paused();
      },
      previous: () => walkKeys.nudge(-1),
      // Paused, nothing is heard that could get quicker: with the phone in the pocket it is the way to a rest.
      next: () => (phase.peek() === 'paused' ? walkKeys.rest() : walkKeys.nudge(1)),
    });
  };

  effect(() => {
    // Left as it is while the last bell rings.
    if (live.value) audioSession(exclusive.value ? 'playback' : 'ambient');
    else if (!sounding.value) audioSession('auto');
  });
  effect(() => {
    // An element that plays the session needs none to stand for it.
    if (!live.value || !exclusive.value || fromFile.value || sound.value === 'none') carrier.close();
    else if (phase.value === 'playing') carrier.play();
    else carrier.pause();
  });
  effect(() => {
    void live.value;
    void running.value;
    void fromFile.value;
    untracked(setKeys);
  });
  effect(() => {
    const [now, whole] = [block.value, running.value];
    if (live.value && now && whole)
      media.show(now.sideWords ? `${now.name} · ${now.sideWords}` : now.name, whole.timeline.name);
  });
  effect(() => {
    void place.value;
    void block.value;
    const total = running.value?.timeline.total ?? 0;
    media.place(live.value ? (phase.value === 'playing' ? 'playing' : 'paused') : 'none', position.peek(), total);
  });
  /** It was paused by something else, and nobody has said anything since: whatever let it stop may let it go on. */
  let stoppedOutside = false;
  effect(() => {
    if (phase.value !== 'paused') stoppedOutside = false;
  });
  carrier.onStopped(() => {
    if (phase.peek() !== 'playing') return;
    session.pause();
    stoppedOutside = true;
  });
  carrier.onResumed(() => {
    if (stoppedOutside) session.play();
    if (phase.peek() !== 'playing') carrier.pause();
  });
  // Some phones forget the keys when an element begins to play.
  carrier.onPlaying(setKeys);
}
