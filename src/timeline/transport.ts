/** The one player of time: the deck on the audio thread, one of its stand-ins, or a silent clock where there is no sound. */
import type { Gains, SampleBank, SoundPlan } from '../sound/plan.ts';
import type { Seconds } from '../units.ts';

export interface TransportState {
  /** Where the listener is: output latency is already taken off. */
  readonly position: Seconds;
  readonly playing: boolean;
  /** The plan has been played to its end. */
  readonly ended: boolean;
}

/** Time in which nothing sounded though it should have: the phone held the sound still. */
export interface Stall {
  /** Position in the plan at which it went on. */
  readonly at: Seconds;
  readonly lasted: Seconds;
}

export interface Transport {
  /** `nodes`: rendered ahead by the page. `file`: rendered as a whole beforehand. */
  readonly kind: 'deck' | 'nodes' | 'file' | 'silent';
  /** Whole plan, once, before play. Samples that are not of `sampleBank` are given away: the caller has them no more. */
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

/** A place in a plan of so much time, whatever was asked for: what is no number is the start. */
export const placeWithin = (total: Seconds, asked: Seconds): Seconds => (asked > 0 ? Math.min(total, asked) : 0);
