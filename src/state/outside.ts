/** What main.tsx feeds in from adapters that speak first. */
import { type ReadonlySignal, signal } from '@preact/signals';

export interface AppInputs {
  awake(state: 'held' | 'refused' | 'none'): void;
  updateWaiting(): void;
  readyOffline(): void;
  prefersReducedMotion(reduced: boolean): void;
}

export interface Outside {
  readonly awake: ReadonlySignal<'held' | 'refused' | 'none'>;
  readonly updateWaiting: ReadonlySignal<boolean>;
  readonly readyOffline: ReadonlySignal<boolean>;
  readonly systemReduced: ReadonlySignal<boolean>;
  readonly inputs: AppInputs;
}

export const outsideOf = (): Outside => {
  const awake = signal<'held' | 'refused' | 'none'>('none');
  const updateWaiting = signal(false);
  const readyOffline = signal(false);
  const systemReduced = signal(false);
  return {
    awake,
    updateWaiting,
    readyOffline,
    systemReduced,
    inputs: {
      awake: (state) => {
        awake.value = state;
      },
      updateWaiting: () => {
        updateWaiting.value = true;
      },
      readyOffline: () => {
        readyOffline.value = true;
      },
      prefersReducedMotion: (reduced) => {
        systemReduced.value = reduced;
      },
    },
  };
};
