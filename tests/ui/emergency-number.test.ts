import { describe, expect, it } from 'vitest';
import { alsoNumber, emergencyNumber, guessCountry, urgentNumber } from '../../src/ui/emergency-number.ts';

describe('the emergency number', () => {
  it.each([
    ['US', '911'],
    ['CA', '911'],
    ['GB', '999'],
    ['DE', '112'],
    ['IN', '112'],
    ['AU', '000'],
    ['NZ', '111'],
    ['JP', '119'],
  ])('of %s is %s', (country, number) => expect(emergencyNumber(country)).toBe(number));

  it('has a second one in India, and a line for what is no emergency in Britain', () => {
    expect(alsoNumber('IN')).toBe('108');
    expect(urgentNumber('GB')).toBe('111');
    for (const country of ['US', 'DE', null]) {
      expect(alsoNumber(country)).toBeNull();
      expect(urgentNumber(country)).toBeNull();
    }
  });

  it('is not made up where it is not known', () => {
    expect(emergencyNumber(null)).toBeNull();
    expect(emergencyNumber('ZZ')).toBeNull();
    expect(emergencyNumber('BR')).toBeNull();
  });

  it('is guessed from the first language with a region', () => {
    expect(guessCountry(['en', 'en-GB', 'en-US'])).toBe('GB');
    expect(guessCountry(['sr-Latn-RS'])).toBe('RS');
    expect(guessCountry(['en', 'de'])).toBeNull();
    expect(guessCountry([])).toBeNull();
  });
});
