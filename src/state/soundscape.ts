import { effect, type ReadonlySignal } from '@preact/signals';
import type { Settings } from '../record/kept.ts';
import type { SessionState } from './app.ts';
import type { AppPorts } from './ports.ts';

/** A quiet sound under stretches: it plays while the session plays, waits while it waits, and never runs under a beat. */
export const followSoundscape = (
  soundscape: AppPorts['soundscape'],
  { phase, running }: Pick<SessionState, 'phase' | 'running'>,
  settings: ReadonlySignal<Settings>,
): (() => void) =>
  effect(() => {
    const { on, volume } = settings.value.soundscape;
    const stretching = phase.value === 'playing' && running.value !== null && running.value.kind !== 'drill';
    if (on) soundscape.ready();
    if (on && stretching) soundscape.play(volume);
    else soundscape.pause();
  });
