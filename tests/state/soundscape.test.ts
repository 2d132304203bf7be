import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { type RunningSession, type Settings, usualSettings } from '../../src/record/kept.ts';
import type { Phase } from '../../src/state/app.ts';
import { followSoundscape } from '../../src/state/soundscape.ts';

const world = (on: boolean, kind: 'stretch' | 'drill') => {
  const phase = signal<Phase>('idle');
  const running = signal<RunningSession | null>({ kind } as RunningSession);
  const settings = signal<Settings>({ ...usualSettings, soundscape: { on, volume: 0.4 } });
  const heard: (number | 'pause')[] = [];
  followSoundscape(
    { ready: () => {}, play: (volume) => heard.push(volume), pause: () => heard.push('pause') },
    { phase, running },
    settings,
  );
  return { phase, settings, last: () => heard.at(-1) };
};

it('plays under a stretch and waits with it', () => {
  const { phase, settings, last } = world(true, 'stretch');
  expect(last()).toBe('pause');
  phase.value = 'playing';
  expect(last()).toBe(0.4);
  settings.value = { ...settings.value, soundscape: { on: true, volume: 0.2 } };
  expect(last()).toBe(0.2);
  phase.value = 'paused';
  expect(last()).toBe('pause');
  phase.value = 'playing';
  phase.value = 'ended';
  expect(last()).toBe('pause');
});

it('is silent unless asked for, and never under a beat', () => {
  for (const { phase, last } of [world(false, 'stretch'), world(true, 'drill')]) {
    phase.value = 'playing';
    expect(last()).toBe('pause');
  }
});
