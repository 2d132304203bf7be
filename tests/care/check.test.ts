import { describe, expect, it } from 'vitest';
import { cardOf } from '../../src/care/card.ts';
import { checkAfter } from '../../src/care/check.ts';
import { gateOf, mayBegin, mustStop } from '../../src/care/gate.ts';
import { quickIds, quickItems } from '../../src/care/quick.ts';
import { emptyCheck } from '../../src/care/state.ts';
import { whole } from './answering.ts';
import { answered, checkOf, clearance, confirm, next, nothingNew, on } from './checking.ts';

describe('a first run', () => {
  it('is locked until the whole check has been answered', () => {
    expect(gateOf(emptyCheck, on(0))).toMatchObject({
      movement: 'locked',
      why: ['fullCheck'],
      tier: null,
      due: 'full',
    });
    const { E4: _, ...most } = (answered() as { given: object }).given as Record<string, 'no'>;
    const almost = checkOf([{ kind: 'answered', given: most }, on(0)]);
    expect(gateOf(almost, on(0))).toMatchObject({ movement: 'locked', why: ['fullCheck'], tier: null });
    const done = next(almost, [{ kind: 'answered', given: { E4: 'no' } }, on(0, 1)]);
    expect(gateOf(done, on(0, 1))).toMatchObject({ movement: 'open', why: [], tier: 'GO', due: null });
    expect(mayBegin(gateOf(done, on(0, 1)))).toBe(true);
  });
  it('locks at the first screen that is grave, without waiting for the rest', () => {
    const check = checkOf([{ kind: 'answered', given: { E1: 'no', E2: 'unsure', E2b: 'unsure', E5: 'no' } }, on(0)]);
    expect(gateOf(check, on(0))).toMatchObject({ tier: 'EMERGENCY', why: ['E2', 'fullCheck'] });
    const left = next(check, [{ kind: 'abandoned' }, on(0, 1)]);
    expect(gateOf(left, on(300)).tier).toBe('EMERGENCY');
  });
  it('does not finish with answers of a check that was left an hour ago', () => {
    const { E4: _, ...most } = (answered() as { given: object }).given as Record<string, 'no'>;
    const check = checkOf(
      [{ kind: 'answered', given: most }, on(0)],
      [{ kind: 'answered', given: { E4: 'no' } }, on(0, 60)],
    );
    expect(gateOf(check, on(0, 60)).due).toBe('full');
  });
  it('keeps a "not sure" as just that', () => {
    const check = checkOf([answered({ S5: 'unsure', P1: 'unsure' }), on(0)]);
    expect([check.answers.S5?.answer, check.answers.P1?.answer]).toEqual(['unsure', 'unsure']);
    expect(check.answers.S5?.ruleVersion).toBe(1);
  });
  it('is not for anybody under 18, and a slip is put right by a second yes', () => {
    const young = checkOf([answered({ AGE: 'under18' }), on(0)]);
    expect(gateOf(young, on(0))).toMatchObject({ tier: 'NOT_FOR_APP', why: ['AGE'] });
    const grown = next(young, [answered({ AGE: '18to64' }), on(0, 2)]);
    expect(gateOf(grown, on(0, 2))).toMatchObject({ tier: 'NOT_FOR_APP', asksToConfirm: true });
    expect(gateOf(next(grown, [confirm, on(0, 3)]), on(0, 3))).toMatchObject({ tier: 'GO', movement: 'open' });
  });
});

