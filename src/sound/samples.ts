import type { SoundName } from '../timeline/timeline.ts';
import type { Hertz } from '../units.ts';
import { bellSamples } from './bells.ts';
import { clickSamples } from './clicks.ts';
import type { StepKey } from './plan.ts';

export type Sounding = SoundName | StepKey;

/** Everything that sounds and is not speech, made for a sample rate. */
export const sampleBank = (rate: Hertz): Readonly<Record<Sounding, Float32Array>> => ({
  ...bellSamples(rate),
  ...clickSamples(rate),
});
