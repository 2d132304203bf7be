import type { SoundName } from '../timeline/timeline.ts';
import type { Hertz } from '../units.ts';
import { bellSamples } from './bells.ts';
import { clickSamples } from './clicks.ts';
import { type NudgeKey, nudgeTicks } from './nudge-ticks.ts';
import type { StepKey } from './plan.ts';

export type Sounding = SoundName | StepKey | NudgeKey;

type Bank = Readonly<Record<Sounding, Float32Array>>;

const made = new Map<Hertz, Bank>();

/**
 * Everything that sounds and is not speech, made for a sample rate. Made once: a phone takes a quarter of a second for it,
 * which is better spent before somebody waits for a sound.
 */
export function sampleBank(rate: Hertz): Bank {
  const bank = made.get(rate) ?? { ...bellSamples(rate), ...clickSamples(rate), ...nudgeTicks(rate) };
  made.set(rate, bank);
  return bank;
}