describe('an emergency', () => {
  const hit = checkOf([answered({ E3: 'yes' }), on(0)]);
  const tier = (check: typeof hit, day: number) => gateOf(check, on(day)).tier;
  it('is not released by time, by "nothing new", by an answer or by somebody’s word alone', () => {
    expect(tier(hit, 400)).toBe('EMERGENCY');
    expect(tier(next(hit, [nothingNew, on(1)]), 1)).toBe('EMERGENCY');
    expect(tier(next(hit, [clearance(['E3'], 1), on(1)]), 1)).toBe('EMERGENCY');
    const no = next(hit, [answered(), on(1)]);
    expect(gateOf(no, on(1))).toMatchObject({ tier: 'EMERGENCY', asksToConfirm: true });
    const confirmed = next(no, [confirm, on(1)]);
    expect(gateOf(confirmed, on(1))).toMatchObject({ tier: 'EMERGENCY', why: ['E3'], due: null });
  });
  const no = next(hit, [answered(), on(3)], [confirm, on(3)]);
  it('is released by answering no, confirming it, and an assessment on the day or later', () => {
    const gate = gateOf(next(no, [clearance(['E3'], 2), on(3)]), on(3));
    expect(gate).toMatchObject({ tier: 'GO', movement: 'open', why: [] });
    expect(tier(next(no, [clearance(['E3'], 0), on(3)]), 3)).toBe('GO');
  });
  it('is not released by an assessment before it, after today, half confirmed, or for something else', () => {
    expect(tier(next(no, [clearance(['E3'], -1), on(3)]), 3)).toBe('EMERGENCY');
    expect(tier(next(no, [clearance(['E3'], 4), on(3)]), 3)).toBe('EMERGENCY');
    expect(tier(next(no, [clearance(['E4', 'S1'], 3), on(3)]), 3)).toBe('EMERGENCY');
    for (const part of [{ assessed: false }, { toldCanExercise: false }, { on: 'yesterday' }, { on: '2026-02-30' }])
      expect(tier(next(no, [{ ...clearance(['E3'], 3), ...part } as never, on(3)]), 3)).toBe('EMERGENCY');
  });
  it('locks again when it comes back, whatever was said before', () => {
    const cleared = next(no, [clearance(['E3'], 3), on(3)]);
    const again = next(cleared, [answered({ E3: 'unsure' }), on(9)]);
    expect(tier(again, 9)).toBe('EMERGENCY');
    const later = next(again, [answered(), on(10)], [confirm, on(10)]);
    expect(tier(next(later, [clearance(['E3'], 8), on(10)]), 10)).toBe('EMERGENCY');
    expect(tier(next(later, [clearance(['E3'], 9), on(10)]), 10)).toBe('GO');
  });
  it('of fever with a weak immune system is answered again and cleared for both', () => {
    const fever = checkOf([answered({ U1: 'yes', S7: 'yes' }), on(0)]);
    expect(gateOf(fever, on(0)).why).toEqual(['U1', 'S7', 'fullCheck']);
    expect(tier(next(fever, [clearance(['U1', 'S7'], 1), on(1)]), 1)).toBe('EMERGENCY');
    const again = next(fever, [answered({ U1: 'no', S7: 'yes' }), on(5)], [confirm, on(5)]);
    expect(tier(again, 5)).toBe('EMERGENCY');
    expect(tier(next(again, [clearance(['U1', 'S7'], 4), on(5)]), 5)).toBe('GO');
    expect(tier(next(again, [clearance(['S7'], 4), on(5)]), 5)).toBe('EMERGENCY');
  });
  it('in the middle of a session ends it at once', () => {
    const going = checkOf([answered(), on(0)], [{ kind: 'sessionBegan' }, on(0, 1)]);
    expect(mustStop(gateOf(going, on(0, 1)))).toBe(false);
    const wrong = next(going, [{ kind: 'somethingWrong' }, on(0, 9)]);
    expect(gateOf(wrong, on(0, 9))).toMatchObject({ movement: 'locked', why: ['somethingWrong'] });
    expect(mustStop(gateOf(wrong, on(0, 9)))).toBe(true);
    const saddle = next(wrong, [{ kind: 'answered', given: { E2: 'yes', E2b: 'no' } }, on(0, 10)]);
    expect(gateOf(saddle, on(0, 10)).tier).toBe('EMERGENCY');
    expect(gateOf(saddle, on(0, 10)).why[0]).toBe('E2');
  });
});

