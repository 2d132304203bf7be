import { expect, it } from 'vitest';
import { gentlest } from '../../src/care/gentlest.ts';
import { usualChoices } from '../../src/routine/choices.ts';
import { exercises, routine } from './shipped.ts';

const rest = routine('walk_break');
const done = (swaps = {}) => {
  const { leaveOut, levels } = gentlest(rest, exercises, { ...usualChoices, leaveOut: [0], swaps });
  return {
    left: rest.items.flatMap((item, n) => ('exercise' in item && !leaveOut.includes(n) ? [item.exercise] : [])),
    levels,
    leaveOut,
  };
};

it('keeps of a rest what suits everybody, in its easier form: nothing that rounds or arches', () => {
  expect(done()).toMatchObject({ left: ['standing_lean'], levels: { standing_lean: 'easier' } });
  expect(done().leaveOut).toContain(0);
});

it('looks at what takes the place of an exercise, not at the one that is written', () => {
  expect(done({ 1: 'seated_lean' }).left).toEqual([]);
  expect(done({ 1: 'pelvic_tilt' }).levels).toEqual({ pelvic_tilt: 'easier' });
});
