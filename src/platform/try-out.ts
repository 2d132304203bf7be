/** Bell, voice, beat, vibration and chime one at a time: for the sound check, the settings and the finish. */
import { sampleLine } from '../routine/lines.ts';
import type { StepSound } from '../sound/plan.ts';
import { pulseSamples } from '../sound/pulse.ts';
import { sampleBank } from '../sound/samples.ts';
import type { Gain, Hertz } from '../units.ts';
import { onUse, type Started, wake } from './howl.ts';
import { vibrate } from './page.ts';
import type { PhoneVoice } from './phone-voice.ts';
import { preview } from './preview.ts';
import { type PlayingPulse, pulse } from './pulse.ts';
import { loadClips } from './voice.ts';

/** What is made for Howler is made at this rate. */
const rate: Hertz = 44_100;

type Tried = 'bells' | 'voice' | 'beat' | 'vibration' | 'chime';

export interface TryOutParts {
  readonly voice: PhoneVoice;
  /** As it is set now. */
  set(): { readonly voiceSource: 'builtIn' | 'phone'; readonly steps: { readonly sound: StepSound } };
  /** Something is about to sound, or nothing does any more. */
  used(on: boolean): void;
}

export interface TryOut {
  /** Inside a tap, before anything is waited for. */
  wake(what: Tried): void;
  play(what: Tried, volume: Gain): Promise<Started>;
  pulse(volume: Gain): Promise<PlayingPulse | Exclude<Started, 'played'>>;
}

export const tryOut = ({ voice, set, used }: TryOutParts): TryOut => {
  onUse(used);

  /** As a session would: with its clip, or where there is none, or none is wanted, with the phone's voice. */
  const sayIt = async (volume: Gain): Promise<Started> => {
    const { clip, text } = sampleLine;
    const asked = set().voiceSource === 'phone' && voice.canSpeak();
    const sound = asked ? undefined : (await loadClips(new Set([clip]), Promise.resolve(rate)))[clip];
    if (sound !== undefined) return preview(sound, rate, volume);
    voice.say(text, volume);
    return voice.canSpeak() ? 'played' : 'failed';
  };

  return {
    wake: (what) => {
      if (what === 'vibration') return;
      wake();
      if (what === 'voice') voice.wake();
    },
    play: async (what, volume) => {
      if (what === 'voice') return sayIt(volume);
      if (what === 'vibration') return vibrate([200, 150, 200]) ? 'played' : 'failed';
      const bank = sampleBank(rate);
      return preview(
        { bells: bank.start, beat: bank[`beat.${set().steps.sound}`], chime: bank.done }[what],
        rate,
        volume,
      );
    },
    pulse: (volume) => pulse(pulseSamples(rate), rate, volume),
  };
};
