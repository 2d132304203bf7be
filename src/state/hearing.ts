/** How a session is to sound: what the settings come to for its plan and its volumes. */
import type { RunningSession, Settings } from '../record/kept.ts';
import type { Gains, SampleBank, SoundPlan } from '../sound/plan.ts';
import { planSession } from '../sound/plan-session.ts';
import { sampleBank } from '../sound/samples.ts';
import type { Hertz } from '../units.ts';

/** A screen reader says what the voice of the app would, which is off for its sake. */
export const readerSpeaks = ({ screenReader, voice }: Settings): boolean => screenReader === true && !voice.on;

/** `unread`: no screen reader is heard: the page is not in sight, or the sound is a file for a locked phone. */
export const gainsOf = (settings: Settings, unread = false): Gains => ({
  bells: settings.bells.on ? settings.bells.volume : 0,
  voice: settings.voice.on || (unread && readerSpeaks(settings)) ? settings.voice.volume : 0,
  beat: settings.beat.on ? settings.beat.volume : 0,
});

/** A beat is taken up again with a lead-in on a walk; in a stretch nothing is. */
export const ledIn = (session: RunningSession | null): boolean => session?.kind === 'drill';

/** The whole session as sound. Words whose clips are not among `clips` stay silent, unless they are added later. */
export const planFor = (
  session: Pick<RunningSession, 'kind' | 'timeline'>,
  settings: Settings,
  rate: Hertz,
  clips: SampleBank,
): { readonly plan: SoundPlan; readonly bank: SampleBank } => {
  // On a walk both ears hear the same: one of them may have no earphone in it.
  const hearing = { pan: settings.sides.pan && session.kind !== 'drill', steps: settings.steps };
  const spoken = new Set(session.timeline.cues.flatMap((cue) => (cue.kind === 'say' ? [cue.clip] : [])));
  return {
    plan: planSession(session.timeline, rate, spoken, hearing),
    bank: { ...sampleBank(rate), ...clips },
  };
};
