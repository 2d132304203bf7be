/** The one player of time. The deck on the audio thread is one; where there is no sound, a silent clock is the other. */
import type { Gains, SampleBank, SoundPlan } from '../sound/plan.ts';
import type { Seconds } from '../units.ts';

export interface TransportState {
  /** Where the listener is: output latency is already taken off. */
  readonly position: Seconds;
  readonly playing: boolean;
  /** The plan has been played to its end. */
  readonly ended: boolean;
}

export interface Transport {
  readonly kind: 'deck' | 'silent';
  /** Whole plan, once, before play. */
  load(plan: SoundPlan, bank: SampleBank): void;
  /** `ledIn`: a beat that is taken up in its middle is led in by four clicks. */
  play(ledIn?: boolean): void;
  pause(): void;
  seek(position: Seconds): void;
  /** The present state, exact at the moment of the call. */
  state(): TransportState;
  /** Linear volume by channel. Takes effect at once. */
  volumes(gains: Gains): void;
  /** Called on every change and about four times a second while playing, also while the page is hidden. Returns how to stop listening. */
  onReport(listen: (state: TransportState) => void): () => void;
  close(): void;
}
