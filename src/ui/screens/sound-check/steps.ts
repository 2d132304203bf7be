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

const forSounds: readonly Hint[] = ['silent', 'volume', 'earphones', 'bluetooth', 'otherApp'];

/** What may be in the way, the likeliest first. */
export const hintsFor = (tried: Tried, outcome: Previewed): readonly (readonly [heading: string, text: string])[] => {
  const { help } = words.soundCheck;
  const keys: readonly Hint[] =
    tried === 'vibration'
      ? ['vibrationOff', 'flash']
      : outcome === 'held'
        ? ['otherApp', ...forSounds.filter((key) => key !== 'otherApp')]
        : tried === 'voice'
          ? [...forSounds, 'phoneVoice']
          : forSounds;
  return keys.map((key) => help[key]);
};

/** Everything that was tried came through. */
export const allReached = (answers: Readonly<Partial<Record<Tried, Reached>>>): boolean =>
  Object.values(answers).every((answer) => answer === 'yes');
