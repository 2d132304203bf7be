import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { entriesOf } from '../../src/care/clearance.ts';
import { gateOf } from '../../src/care/gate.ts';
import { saferCheck } from '../../src/care/merge-checks.ts';
import { dayNumber, dayOf, daysAfter, daysBetween, weekdayOf } from '../../src/care/moment.ts';
import { parseCheck } from '../../src/care/parse-check.ts';
import { type Check, emptyCheck } from '../../src/care/state.ts';
import { tiers } from '../../src/care/tier.ts';
import { answered, checkOf, clearance, confirm, next, nothingNew, on } from './checking.ts';

const open = checkOf([answered({ S15: 'yes' }), on(0)]);
const leg = checkOf([answered({ S1: 'yes' }), on(0)]);
const clearedLeg = next(leg, [clearance(['S1'], 1), on(1)]);
const emergency = checkOf([answered({ E3: 'yes' }), on(0)]);
const released = next(emergency, [answered(), on(1)], [confirm, on(1)], [clearance(['E3'], 1), on(1)]);
const ticked = next(open, [{ kind: 'quickCheck', ticked: ['Q3'] }, on(1)]);
const wrong = next(open, [{ kind: 'somethingWrong' }, on(1)]);
const all = { emptyCheck, open, leg, clearedLeg, emergency, released, ticked, wrong };

describe('a kept check', () => {
  it.each(Object.entries(all))('is read back as it was: %s', (_, check) => {
    expect(parseCheck(JSON.parse(JSON.stringify(check)))).toEqual(check);
  });
  it.each([null, undefined, 7, 'check', [], true])('that is none, %o, is an empty one and locked', (value) => {
    expect(parseCheck(value)).toEqual(emptyCheck);
    expect(gateOf(parseCheck(value), on(0)).movement).toBe('locked');
  });
  it('with unknown keys loses them and nothing else', () => {
    expect(parseCheck({ ...clearedLeg, mood: 'fine', answers: { ...clearedLeg.answers, S99: 3 } })).toEqual(clearedLeg);
  });
  it.each([
    ['no locks', { locks: undefined }],
    ['locks that are a list', { locks: [] }],
    ['a lock of a later version', { locks: { ...released.locks, S77: released.locks.E3 } }],
    ['another version', { version: 2 }],
    ['no word on whether to ask', { mustAsk: 'no' }],
    ['no time of asking', { askedAt: 'yesterday' }],
    ['no times at all', { askedAt: null, activeAt: null, passedAt: null }],
  ])('with %s is asked again whole', (_, broken) => {
    expect(gateOf(parseCheck({ ...released, ...broken }), on(1)).due).toBe('full');
  });
  it('with a broken lock stays locked, and as grave as it can have been', () => {
    for (const [id, tier] of [
      ['E3', 'EMERGENCY'],
      ['Q1', 'EMERGENCY'],
      ['S1', 'CLINICIAN_TODAY'],
    ])
      for (const lock of [
        null,
        5,
        {},
        { ...released.locks.E3, tier: 'GO' },
        { ...released.locks.E3, day: '2026-02-30' },
      ])
        expect(gateOf(parseCheck({ ...open, locks: { [id!]: lock } }), on(1))).toMatchObject({ tier, why: [id] });
  });
  it('with a broken clearance is not cleared', () => {
    for (const cleared of [true, {}, { on: 'today', at: 5 }, { on: '2026-03-03' }])
      expect(gateOf(parseCheck({ ...released, locks: { E3: { ...released.locks.E3, cleared } } }), on(1)).tier).toBe(
        'EMERGENCY',
      );
  });
  it('waits for its second confirmation for half an hour, and no longer', () => {
    const waiting = next(leg, [answered(), on(1)]);
    const read = parseCheck(JSON.parse(JSON.stringify(waiting)));
    expect(read.pending).toEqual(waiting.pending);
    expect(gateOf(read, on(1, 29))).toMatchObject({ asksToConfirm: true, movement: 'locked' });
    expect(next(read, [confirm, on(1, 29)]).askedAt).toBe(on(1, 29).at);
    expect(gateOf(read, on(1, 30))).toMatchObject({ asksToConfirm: false, movement: 'locked' });
    expect(next(read, [confirm, on(1, 30)])).toMatchObject({ pending: null, askedAt: on(0).at });
    // A part of one, or one from a clock that was ahead, confirms nothing.
    const { S5, ...part } = waiting.pending!;
    expect(parseCheck({ ...waiting, pending: part }).pending).toBeNull();
    expect(gateOf(read, on(0)).asksToConfirm).toBe(false);
  });
});

