import { describe, expect, it } from 'vitest';
import { countryGuess } from '../../src/ui/country.ts';
import { emergencyNumber, knownCountries } from '../../src/ui/emergency-number.ts';
import { placeOfZone } from '../../src/ui/time-zone-country.ts';

describe('where the device seems to be', () => {
  it.each([
    ['America/New_York', 'US'],
    ['America/Indiana/Knox', 'US'],
    ['Pacific/Honolulu', 'US'],
    ['America/St_Johns', 'CA'],
    ['Europe/London', 'GB'],
    ['Europe/Dublin', 'IE'],
    ['Australia/Perth', 'AU'],
    ['Pacific/Auckland', 'NZ'],
    ['Asia/Calcutta', 'IN'],
    ['Asia/Tokyo', 'JP'],
    ['Atlantic/Canary', 'ES'],
  ])('%s lies in %s', (zone, country) => {
    expect(countryGuess(zone, ['fr-FR'])).toEqual({ code: country, from: 'zone' });
  });

  it('has a zone for every country whose number is known, and no other country', () => {
    const found = new Set(Intl.supportedValuesOf('timeZone').map(placeOfZone));
    found.delete('elsewhere');
    found.delete('nowhere');
    expect([...found].sort()).toEqual([...knownCountries].sort());
    for (const country of found) expect(emergencyNumber(country)).not.toBeNull();
  });

  it('is not taken from the language where the clock names a place with another number', () => {
    expect(countryGuess('America/Sao_Paulo', ['en-US'])).toEqual({ code: null, from: 'zone' });
    expect(countryGuess('Europe/Zurich', ['de-DE'])).toEqual({ code: null, from: 'zone' });
  });

  it('is taken from the language where the clock names no place', () => {
    for (const zone of ['', 'UTC', 'Etc/GMT+5']) {
      expect(countryGuess(zone, ['en', 'en-GB'])).toEqual({ code: 'GB', from: 'language' });
      expect(countryGuess(zone, ['pt-BR'])).toEqual({ code: null, from: 'language' });
    }
  });
});
