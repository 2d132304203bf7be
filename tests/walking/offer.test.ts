import { describe, expect, it } from 'vitest';
import { careful, offerOf, ownPlan } from '../../src/walking/offer.ts';
import { walker } from './walks.ts';

describe('shorter, quicker steps', () => {
  it.each([
    [84.4, 'steadyFirst', 'slowSteps'],
    [84.5, 'shorterQuicker', 'usual'],
    [85, 'shorterQuicker', 'usual'],
    [110, 'shorterQuicker', 'usual'],
    [118, 'shorterQuicker', 'usual'],
    [118.4, 'shorterQuicker', 'usual'],
    [118.5, 'postureOnly', 'alreadyQuick'],
    [119, 'postureOnly', 'alreadyQuick'],
    [140, 'postureOnly', 'alreadyQuick'],
    [60, 'steadyFirst', 'slowSteps'],
  ])('own cadence %d: %s', (baseline, kind, why) => {
    expect(offerOf({ ...walker, baseline })).toEqual({ kind, why });
  });

  it.each([
    [84, 'slowSteps'],
    [85, null],
    [118, null],
    [119, 'alreadyQuick'],
  ])('own cadence %d asks for %s, checked or not', (baseline, plan) => {
    expect(ownPlan(baseline)).toBe(plan);
  });

  it('are offered with limits to who is unsteady, and from 75 years on', () => {
    const limited = { kind: 'shorterQuicker', why: 'limited' };
    expect(offerOf({ ...walker, tags: ['OSTEO', 'BALANCE'] })).toEqual(limited);
    expect(offerOf({ ...walker, age: 75 })).toEqual(limited);
    expect(offerOf({ ...walker, age: 74 })).toMatchObject({ why: 'usual' });
    expect(offerOf({ ...walker, age: null })).toMatchObject({ why: 'usual' });
  });

  it.each([
    [{ tier: null }, 'notChecked'],
    [{ tier: 'CLINICIAN_SOON' }, 'notCleared'],
    [{ tier: 'EMERGENCY' }, 'notCleared'],
    [{ tier: 'NOT_FOR_APP' }, 'notCleared'],
    [{ aid: true }, 'walkingAid'],
    [{ baseline: null }, 'noBaseline'],
    [{ tier: null, aid: true, baseline: 130 }, 'notChecked'],
  ] as const)('are not offered with %j', (part, why) => {
    expect(offerOf({ ...walker, ...part })).toEqual({ kind: 'ownCadence', why });
  });

  it('are not offered while nothing is known', () => {
    expect(offerOf({ ...careful, baseline: 100 })).toEqual({ kind: 'ownCadence', why: 'notChecked' });
  });
});
