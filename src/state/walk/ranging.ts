/** How far the walk went: from the phone's location where that is allowed, else from steps and height. Keeps no track. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Metres, MetresPerSecond } from '../../units.ts';
import { nothingWalked, type Walked, walkOn } from '../../walking/distance.ts';
import type { WalkPorts } from '../ports.ts';
import { sensorSwitch } from './sensor.ts';
import type { Sensor } from './walk-state.ts';

export interface Ranging {
  readonly state: ReadonlySignal<Sensor>;
  /** null: location gave nothing yet. */
  readonly metres: ReadonlySignal<Metres | null>;
  speed(): MetresPerSecond | null;
  start(moving: () => boolean): void;
  stop(): void;
}

export const rangingOf = (ports: Pick<WalkPorts, 'openLocation'>): Ranging => {
  const location = sensorSwitch(ports.openLocation);
  const metres = signal<Metres | null>(null);
  let walked: Walked = nothingWalked;
  return {
    state: location.state,
    metres,
    speed: () => walked.speed,
    start: (moving) => {
      walked = nothingWalked;
      metres.value = null;
      location.start((fix) => {
        walked = walkOn(walked, fix, moving());
        if (walked.from !== null || walked.metres > 0) metres.value = walked.metres;
      });
    },
    stop: location.stop,
  };
};
