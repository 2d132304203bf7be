/** Introduces everything to each other; the only file that knows both state and platform. */
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { askAudioSession } from './platform/audio-session.ts';
import { canCall, forgetsTabs, isStandalone, keepsPlaying, thisDevice } from './platform/capability.ts';
import { carrier } from './platform/carrier.ts';
import { eachFrame } from './platform/frames.ts';
import { openLocation } from './platform/location.ts';
import { placeMedia, setMediaKeys, showMedia } from './platform/media-session.ts';
import { openMotion } from './platform/motion.ts';
import { claim } from './platform/one-tab.ts';
import { otherTabs } from './platform/other-tabs.ts';
import {
  canVibrate,
  everyMinute,
  follow,
  followVisible,
  later,
  onLeaving,
  onShown,
  vibrate,
  whenIdle,
} from './platform/page.ts';
import { phoneVoice } from './platform/phone-voice.ts';
import { previews } from './platform/previews.ts';
import { readySound } from './platform/ready-sound.ts';
import { canShare, saveFile } from './platform/save-file.ts';
import { openSound } from './platform/sound-out.ts';
import { soundscape } from './platform/soundscape.ts';
import { openStore } from './platform/store.ts';
import { tappedAudio } from './platform/tapped-audio.ts';
import { today } from './platform/today.ts';
import { followUpdates } from './platform/updates.ts';
import { loadClips } from './platform/voice.ts';
import { wakeLock } from './platform/wake-lock.ts';
import { sampleBank } from './sound/samples.ts';
import { createApp } from './state/create-app.ts';
import { followNowPlaying } from './state/now-playing.ts';
import { Root } from './ui/root.tsx';

/** Hz: what nearly every device runs at. The bells are made for them before the first sound is asked for. */
const usualRates = [48_000, 44_100];
const voice = phoneVoice();
const pocketAudio = tappedAudio();
const screen = wakeLock((awake) => inputs.awake(awake));
const updates = followUpdates({ readyOffline: () => inputs.readyOffline(), waiting: () => inputs.updateWaiting() });

/** Tried out, a sound is given to the phone as that of a session is: else a check on a silent phone says nothing of it. */
const tried = previews({
  voice,
  set: () => app.settings.peek(),
  used: (on) =>
    askAudioSession('preview', !on ? 'auto' : app.settings.peek().music === 'overMyMusic' ? 'ambient' : 'playback'),
});

const { app, inputs, ready } = createApp({
  store: openStore(),
  openSound,
  readySound,
  openPocket: async (...order) => {
    const { openPocket } = await import('./platform/pocket.ts');
    return openPocket(...order, pocketAudio.take);
  },
  readyPocket: pocketAudio.tap,
  keepsPlaying: (music) => keepsPlaying(thisDevice(), music),
  eachFrame,
  later,
  onLeaving,
  onShown,
  screen,
  voice,
  loadClips,
  followVisible,
  vibrate,
  claim: () => claim('backstride-session'),
  wallClock: () => Date.now(),
  newId: () => crypto.randomUUID(),
  loadCare: () => import('./state/care.ts').then(({ createCare }) => createCare),
  today,
  everyMinute,
  otherTabs: otherTabs('backstride-care'),
  loadShipped: async () => {
    const [files, { fit }, { nextWalk }, { easingAt }, { reworked }, { restPlan }, { dosesFrom }, { takenUp }] =
      await Promise.all([
        import('./platform/shipped.ts'),
        import('./routine/fit.ts'),
        import('./state/next-walk.ts'),
        import('./care/easing.ts'),
        import('./routine/reworked.ts'),
        import('./state/rest-plan.ts'),
        import('./state/next-dose.ts'),
        import('./state/taken-up.ts'),
      ]);
    return { ...files, fit, nextWalk, easingAt, reworked, restPlan, dosesFrom, takenUp };
  },
  checkRoutineFile: async (text, name, exercises) => {
    const { checkRoutineFile } = await import('./routine/parse.ts');
    return checkRoutineFile(text, name, exercises);
  },
  readyPreviews: tried.ready,
  soonPreview: tried.soon,
  preview: tried.play,
  pulse: tried.pulse,
  soundscape: soundscape(),
  openMotion,
  openLocation,
  steadyClock: () => performance.now() / 1000,
  loadWalk: () => import('./state/walk/create-walk.ts').then(({ createWalk }) => createWalk),
  saveFile,
  canShare,
  minutesAhead: (at) => -new Date(at).getTimezoneOffset(),
  loadCountTimer: () => import('./state/count-timer.ts').then(({ countTimer }) => countTimer),
  vibrates: canVibrate(),
  canCall: canCall(thisDevice()),
  forgetsTabs: forgetsTabs(thisDevice(), isStandalone()),
  reader: voice,
  applyUpdate: () => updates.apply(),
  persist: () => void navigator.storage?.persist?.().catch(() => {}),
});

followNowPlaying(
  {
    carrier: carrier(),
    media: { show: showMedia, place: placeMedia, keys: setMediaKeys },
    audioSession: (type) => askAudioSession('session', type),
  },
  app.settings,
  app.session,
  {
    nudge: (by) => app.walk.peek()?.nudge(by),
    rest: app.rest.begin,
    paused: () => app.walk.peek()?.sayPaused(),
  },
);
// The finish chime may be asked for in a tap.
effect(() => {
  if (app.session.phase.value === 'playing') whenIdle(tried.ready);
});
follow('(prefers-reduced-motion: reduce)', (reduced) => inputs.prefersReducedMotion(reduced));
const systemTheme = signal<'light' | 'dark'>('light');
follow('(prefers-color-scheme: dark)', (dark) => {
  systemTheme.value = dark ? 'dark' : 'light';
});
effect(() => {
  const { theme, walkTheme } = app.settings.value;
  const outdoors = walkTheme === 'sun' && app.walk.value?.on.value === true;
  document.documentElement.dataset['theme'] = outdoors ? 'sun' : theme === 'system' ? systemTheme.value : theme;
});

// Settings first, so that nothing is drawn in the wrong theme; a browser that refuses storage answers at once.
void ready.then(() => {
  render(<Root app={app} />, document.getElementById('app') as HTMLElement);
  // The first screen can be used before these arrive. Nothing starts before the check is there.
  void app.loadCare().catch(() => {});
  void app
    .loadLibrary()
    .catch(() => {})
    .then(() => {
      for (const rate of usualRates) whenIdle(() => sampleBank(rate));
    });
});
