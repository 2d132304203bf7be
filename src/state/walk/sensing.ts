/** The phone's motion sensor as readings of cadence. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Seconds, StepsPerMinute } from '../../units.ts';
import { cadenceEstimator } from '../../walking/cadence/estimator.ts';
import type { CadenceReading, MotionSample } from '../../walking/motion.ts';
import type { WalkPorts } from '../ports.ts';
import { sensorSwitch } from './sensor.ts';
import type { Sensor } from './walk-state.ts';

/** An older reading says nothing about now. */
const fresh: Seconds = 3;

export interface Sensing {
  readonly state: ReadonlySignal<Sensor>;
  /** The newest there is, however old. */
  readonly reading: ReadonlySignal<CadenceReading | null>;
  /** The same, if it is about now. */
  now(): CadenceReading | null;
  /** Inside a tap, where the browser wants one. Again: asks again. */
  start(): void;
  /** Hears every sample, with the cadence known by then. */
  onSample(listen: (sample: MotionSample, cadence: StepsPerMinute | null) => void): void;
  stop(): void;
}

export const sensingOf = (ports: Pick<WalkPorts, 'openMotion' | 'steadyClock'>): Sensing => {
  const motion = sensorSwitch(ports.openMotion);
  const reading = signal<CadenceReading | null>(null);
  const estimator = cadenceEstimator();
  let heard: Parameters<Sensing['onSample']>[0] = () => {};

  const begin = (): void => {
    estimator.reset();
    reading.value = null;
  };
  return {
    state: motion.state,
    onSample: (listen) => {
      heard = listen;
    },
    reading,
    now: () => {
      const newest = reading.peek();
      return newest !== null && ports.steadyClock() - newest.at <= fresh ? newest : null;
    },
    start: () => {
      begin();
      motion.start((sample) => {
        const read = estimator.push(sample);
        if (read !== null) reading.value = read;
        heard(sample, reading.peek()?.cadence ?? null);
      });
    },
    stop: () => {
      motion.stop();
      begin();
    },
  };
};
