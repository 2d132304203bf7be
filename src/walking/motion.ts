/** What the phone's motion sensor gives, and what is read from it. */
import type { MetresPerSecondSquared, Seconds, Share, StepsPerMinute } from '../units.ts';

/** One reading of the accelerometer, gravity included. Any orientation and either sign: phones differ in both. */
export interface MotionSample {
  /** On any steady clock; may bunch, jitter and drop out. */
  readonly at: Seconds;
  readonly x: MetresPerSecondSquared;
  readonly y: MetresPerSecondSquared;
  readonly z: MetresPerSecondSquared;
}

/** `irregular`: something moves, but nothing that could be called steady walking. */
export type Gait = 'still' | 'walking' | 'running' | 'irregular';

/** At most one a second. */
export interface CadenceReading {
  /** On the clock of the samples. */
  readonly at: Seconds;
  readonly gait: Gait;
  /** null unless `walking`: better no number than a wrong one. */
  readonly cadence: StepsPerMinute | null;
  readonly confidence: Share;
}
