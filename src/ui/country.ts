import type { App } from '../state/app.ts';
import { emergencyNumber, guessCountry } from './emergency-number.ts';

const names = new Intl.DisplayNames(['en'], { type: 'region' });

export const countryName = (code: string): string => names.of(code) ?? code;

/** Where the person said they are; else what the device's language suggests, if its number is known. */
export const countryNow = (app: App): { readonly code: string | null; readonly guessed: boolean } => {
  const said = app.settings.value.country;
  const guess = guessCountry(navigator.languages);
  const code = said ?? (emergencyNumber(guess) === null ? null : guess);
  return { code, guessed: said === null };
};
