import { describe, expect, it } from 'vitest';
import type { FinishedSession } from '../../src/record/kept.ts';
import type { TightMoment } from '../../src/record/walk.ts';
import { usualChoices } from '../../src/routine/choices.ts';
import { restPlan } from '../../src/state/rest-plan.ts';
import { routine } from '../care/shipped.ts';
import { drill, finishedWalk, shortWalk, walkStart } from '../fixtures/walks.ts';

const walkBreak = routine('walk_break');
const minute = 60_000;
const now = walkStart + 3 * minute;
const items = (history: readonly FinishedSession[], asked = true, at = now) => {
  const { leaveOut } = restPlan(walkBreak, usualChoices, { history, asked, now: at });
  return walkBreak.items.flatMap((item, n) =>
    leaveOut.includes(n) ? [] : ['exercise' in item ? item.exercise : 'walk'],
  );
};
const whole = ['standing_lean', 'cat_cow_stand', 'knee_hug_seated', 'walk'];
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
    expect(items([felt('worse')], true, now + 60 * minute)).toEqual(whole);
  });
  it('has no hug where the check was never answered', () => {
    expect(items([], false)).toEqual(['standing_lean', 'cat_cow_stand', 'walk']);
  });
});
