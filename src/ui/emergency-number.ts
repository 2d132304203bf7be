/** Emergency numbers that are known for sure. evidence.md §3.4 */
const european = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');

const numbers: Readonly<Record<string, string>> = {
  US: '911',
  CA: '911',
  GB: '999',
  IN: '112',
  AU: '000',
  NZ: '111',
  JP: '119',
  ...Object.fromEntries(european.map((country) => [country, '112'])),
};

/** A second number that reaches help as well; null: none that is known. */
export const alsoNumber = (country: string | null): string | null => (country === 'IN' ? '108' : null);

/** An urgent-care line, for what is looked at today and is no emergency; null: none that is known. */
export const urgentNumber = (country: string | null): string | null => (country === 'GB' ? '111' : null);

/** Countries whose number is known, ISO 3166 alpha-2. */
export const knownCountries: readonly string[] = Object.keys(numbers);

/** null: say "your local emergency number". */
export const emergencyNumber = (country: string | null): string | null =>
  country === null ? null : (numbers[country] ?? null);

/** The region in a language tag such as "en-GB"; null where there is none. A guess, and to be called one. */
export const guessCountry = (languages: readonly string[]): string | null => {
  for (const language of languages) {
    const region = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-([A-Z]{2})\b/.exec(language)?.[1];
    if (region !== undefined) return region;
  }
  return null;
};