describe('a visit that is needed', () => {
  it('locks until it happened and the clinician said yes; S1 then leaves its tag', () => {
    const leg = checkOf([answered({ S1: 'yes', S1b: 'one', S1c: 'yes', S1d: 'yes' }), on(0)]);
    expect(gateOf(leg, on(0))).toMatchObject({ tier: 'CLINICIAN_SOON', movement: 'locked', why: ['S1'], tags: [] });
    const cleared = next(leg, [clearance(['S1'], -30), on(0, 5)]);
    expect(gateOf(cleared, on(0, 5))).toMatchObject({ tier: 'GO', movement: 'open', tags: ['LEG_SX'] });
  });
  it('cleared in March and unchanged in April keeps its tag and locks nothing; changed, it locks', () => {
    const march = checkOf([answered({ S1: 'yes' }), on(0)], [clearance(['S1'], 1), on(1)]);
    const april = on(29);
    expect(gateOf(march, april).due).toBe('full');
    const unchanged = next(march, [answered({ S1: 'unchanged' }), april]);
    expect(gateOf(unchanged, april)).toMatchObject({ tier: 'GO', movement: 'open', tags: ['LEG_SX'] });
    const changed = next(march, [answered({ S1: 'yes' }), april]);
    expect(gateOf(changed, april)).toMatchObject({ tier: 'CLINICIAN_SOON', why: ['S1'] });
    // What was looked at in March is not what is there in April.
    expect(gateOf(next(changed, [clearance(['S1'], 1), april]), april).tier).toBe('CLINICIAN_SOON');
    expect(gateOf(next(changed, [clearance(['S1'], 30), on(30)]), on(30)).tier).toBe('GO');
  });
  it('with each step making it worse needs no more than S1 itself', () => {
    const both = checkOf([answered({ P3: 'yes', S1: 'yes', S1d: 'yes' }), on(0)]);
    expect(gateOf(both, on(0)).tier).toBe('CLINICIAN_SOON');
    const cleared = next(both, [clearance(['S1'], 0), on(0)]);
    expect(gateOf(cleared, on(0))).toMatchObject({ tier: 'GO', tags: ['LEG_SX'], lowersWalkingDose: true });
  });
  it('is not undone by answering no, only by the visit', () => {
    const fever = checkOf([answered({ U1: 'yes' }), on(0)]);
    const well = next(fever, [answered(), on(4)], [confirm, on(4)]);
    expect(gateOf(well, on(4))).toMatchObject({ tier: 'CLINICIAN_TODAY', why: ['U1'] });
    expect(gateOf(next(well, [clearance(['U1'], -3), on(4)]), on(4)).tier).toBe('CLINICIAN_TODAY');
    expect(gateOf(next(well, [clearance(['U1'], 1), on(4)]), on(4)).tier).toBe('GO');
  });
  it('for a long-standing saddle is cleared with a date, and "nothing new" is then enough', () => {
    const long = checkOf([answered({ E2: 'yes', E2b: 'yes' }), on(0)]);
    expect(gateOf(long, on(0))).toMatchObject({ tier: 'CLINICIAN_SOON', why: ['E2'] });
    const cleared = next(long, [clearance(['E2'], -200), on(0, 3)]);
    expect(gateOf(cleared, on(0, 3)).movement).toBe('open');
    const later = next(cleared, [{ kind: 'sessionBegan' }, on(0, 4)], [nothingNew, on(2)]);
    expect(gateOf(later, on(2))).toMatchObject({ tier: 'GO', movement: 'open', due: null });
    expect(gateOf(next(later, [answered({ E2: 'unchanged' }), on(3)]), on(3)).tier).toBe('GO');
    expect(gateOf(next(later, [answered({ E2: 'yes', E2b: 'no' }), on(3)]), on(3)).tier).toBe('EMERGENCY');
    expect(gateOf(next(later, [answered({ E2: 'yes', E2b: 'yes' }), on(3)]), on(3)).tier).toBe('CLINICIAN_SOON');
  });
  it('cannot be called unchanged before it was cleared, nor where it is always asked afresh', () => {
    expect(gateOf(checkOf([answered({ S5: 'unchanged' }), on(0)]), on(0))).toMatchObject({ tier: 'CLINICIAN_SOON' });
    for (const id of ['E3', 'E4', 'E6', 'E7'] as const) {
      const cleared = checkOf(
        [answered({ [id]: 'yes' }), on(0)],
        [answered(), on(1)],
        [confirm, on(1)],
        [clearance([id], 1), on(1)],
      );
      expect(gateOf(cleared, on(1)).tier).toBe('GO');
      expect(gateOf(next(cleared, [answered({ [id]: 'unchanged' }), on(2)]), on(2)).tier).toBe('EMERGENCY');
    }
  });
  it('is graver when it grows: numbness that spreads fast', () => {
    const cleared = checkOf([answered({ S2: 'yes' }), on(0)], [clearance(['S2'], 0), on(0)]);
    expect(gateOf(cleared, on(0)).tier).toBe('GO');
    const fast = next(cleared, [answered({ S2: 'yes', S2b: 'yes' }), on(5)]);
    expect(gateOf(fast, on(5))).toMatchObject({ tier: 'CLINICIAN_TODAY', why: ['S2'] });
  });
});

