import { describe, expect, it } from 'vitest';
import { sinceAsOf } from '../../src/care/began.ts';
import type { CheckEvent } from '../../src/care/check.ts';
import { saferCheck } from '../../src/care/merge-checks.ts';
import { parseCheck } from '../../src/care/parse-check.ts';
import { answered, checkOf, clearance, confirm, next, on } from './checking.ts';

const began = (since: 'today' | 'yesterday' | 'longer'): CheckEvent => ({ kind: 'began', since });
const emergency = checkOf([answered({ E3: 'yes' }), on(0)]);

describe('when an emergency began', () => {
  it('is kept with the check and read back', () => {
    const check = next(emergency, [began('yesterday'), on(0)]);
    expect(check.began).toEqual({ since: 'yesterday', ...on(0) });
    expect(parseCheck(JSON.parse(JSON.stringify(check)))).toEqual(check);
  });

  it('is nothing where it was never told, or cannot be read', () => {
    const { began: _, ...old } = emergency;
    expect(parseCheck(old).began).toBeNull();
    expect(parseCheck({ ...emergency, began: { since: 'soon', ...on(0) } }).began).toBeNull();
  });

  it('moves on with the days', () => {
    const at = (days: number, since: 'today' | 'yesterday' | 'longer') => sinceAsOf({ since, ...on(0) }, on(days).day);
    expect(at(0, 'today')).toBe('today');
    expect(at(1, 'today')).toBe('yesterday');
    expect(at(1, 'yesterday')).toBe('days');
    expect(at(8, 'today')).toBe('weeks');
    expect(at(40, 'yesterday')).toBe('longer');
    // A clock that was set back.
    expect(at(-3, 'yesterday')).toBe('yesterday');
  });

  it('stays while the lock holds, and is gone with it', () => {
    const told = next(emergency, [began('today'), on(0)]);
    const again = next(told, [answered(), on(1)], [confirm, on(1)]);
    expect(again.began?.since).toBe('today');
    expect(next(again, [clearance(['E3'], 1), on(1)]).began).toBeNull();
  });

  it('says nothing where there is no emergency', () => {
    expect(checkOf([answered(), on(0)], [began('today'), on(0)]).began).toBeNull();
  });

  it('is the one told last where two copies meet', () => {
    const one = next(emergency, [began('today'), on(0, 5)]);
    const other = next(emergency, [began('longer'), on(0, 9)]);
    expect(saferCheck(one, other).began?.since).toBe('longer');
    expect(saferCheck(other, one).began?.since).toBe('longer');
    expect(saferCheck(emergency, one).began?.since).toBe('today');
  });
});
