import { describe, expect, it } from 'vitest';
import { checkAfter } from '../../src/care/check.ts';
import type { DayOpen } from '../../src/care/pre-gate.ts';
import { type Check, emptyCheck } from '../../src/care/state.ts';
import type { FinishedSession } from '../../src/record/kept.ts';
import type { TightMoment } from '../../src/record/walk.ts';
import { usualChoices } from '../../src/routine/choices.ts';
import { restPlan } from '../../src/state/rest-plan.ts';
import { whole as wholeCheck } from '../care/answering.ts';
import { exercises, routine } from '../care/shipped.ts';
import { drill, finishedWalk, shortWalk, walkStart } from '../fixtures/walks.ts';

const walkBreak = routine('walk_break');
const minute = 60_000;
const now = walkStart + 3 * minute;
const oneDay = 24 * 60 * minute;
const asked = (ago = minute, given = {}): Check =>
  [{ kind: 'answered' as const, given: wholeCheck(given) }, { kind: 'sessionBegan' as const }].reduce(
    (check, event) => checkAfter(check, event, { at: now - ago, day: '2026-05-04' }),
    emptyCheck,
  );
const items = (history: readonly FinishedSession[], check = asked(), at = now, day: DayOpen = 'everything') => {
  const known = { exercises: Object.values(exercises), history, check, day, now: at };
  const { leaveOut } = restPlan(walkBreak, usualChoices, known);
  return walkBreak.items.flatMap((item, n) =>
    leaveOut.includes(n) ? [] : ['exercise' in item ? item.exercise : 'walk'],
  );
};
const whole = ['standing_lean', 'cat_cow_stand', 'knee_hug_seated', 'walk'];
/** As answered under the rules before these. */
const old = (check: Check): Check => ({
  ...check,
  answers: Object.fromEntries(
    Object.entries(check.answers).map(([id, each]) => [id, { ...each, ruleVersion: each.ruleVersion - 1 }]),
  ),
});
const rest = finishedWalk({
  kind: 'break',
  routine: 'walk_break',
  startedAt: now - 60 * minute,
  endedAt: now - 57 * minute,
});
const felt = (what: TightMoment['what']): FinishedSession =>
  drill({ walk: shortWalk({ tightAt: [{ at: 93, distance: null, cadence: null, what }] }) });

describe('what a rest that begins at once is made of', () => {
  it('begins with the lean, and sets off again at its end', () => {
    expect(items([])).toEqual(whole);
    expect(items([felt('tight')])).toEqual(whole);
  });
  it('sets off no more the second time, or after a walk that made it worse or went down a leg', () => {
    expect(items([rest])).toEqual(whole.slice(0, -1));
    expect(items([felt('worse')])).toEqual(whole.slice(0, -1));
    expect(items([felt('leg')])).toEqual(whole.slice(0, -1));
    expect(items([felt('worse')], asked(), now + 60 * minute)).toEqual(whole);
  });
  it('sets off no more where pain of 6 or 7 was told before it', () => {
    expect(items([], asked(), now, 'relief')).toEqual(whole.slice(0, -1));
  });
  const gentle = ['standing_lean', 'walk'];
  it('neither rounds nor hugs where the check was never answered, or is overdue', () => {
    expect(items([], emptyCheck)).toEqual(gentle);
    expect(items([], asked(15 * oneDay))).toEqual(gentle);
    expect(items([], asked(29 * oneDay))).toEqual(gentle);
    expect(items([], asked(13 * oneDay))).toEqual(whole);
  });
  it.each<[string, Check]>([
    ['something was told that asks for the check', { ...asked(), mustAsk: true }],
    ['it was answered under other rules', old(asked())],
    ['the clock was turned back', { ...asked(), latest: now + 2 * oneDay }],
    ['the answers are from the future', { ...asked(), askedAt: now + 2 * oneDay }],
  ])('only leans where %s', (_, check) => {
    expect(items([], check)).toEqual(['standing_lean']);
  });
});
