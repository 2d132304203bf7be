import type { Settings } from '../record/kept.ts';

/**
 * What the answer to "Do you use a screen reader?" changes: with one, the voice of the app is silent until it is chosen
 * again, so that two do not speak at once. A "no" after a "yes" gives it back.
 */
export const answerReader = (
  { screenReader, voice }: Pick<Settings, 'screenReader' | 'voice'>,
  yes: boolean,
): Partial<Settings> => {
  if (yes === screenReader) return {};
  if (yes) return { screenReader: true, voice: { ...voice, on: false } };
  return screenReader === true ? { screenReader: false, voice: { ...voice, on: true } } : { screenReader: false };
};
