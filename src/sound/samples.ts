import type { Hertz } from '../units.ts';
import { bellSamples } from './bells.ts';
import { clickSamples } from './clicks.ts';
import type { SampleBank } from './plan.ts';

/** Everything that sounds and is not speech, made for a sample rate: one sample per `SoundName`, `beat` and `beatLeadIn`. */
export const sampleBank = (rate: Hertz): SampleBank => ({ ...bellSamples(rate), ...clickSamples(rate) });
