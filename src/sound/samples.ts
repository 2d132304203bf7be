import type { SoundName } from '../timeline/timeline.ts';
import type { Hertz } from '../units.ts';
import { bellSamples } from './bells.ts';
import { clickSamples } from './clicks.ts';

export type Sounding = SoundName | 'beat' | 'beatLeadIn';

/** Everything that sounds and is not speech, made for a sample rate. */
export const sampleBank = (rate: Hertz): Readonly<Record<Sounding, Float32Array>> => ({
  ...bellSamples(rate),
  ...clickSamples(rate),
});
