import { expect, test, vi } from 'vitest';
import { usualChoices } from '../../src/routine/choices.ts';
import type { Routine } from '../../src/routine/routine.ts';
import { laidOutOnce } from '../../src/state/laid-out.ts';
import { handMadeTimeline } from '../fixtures/hand-made-timeline.ts';

const routine: Routine = { version: 1, id: 'r', name: 'R', summary: 's', kind: 'stretch', often: 'o', items: [] };

test('what was laid out already is the very same timeline; other choices, or another routine, are laid out anew', () => {
  const compile = vi.fn(() => ({ ...handMadeTimeline }));
  const layOut = laidOutOnce(compile);
  const first = layOut(routine, usualChoices);
  expect(layOut(routine, { ...usualChoices })).toBe(first);
  expect(compile).toHaveBeenCalledTimes(1);
  expect(layOut(routine, { ...usualChoices, minutes: 5 })).not.toBe(first);
  expect(layOut({ ...routine }, { ...usualChoices, minutes: 5 })).not.toBe(first);
  expect(compile).toHaveBeenCalledTimes(3);
});
