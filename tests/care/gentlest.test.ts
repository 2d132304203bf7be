import { expect, it } from 'vitest';
import { gentlest } from '../../src/care/gentlest.ts';
import { usualChoices } from '../../src/routine/choices.ts';
import { routine } from './shipped.ts';

const rest = routine('walk_break');
const done = (swaps = {}) => {
  const { leaveOut, levels } = gentlest(rest, { ...usualChoices, leaveOut: [0], swaps });
  return {
    left: rest.items.flatMap((item, n) => ('exercise' in item && !leaveOut.includes(n) ? [item.exercise] : [])),
    levels,
    leaveOut,
  };
};

it('keeps of a rest what suits everybody, in its easier form', () => {
  expect(done()).toMatchObject({
    left: ['standing_lean', 'cat_cow_stand'],
    levels: { standing_lean: 'easier', cat_cow_stand: 'easier' },
  });
  expect(done().leaveOut).toContain(0);
});

it('looks at what takes the place of an exercise, not at the one that is written', () => {
  expect(done({ 1: 'seated_lean' }).left).toEqual(['cat_cow_stand']);
});