describe('a milder result', () => {
  const hit = checkOf([answered({ U2: 'yes' }), on(0)]);
  it('counts only when it is confirmed, while anything worse counts at once', () => {
    const mixed = next(hit, [answered({ S5: 'yes' }), on(1)]);
    expect(gateOf(mixed, on(1))).toMatchObject({ tier: 'CLINICIAN_TODAY', why: ['U2', 'S5'], asksToConfirm: true });
    const left = next(mixed, [{ kind: 'abandoned' }, on(1)]);
    expect(gateOf(left, on(1))).toMatchObject({ why: ['U2', 'S5'], asksToConfirm: false });
    expect(gateOf(next(left, [confirm, on(1)]), on(1)).why).toEqual(['U2', 'S5']);
    expect(left.answers.U2?.answer).toBe('yes');
    expect(next(mixed, [confirm, on(1)]).answers.U2?.answer).toBe('no');
  });
  it('of the same tier needs no confirmation', () => {
    const same = next(hit, [answered({ U2: 'yes', S15: 'yes' }), on(1)]);
    expect(gateOf(same, on(1)).asksToConfirm).toBe(false);
    expect(same.answers.S15?.answer).toBe('yes');
  });
});

describe('before a session', () => {
  const ready = checkOf([answered(), on(0)], [{ kind: 'sessionBegan' }, on(0, 1)]);
  it('asks what is new, each time, and not hours ahead', () => {
    expect(gateOf(ready, on(0, 30)).due).toBe('quick');
    expect(mayBegin(gateOf(ready, on(0, 30)))).toBe(false);
    const passed = next(ready, [nothingNew, on(2)]);
    expect(gateOf(passed, on(2, 29)).due).toBe(null);
    expect(gateOf(passed, on(2, 30)).due).toBe('quick');
    expect(gateOf(next(passed, [{ kind: 'sessionBegan' }, on(2, 1)]), on(2, 2)).due).toBe('quick');
  });
  it.each([
    [13.99, 'quick'],
    [14, 'full'],
    [15, 'full'],
  ])('asks everything after two weeks away: %d days', (days, due) => {
    const gate = gateOf(ready, on(days, 1));
    expect(gate.due).toBe(due);
    expect(gate.why).toEqual(due === 'full' ? ['fullCheck'] : []);
    expect(gate.tier).toBe('GO');
  });
  it.each([
    [27.99, 'quick'],
    [28, 'full'],
    [400, 'full'],
  ])('asks everything every four weeks, however busy: %d days', (days, due) => {
    const busy = next(ready, [nothingNew, on(10)], [nothingNew, on(20)], [nothingNew, on(27)]);
    expect(gateOf(next(busy, [{ kind: 'sessionBegan' }, on(27, 1)]), on(days)).due).toBe(due);
  });
  it('does not take "nothing new" for the whole check', () => {
    const late = next(ready, [nothingNew, on(30)]);
    expect(gateOf(late, on(30))).toMatchObject({ due: 'full', movement: 'locked' });
  });
  it('does not take a rest that began without it for the whole check', () => {
    const rested = next(ready, [nothingNew, on(20)], [{ kind: 'sessionBegan' }, on(20)]);
    expect(gateOf(rested, on(20, 5)).due).toBe('full');
    // While it is not due, each session counts against the days away.
    expect(gateOf(next(ready, [{ kind: 'sessionBegan' }, on(13)]), on(20)).due).toBe('quick');
  });
  it('asks everything after an injury, and under new rules', () => {
    expect(gateOf(next(ready, [{ kind: 'askAgain' }, on(1)]), on(1)).why).toEqual(['fullCheck']);
    const old = { ...ready, answers: { ...ready.answers, S5: { ...ready.answers.S5!, ruleVersion: 0 } } };
    expect(gateOf(old, on(1)).due).toBe('full');
  });
  it('remembers a stumble until the whole check says otherwise', () => {
    const stumbled = next(ready, [{ kind: 'stumbled' }, on(1)]);
    expect(gateOf(stumbled, on(1)).tags).toEqual(['BALANCE']);
    expect(gateOf(next(stumbled, [answered(), on(2)]), on(2)).tags).toEqual([]);
  });
});

