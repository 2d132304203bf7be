import type { Settings } from '../../../record/kept.ts';
import type { Previewed } from '../../../state/app.ts';
import { words } from '../../../words/words.ts';

/** What is tried, each with a question. */
export type Tried = 'bells' | 'voice' | 'beat' | 'vibration';
export type Step = 'reader' | Tried | 'align' | 'done';
export type Reached = 'yes' | 'no' | 'skipped';

/** In order. The screen reader is asked about once; with one, the voice of the app is not tried unless it was chosen. */
export const stepsFor = ({ screenReader, voice }: Pick<Settings, 'screenReader' | 'voice'>, asked: boolean): Step[] => {
  const silentVoice = screenReader === true && !voice.on;
  const all: Step[] = ['reader', 'bells', 'voice', 'beat', 'vibration', 'align', 'done'];
  return all.filter((step) => (step !== 'reader' || asked) && (step !== 'voice' || !silentVoice));
};

export const stepAfter = (step: Step, steps: readonly Step[]): Step => steps[steps.indexOf(step) + 1] ?? 'done';

type Hint = keyof typeof words.soundCheck.help;

/** What is heard over other apps' music is muted by the silent switch; what has the sound for itself mostly is not. */
const forSounds = (music: Settings['music']): readonly Hint[] =>
  music === 'overMyMusic'
    ? ['silentOverMusic', 'volume', 'earphones', 'bluetooth', 'otherApp']
    : ['volume', 'silent', 'earphones', 'bluetooth', 'otherApp'];

/** What may be in the way, the likeliest first. */
export const hintsFor = (
  tried: Tried,
  outcome: Previewed,
  music: Settings['music'],
): readonly (readonly [heading: string, text: string])[] => {
  const { help } = words.soundCheck;
  const sounds = forSounds(music);
  const keys: readonly Hint[] =
    tried === 'vibration'
      ? ['vibrationOff', 'flash']
      : outcome === 'held'
        ? ['otherApp', ...sounds.filter((key) => key !== 'otherApp')]
        : tried === 'voice'
          ? [...sounds, 'phoneVoice']
          : sounds;
  return keys.map((key) => help[key]);
};

/** Everything that was tried came through. */
export const allReached = (answers: Readonly<Partial<Record<Tried, Reached>>>): boolean =>
  Object.values(answers).every((answer) => answer === 'yes');
