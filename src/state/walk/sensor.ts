/** A sensor that is asked for, may answer late, and may be stopped before it has. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Sensor } from './walk-state.ts';

interface Opened {
  readonly answer: 'granted' | 'denied' | 'none' | 'silent' | 'timeout';
  stop(): void;
}

export interface SensorSwitch<T> {
  readonly state: ReadonlySignal<Sensor>;
  /** Inside a tap, where the browser wants one. Again: asks again. */
  start(listen: (value: T) => void): void;
  stop(): void;
}

export const sensorSwitch = <T>(open: (listen: (value: T) => void) => Promise<Opened>): SensorSwitch<T> => {
  const state = signal<Sensor>('off');
  let attempt = 0;
  let close = (): void => {};
  const stop = (): void => {
    attempt += 1;
    close();
    close = () => {};
    state.value = 'off';
  };
  return {
    state,
    stop,
    start: (listen) => {
      stop();
      const mine = attempt;
      state.value = 'asking';
      const opening = open((value) => {
        if (mine !== attempt) return;
        state.value = 'live';
        listen(value);
      });
      void opening.then(({ answer, stop: closeIt }) => {
        if (mine !== attempt) return closeIt();
        close = closeIt;
        if (answer === 'denied' || answer === 'none') state.value = answer;
        else if (state.peek() === 'asking') state.value = answer === 'granted' ? 'live' : 'silent';
      });
    },
  };
};