describe('two copies of a check', () => {
  it('that are one are that one', () => {
    for (const check of Object.values(all)) expect(saferCheck(check, check)).toEqual({ ...check, sitting: {} });
  });
  it('of which one is empty are the other', () => {
    for (const check of Object.values(all)) {
      expect(saferCheck(emptyCheck, check)).toEqual(check);
      expect(saferCheck(check, emptyCheck)).toEqual(check);
    }
  });
  it.each([
    ['emergency', 'open'],
    ['emergency', 'released'],
    ['leg', 'clearedLeg'],
    ['leg', 'open'],
    ['ticked', 'open'],
    ['wrong', 'open'],
  ] as const)('stay locked as %s where the other is %s', (locked, other) => {
    for (const merged of [saferCheck(all[locked], all[other]), saferCheck(all[other], all[locked])]) {
      const gate = gateOf(merged, on(1));
      expect(gate.movement).toBe('locked');
      expect(gate.tier).toBe(gateOf(all[locked], on(1)).tier);
    }
  });
  it('bring nothing back of before everything was erased, and lose nothing of after it', () => {
    const erased = { ...emptyCheck, erasedAt: on(1).at };
    for (const check of Object.values(all)) {
      const before = saferCheck(check, erased);
      expect(before).toMatchObject({ answers: {}, locks: {}, sitting: {}, askedAt: null, began: null });
      expect(gateOf(before, on(2)).movement).toBe('locked');
      // Erased twice, or heard of late: no difference.
      expect(saferCheck(before, check)).toEqual(before);
      const later = next(before, [answered({ S5: 'yes' }), on(2)]);
      for (const merged of [saferCheck(later, erased), saferCheck(later, check), saferCheck(check, later)])
        expect(merged.locks).toEqual(later.locks);
    }
  });
  it('ask again at the earlier of two times', () => {
    const late = next(open, [answered({ S15: 'yes' }), on(20)]);
    expect(gateOf(saferCheck(open, late), on(29)).due).toBe('full');
    expect(gateOf(late, on(29)).due).toBe('quick');
    expect(gateOf(saferCheck(next(open, [nothingNew, on(1)]), open), on(1)).due).toBe('quick');
  });
  const any = fc.constantFrom<Check>(...Object.values(all));
  test('are never more open than either', () => {
    fc.assert(
      fc.property(any, any, fc.integer({ min: -30, max: 60 }), (one, other, day) => {
        const merged = gateOf(saferCheck(one, other), on(day));
        expect(gateOf(saferCheck(other, one), on(day))).toEqual(merged);
        for (const each of [one, other].filter(
          (check) => entriesOf(check.locks).length > 0 || check.askedAt !== null,
        )) {
          const gate = gateOf(each, on(day));
          expect(tiers.indexOf(merged.tier ?? 'GO')).toBeLessThanOrEqual(tiers.indexOf(gate.tier ?? 'GO'));
          if (gate.movement === 'locked') expect(merged.movement).toBe('locked');
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('days', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2026-03-02', 20_514],
    ['2100-03-01', 47_541],
  ])('%s is day %i', (day, number) => {
    expect(dayNumber(day)).toBe(number);
    expect(dayOf(number)).toBe(day);
  });
  it('agree with the calendar of the machine for four centuries', () => {
    for (let n = -50_000; n < 100_000; n += 37) {
      const day = new Date(n * 86_400_000);
      expect(dayOf(n)).toBe(day.toISOString().slice(0, 10));
      expect(weekdayOf(dayOf(n))).toBe((day.getUTCDay() + 6) % 7);
    }
  });
  it.each(['2026-02-29', '2100-02-29', '2026-13-01', '2026-00-10', '2026-1-1', 'today', ''])('%s is none', (day) => {
    expect(dayNumber(day)).toBe(null);
    expect(() => daysAfter(day, 1)).toThrow(RangeError);
  });
  it('are counted and added up', () => {
    expect(daysAfter('2024-02-28', 2)).toBe('2024-03-01');
    expect(daysAfter('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-03-02', '2027-03-02')).toBe(365);
    expect(weekdayOf('2026-03-02')).toBe(0);
  });
});
