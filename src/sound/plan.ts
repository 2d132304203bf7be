/**
 * What the deck plays, complete before it starts: single sounds at exact frames, and stretches of beat in closed form.
 * Plain data that can be posted to the audio thread. sound.md §5
 */
import type { Side } from '../timeline/timeline.ts';
import type { Frames, Gain, Hertz, StepsPerMinute } from '../units.ts';

/** Each has its own volume. */
export type Channel = 'bells' | 'voice' | 'beat';

/** One sample of the bank, started at one frame. */
export interface Note {
  readonly frame: Frames;
  /** Key in the sample bank. */
  readonly sample: string;
  readonly channel: Channel;
  /** Heard more on one side: the other ear gets it 6 dB softer, never not at all. Nothing or null: the middle. */
  readonly pan?: Side | null;
}

export const stepSounds = ['wood', 'clave', 'cowbell', 'knock', 'pip'] as const;
export type StepSound = (typeof stepSounds)[number];
/** Keys of the steps in the sample bank. `beat.leadIn`: the clicks before the walking begins. */
export type StepKey = 'beat.leadIn' | `beat.${StepSound}` | `beat.${StepSound}.left`;

/** How the steps of a beat sound. */
export interface StepStyle {
  readonly sound: StepSound;
  /** `left`: every second step, from the first after the lead-in on, is a fourth lower. */
  readonly accent: 'none' | 'left';
}
export const plainSteps: StepStyle = { sound: 'wood', accent: 'none' };

/** Steps from `frame` on for `frames`: the cadence goes linearly from `from` to `to`. Phase is closed form. */
export interface BeatStretch {
  readonly frame: Frames;
  readonly frames: Frames;
  readonly from: StepsPerMinute;
  readonly to: StepsPerMinute;
  /** Beats already passed at `frame`, with fraction: an edit carries it over, so that no step is doubled or dropped. */
  readonly phase: number;
  /** Number of the first step that sounds in it: what sounded before an edit never sounds again. 0: the beat begins here. */
  readonly next: number;
  /** Steps numbered below this sound as lead-in. */
  readonly leadIn: number;
}

export interface SoundPlan {
  readonly rate: Hertz;
  readonly frames: Frames;
  /** In order of `frame`. */
  readonly notes: readonly Note[];
  /** In order, not overlapping. */
  readonly beats: readonly BeatStretch[];
  /** `plainSteps` where nothing is said of them. */
  readonly steps?: StepStyle;
}

/** Mono PCM at the plan's rate, by sample key. */
export type SampleBank = Readonly<Record<string, Float32Array>>;
export type Gains = Readonly<Record<Channel, Gain>>;
