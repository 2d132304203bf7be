import { describe, expect, it } from 'vitest';
import { cardFor, emergencyItems, outcomeOf } from '../../src/ui/check-answers.ts';

describe('the check', () => {
  it('goes on only with nothing ticked and "none of these"', () => {
    expect(outcomeOf([], 'none')).toBe('go');
  });

  it('takes any tick, and "not sure", as an emergency', () => {
    expect(outcomeOf([], 'oneOrNotSure')).toBe('emergency');
    for (const item of emergencyItems) {
      expect(outcomeOf([item], 'none')).toBe('emergency');
      expect(outcomeOf([item], 'oneOrNotSure')).toBe('emergency');
    }
  });

  it('speaks of nerves for E1 to E5', () => {
    for (const item of ['E1', 'E2', 'E3', 'E4', 'E5'] as const) expect(cardFor([item])).toBe('nerves');
  });

  it('speaks of an injury for E6, and of both where both are ticked', () => {
    expect(cardFor(['E6'])).toBe('injury');
    expect(cardFor(['E2', 'E6'])).toBe('nervesAndInjury');
  });

  it('leads with the call for E7, whatever else is ticked', () => {
    expect(cardFor(['E7'])).toBe('callFirst');
    expect(cardFor(['E1', 'E6', 'E7'])).toBe('callFirst');
  });

  it('names no cause where nobody knows which it is', () => {
    expect(cardFor([])).toBe('unsure');
  });
});