describe('something new or changed', () => {
  const ready = checkOf([answered(), on(0)]);
  it.each(quickIds)('locks at once and asks everything: %s', (id) => {
    const ticked = next(ready, [{ kind: 'quickCheck', ticked: [id] }, on(1)]);
    expect(gateOf(ticked, on(1))).toMatchObject({
      movement: 'locked',
      tier: quickItems[id].tier,
      why: [id, 'fullCheck'],
    });
    expect(gateOf(next(ticked, [nothingNew, on(1)]), on(1)).why).toEqual([id, 'fullCheck']);
  });
  it.each(['Q2', 'Q3', 'Q4'] as const)('%s leaves it to the whole check, twice confirmed', (id) => {
    const ticked = next(ready, [{ kind: 'quickCheck', ticked: [id] }, on(1)]);
    const no = next(ticked, [answered(), on(1, 5)]);
    expect(gateOf(no, on(1, 5))).toMatchObject({ movement: 'locked', asksToConfirm: true });
    expect(gateOf(next(no, [confirm, on(1, 6)]), on(1, 6))).toMatchObject({ movement: 'open', tier: 'GO' });
  });
  it('becomes what the whole check finds', () => {
    const ticked = next(ready, [{ kind: 'quickCheck', ticked: ['Q2'] }, on(1)]);
    const weak = next(ticked, [answered({ S3: 'yes' }), on(1)], [confirm, on(1)]);
    expect(gateOf(weak, on(1))).toMatchObject({ tier: 'CLINICIAN_TODAY', why: ['S3'] });
    const grave = next(ticked, [answered({ E3: 'yes' }), on(1)]);
    expect(gateOf(grave, on(1))).toMatchObject({ tier: 'EMERGENCY', why: ['E3', 'fullCheck'] });
  });
  it('that came to an emergency is asked once more, on whichever page it came up', () => {
    const { P5e, ...most } = whole({ U1: 'yes', S7: 'yes' });
    const told = next(
      ready,
      [{ kind: 'answered', given: most }, on(1)],
      [{ kind: 'answered', given: { P5e: 'no' } }, on(1, 2)],
    );
    expect(gateOf(told, on(1, 2)).why).toEqual(['U1', 'S7', 'fullCheck']);
    const word = clearance(['U1', 'S7'], 2);
    expect(gateOf(next(told, [word, on(2)]), on(2)).movement).toBe('locked');
    const again = next(told, [answered({ S7: 'yes' }), on(2)], [confirm, on(2)], [word, on(2)]);
    expect(gateOf(again, on(2)).movement).toBe('open');
  });
  it('about bladder, bowel or saddle is an emergency like any other', () => {
    const no = next(ready, [{ kind: 'quickCheck', ticked: ['Q1'] }, on(1)], [answered(), on(1)], [confirm, on(1)]);
    expect(gateOf(no, on(1))).toMatchObject({ tier: 'EMERGENCY', why: ['Q1'] });
    expect(gateOf(next(no, [clearance(['Q1'], 2), on(2)]), on(2)).tier).toBe('GO');
  });
  it('after "something feels wrong" and a clear list goes on with the one screen', () => {
    const list = { E1: 'no', E2: 'no', E3: 'no', E4: 'no', E5: 'no', E6: 'no', E7: 'no' } as const;
    const clear = next(ready, [{ kind: 'somethingWrong' }, on(1)], [{ kind: 'answered', given: list }, on(1, 1)]);
    expect(gateOf(clear, on(1, 1))).toMatchObject({ movement: 'open', due: 'quick', tier: 'GO' });
    const half = next(
      ready,
      [{ kind: 'somethingWrong' }, on(1)],
      [{ kind: 'answered', given: { E1: 'no' } }, on(1, 1)],
    );
    expect(gateOf(half, on(1, 1)).why).toEqual(['somethingWrong']);
    expect(gateOf(next(half, [{ kind: 'abandoned' }, on(1, 2)]), on(1, 2)).why).toEqual(['somethingWrong']);
    expect(gateOf(next(half, [nothingNew, on(1, 2)]), on(1, 2)).why).toEqual(['somethingWrong']);
  });
});

