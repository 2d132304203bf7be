/** What a session asked for is kept with it: the next dose goes on from that. */
import { describe, expect, it } from 'vitest';
import { finishSession } from '../../src/record/finish.ts';
import type { RunningSession } from '../../src/record/kept.ts';
import { type Choices, usualChoices } from '../../src/routine/choices.ts';
import { fit as fitted } from '../../src/routine/fit.ts';
import { reworked } from '../../src/routine/reworked.ts';
import { exercises, routine } from '../care/shipped.ts';

const running = (id: string, change: Partial<Choices> = {}): RunningSession => {
  const choices = { ...usualChoices, ...change };
  const { kind } = routine(id);
  return { id: 'one', kind, startedAt: 0, choices, timeline: fitted(routine(id), exercises, choices).timeline };
};
const dosesOf = (session: RunningSession) => finishSession(session, { spent: {}, skipped: [] }, true, 1).doses;

describe('what a finished session was asked for', () => {
  it('is the doses of its exercises, counted for one side', () => {
    expect(dosesOf(running('support', { levels: { side_plank: 'harder' } }))).toEqual({
      pelvic_tilt: { sets: [8], level: 'usual' },
      dead_bug: { sets: [6, 6], level: 'usual' },
      bridge: { sets: [10, 10], level: 'usual' },
      bird_dog: { sets: [5], level: 'usual' },
      side_plank: { sets: [4, 3, 2], level: 'harder' },
    });
  });
  it('is less where there was less time, and nothing where it was left out', () => {
    const doses = dosesOf(running('home_relief', { minutes: 2, leaveOut: [2] }));
    expect(doses?.['cat_cow']?.sets[0]).toBeLessThan(8);
    expect(doses?.['pelvic_tilt']).toBeUndefined();
  });
  it('is what an exercise was made on the way', () => {
    const before = running('home_relief');
    const choices: Choices = { ...before.choices, sets: { cat_cow: [4] }, levels: { cat_cow: 'easier' } };
    const source = { routine: routine('home_relief'), exercises, lengths: {} };
    const at = before.timeline.blocks[0]!.workStart + 9;
    const { timeline } = reworked(source, before, at, choices)!;
    const dose = dosesOf({ ...before, choices, timeline })?.['cat_cow'];
    expect(dose?.level).toBe('easier');
    expect(dose?.sets).toHaveLength(1);
    expect(dose?.sets[0]).toBeLessThan(8);
  });
  it('is not kept of a walk', () => {
    expect(dosesOf(running('drill_own_pace'))).toBeUndefined();
  });
});
