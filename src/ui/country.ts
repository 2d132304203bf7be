import type { App } from '../state/app.ts';
import { emergencyNumber, guessCountry } from './emergency-number.ts';
import { placeOfZone } from './time-zone-country.ts';

const names = new Intl.DisplayNames(['en'], { type: 'region' });

export const countryName = (code: string): string => names.of(code) ?? code;

/** What the device suggests, if its number is known: by its clock, and where that names no place, by its language. */
export const countryGuess = (
  zone: string,
  languages: readonly string[],
): { readonly code: string | null; readonly from: 'zone' | 'language' } => {
  const place = placeOfZone(zone);
  if (place !== 'nowhere') return { code: place === 'elsewhere' ? null : place, from: 'zone' };
  const guess = guessCountry(languages);
  return { code: emergencyNumber(guess) === null ? null : guess, from: 'language' };
};

/** Where the person said they are, else a guess; `from`: what the guess is from; null: said. */
export const countryNow = (app: App): { readonly code: string | null; readonly from: 'zone' | 'language' | null } => {
  const said = app.settings.value.country;
  if (said !== null) return { code: said, from: null };
  return countryGuess(Intl.DateTimeFormat().resolvedOptions().timeZone ?? '', navigator.languages);
};
