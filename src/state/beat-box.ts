/** What the settings of the beat come to: gains, samples, silences. */
import { type BeatBox, type Settings, usualBeatBox } from '../record/kept.ts';
import { type Gains, plainSteps, type SampleBank, type StepStyle } from '../sound/plan.ts';
import type { Turns } from '../sound/plan-beat.ts';
import type { StepsPerMinute } from '../units.ts';

/** Everything that can be set, complete. */
export interface SetBeat extends BeatBox, StepStyle {
  /** Where a beat that plays is going. */
  readonly tempo: StepsPerMinute;
}

/** Where nobody has said anything yet: in the middle of how people walk. evidence.md §2.1 */
const usualTempo: StepsPerMinute = 110;

/** Complete, whatever was kept by an older version. */
export const boxOf = ({ beatBox, steps, cadence }: Settings): SetBeat => {
  const box = { ...usualBeatBox, ...beatBox, ...plainSteps, ...steps };
  return { ...box, tempo: box.tempo ?? cadence ?? usualTempo };
};

/** The settings after a change of what can be set here. */
export const settingsWith = (set: SetBeat, part: Partial<SetBeat>): Pick<Settings, 'beatBox' | 'steps'> => {
  const { sound, accent, ...beatBox } = { ...set, ...part };
  return { beatBox, steps: { sound, accent } };
};

/** The tone at the end is never louder than it was made. */
export const gainsOf = ({ volume }: BeatBox): Gains => ({ bells: Math.min(1, volume), voice: 0, beat: volume });

/** Only what the beat plays is posted to the audio thread. */
export const samplesFor = (bank: SampleBank): SampleBank =>
  Object.fromEntries(
    Object.entries(bank).filter(([key]) => key === 'done' || key === 'rest' || key.startsWith('beat.')),
  );

const minute = 60;
/** The beat fades from session to session: 1:1, 1:2, 1:4, then a check of 15 s every five minutes. evidence.md §2.6 */
const allTurns: Readonly<Record<BeatBox['turns'], Turns | null>> = {
  none: null,
  oneOne: { on: minute, off: minute },
  oneTwo: { on: minute, off: 2 * minute },
  oneFour: { on: minute, off: 4 * minute },
  check: { on: 15, off: 5 * minute - 15 },
};
export const turnsOf = (turns: BeatBox['turns']): Turns | null => allTurns[turns];
