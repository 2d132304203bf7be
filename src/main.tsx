/** Introduces everything to each other; the only file that knows both state and platform. */
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { eachFrame } from './platform/frames.ts';
import { claim } from './platform/one-tab.ts';
import { follow, onLeaving, onShown, vibrate } from './platform/page.ts';
import { phoneVoice } from './platform/phone-voice.ts';
import { openSound } from './platform/sound-out.ts';
import { openStore } from './platform/store.ts';
import { followUpdates } from './platform/updates.ts';
import { wakeLock } from './platform/wake-lock.ts';
import { createApp } from './state/create-app.ts';
import { Root } from './ui/root.tsx';
import { words } from './words/words.ts';

const voice = phoneVoice();
const screen = wakeLock((awake) => inputs.awake(awake));
const updates = followUpdates({ readyOffline: () => inputs.readyOffline(), waiting: () => inputs.updateWaiting() });

const { app, inputs, ready } = createApp({
  store: openStore(),
  openSound,
  eachFrame,
  onLeaving,
  onShown,
  screen,
  voice,
  vibrate,
  claim: () => claim('backstride-session'),
  wallClock: () => Date.now(),
  newId: () => crypto.randomUUID(),
  loadShipped: () => import('./platform/shipped.ts'),
  checkRoutineFile: async (text, name, exercises) => {
    const { checkRoutineFile } = await import('./routine/parse.ts');
    return checkRoutineFile(text, name, exercises);
  },
  preview: async (what, volume) => {
    if (what === 'voice') {
      voice.say(words.settings.voiceSample, volume);
      return;
    }
    const [{ preview }, { sampleBank }] = await Promise.all([
      import('./platform/preview.ts'),
      import('./sound/samples.ts'),
    ]);
    const rate = 44_100;
    const sample = sampleBank(rate)[what === 'beat' ? (`beat.${app.settings.peek().steps.sound}` as const) : 'start'];
    // A preview that cannot sound changes nothing: the session has its own way out.
    await preview(sample, rate, volume).catch(() => {});
  },
  applyUpdate: () => updates.apply(),
  persist: () => void navigator.storage?.persist?.().catch(() => {}),
});

follow('(prefers-reduced-motion: reduce)', (reduced) => inputs.prefersReducedMotion(reduced));
const systemTheme = signal<'light' | 'dark'>('light');
follow('(prefers-color-scheme: dark)', (dark) => {
  systemTheme.value = dark ? 'dark' : 'light';
});
effect(() => {
  const { theme } = app.settings.value;
  document.documentElement.dataset['theme'] = theme === 'system' ? systemTheme.value : theme;
});

// Settings first, so that nothing is drawn in the wrong theme; a browser that refuses storage answers at once.
void ready.then(() => {
  render(<Root app={app} />, document.getElementById('app') as HTMLElement);
  // The first screen can be used before these arrive; they fill in its figures and minutes.
  void app.loadLibrary().catch(() => {});
});