describe('a clock that is wrong', () => {
  const year = 365;
  const cleared = checkOf([answered({ S1: 'yes' }), on(0)], [clearance(['S1'], 0), on(0, 1)]);
  it('a year ahead asks everything again', () => {
    expect(gateOf(cleared, on(year))).toMatchObject({ due: 'full', tier: 'GO' });
  });
  it('a year back releases nothing and makes nothing fresh', () => {
    expect(gateOf(cleared, on(-year))).toMatchObject({ due: 'full', tier: 'CLINICIAN_SOON', why: ['S1', 'fullCheck'] });
    expect(gateOf(next(cleared, [nothingNew, on(-year)]), on(-year)).due).toBe('full');
  });
  it('that went ahead and came back trusts nothing that was kept meanwhile', () => {
    const ahead = next(checkOf([answered({ S1: 'yes' }), on(0)]), [clearance(['S1'], year), on(year)]);
    expect(gateOf(ahead, on(year)).tier).toBe('GO');
    expect(gateOf(ahead, on(1))).toMatchObject({ tier: 'CLINICIAN_SOON', due: 'full' });
    const seen = next(checkOf([answered(), on(0)]), [{ kind: 'timePassed' }, on(year)]);
    expect(gateOf(seen, on(1)).due).toBe('full');
    // Asked again, it is known again: one wrong clock does not ask for ever.
    expect(gateOf(next(seen, [answered(), on(1)]), on(2)).due).toBe('quick');
  });
  it('that ran ahead when a lock fell does not make it impossible to clear', () => {
    const locked = checkOf([answered({ E6: 'yes' }), on(year)], [answered(), on(1)], [confirm, on(1)]);
    expect(gateOf(locked, on(1)).why).toEqual(['E6']);
    expect(gateOf(next(locked, [clearance(['E6'], 2), on(2)]), on(2)).tier).toBe('GO');
  });
  it('of another time zone changes nothing, but never dates a clearance into tomorrow', () => {
    const tokyo = { at: on(0, 10).at, day: on(1).day };
    const honolulu = { at: on(0, 20).at, day: on(-1).day };
    const there = next(checkOf([answered({ S1: 'yes' }), on(0)]), [clearance(['S1'], 1), tokyo]);
    expect(gateOf(there, tokyo).tier).toBe('GO');
    expect(gateOf(there, honolulu).tier).toBe('CLINICIAN_SOON');
    expect(gateOf(there, on(2)).tier).toBe('GO');
    expect(gateOf(checkOf([answered(), on(0)]), { at: on(0, 5).at, day: on(-1).day }).due).toBe(null);
  });
  it('set back a little does not stretch a "nothing new"', () => {
    const passed = checkOf([answered(), on(0)], [{ kind: 'sessionBegan' }, on(0)], [nothingNew, on(1)]);
    expect(gateOf(passed, on(1, -5)).due).toBe('quick');
    const later = next(passed, [{ kind: 'timePassed' }, on(1, 40)]);
    expect(gateOf(later, on(1, 10)).due).toBe('quick');
  });
});

describe('the card', () => {
  it.each([
    ['EMERGENCY', ['E1'], 'nerves'],
    ['EMERGENCY', ['E5', 'S1'], 'nerves'],
    ['EMERGENCY', ['Q1'], 'nerves'],
    ['EMERGENCY', ['E6'], 'injury'],
    ['EMERGENCY', ['E6', 'E3'], 'nervesAndInjury'],
    ['EMERGENCY', ['E1', 'E7'], 'callFirst'],
    ['EMERGENCY', ['U1', 'S7'], 'unwell'],
    ['NOT_FOR_APP', ['AGE'], 'notForApp'],
    ['CLINICIAN_TODAY', ['U1'], 'today'],
    ['CLINICIAN_SOON', ['S1'], 'soon'],
    ['GO', [], 'go'],
  ] as const)('for %s with %o is %s', (tier, why, card) => {
    expect(cardOf(tier, why)).toBe(card);
  });
});

it('leaves the check alone where an event makes no sense', () => {
  const check = checkOf([answered(), on(0)]);
  expect(checkAfter(check, confirm, on(0))).toEqual(check);
  expect(checkAfter(check, clearance(['S1'], 0), on(0))).toEqual(check);
  expect(checkAfter(check, { kind: 'answered', given: { Z1: 'yes' } as never }, on(0)).answers).toEqual(check.answers);
});
