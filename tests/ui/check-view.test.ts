import { describe, expect, it } from 'vitest';
import { cardOf } from '../../src/care/card.ts';
import type { CheckEvent } from '../../src/care/check.ts';
import { gateOf } from '../../src/care/gate.ts';
import { type Check, emptyCheck } from '../../src/care/state.ts';
import { emergencyIds, groupsFor, lockedIds, viewOf } from '../../src/ui/check-view.ts';
import { answered, checkOf, clearance, confirm, next, nothingNew, on } from '../care/checking.ts';

const view = (check: Check, now = on(0), { again = false, moves = true } = {}) =>
  viewOf(check, gateOf(check, now), now, again, moves);
const quick = (...ticked: readonly ('Q1' | 'Q2' | 'Q3' | 'Q4')[]): CheckEvent => ({ kind: 'quickCheck', ticked });
const wrong: CheckEvent = { kind: 'somethingWrong' };
const part: CheckEvent = { kind: 'answered', given: { E1: 'no', E2: 'no', E5: 'no' } };
const went = checkOf([answered(), on(0)], [{ kind: 'sessionBegan' }, on(0, 1)]);

describe('the page of the check that is shown', () => {
  it('is the whole check on a new device, and the result once it was answered', () => {
    expect(view(emptyCheck)).toBe('full');
    expect(view(checkOf([part, on(0)]))).toBe('full');
    expect(view(checkOf([answered(), on(0)]))).toBe('card');
  });

  it('is the short question before a session, and the result when nothing is to start', () => {
    expect(view(went, on(1))).toBe('quick');
    expect(view(went, on(1), { moves: false })).toBe('card');
    expect(view(went, on(20))).toBe('full');
  });

  it('is the emergency as soon as one is answered, and after every reload', () => {
    const check = checkOf([{ kind: 'answered', given: { E1: 'yes', E1b: 'no', E2: 'no', E5: 'no' } }, on(0)]);
    expect(view(check, on(0, 1))).toBe('emergency');
    expect(view(check, on(40))).toBe('emergency');
  });

  it('is the questions, then the second confirmation, then the card that waits for a clinician', () => {
    const sick = checkOf([answered({ E3: 'yes' }), on(0)], [{ kind: 'abandoned' }, on(1)]);
    expect(view(sick, on(1), { again: true })).toBe('full');
    expect(view(next(sick, [part, on(1)]), on(1, 1))).toBe('full');
    const better = next(sick, [answered(), on(1)]);
    expect(view(better, on(1))).toBe('confirm');
    const confirmed = next(better, [confirm, on(1, 1)]);
    expect(view(confirmed, on(1, 1))).toBe('emergency');
    expect(view(next(confirmed, [clearance(lockedIds(gateOf(confirmed, on(1, 1))), 1), on(1, 2)]), on(1, 2))).toBe(
      'card',
    );
  });

  it('asks the list first where something feels wrong', () => {
    expect(view(next(went, [wrong, on(0, 5)]), on(0, 5))).toBe('wrong');
  });

  it('shows the emergency for what stays one, and asks more about the rest', () => {
    expect(view(next(went, [quick('Q1'), on(1)]), on(1))).toBe('emergency');
    for (const id of ['Q2', 'Q3', 'Q4'] as const) expect(view(next(went, [quick(id), on(1)]), on(1)), id).toBe('full');
    expect(view(next(went, [nothingNew, on(1)]), on(1))).toBe('card');
  });

  it('asks what was ticked as an emergency first', () => {
    expect(groupsFor(gateOf(next(went, [quick('Q2'), on(1)]), on(1)))[0]).toBe('sudden');
    expect(groupsFor(gateOf(next(went, [quick('Q3'), on(1)]), on(1)))[0]).toBe('bladder');
    expect(groupsFor(gateOf(next(went, [quick('Q2'), on(1)]), on(1)))).toHaveLength(8);
  });

  it('names on the emergency card what is an emergency, and nothing milder', () => {
    const check = checkOf([answered({ E6: 'yes', S5: 'yes' }), on(0)]);
    const gate = gateOf(check, on(0));
    expect(lockedIds(gate)).toEqual(['E6', 'S5']);
    expect(emergencyIds(check, gate)).toEqual(['E6']);
    expect(cardOf('EMERGENCY', emergencyIds(check, gate))).toBe('injury');
  });
});
