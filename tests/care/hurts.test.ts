import { describe, expect, it } from 'vitest';
import { retiredExercises } from '../../src/care/hurts.ts';

const hurt = (exercise: string, at: number) => ({ exercise, at });

describe('a move that hurt', () => {
  it('once goes on', () => {
    expect(retiredExercises([hurt('bridge', 1), hurt('sktc', 2)], {})).toEqual([]);
  });
  it('twice is put aside, whatever lies between', () => {
    expect(retiredExercises([hurt('bridge', 1), hurt('sktc', 2), hurt('bridge', 9e12)], {})).toEqual(['bridge']);
  });
  it('comes back when the person brings it back, and then counts anew', () => {
    const twice = [hurt('bridge', 1), hurt('bridge', 2)];
    expect(retiredExercises(twice, { bridge: 2 })).toEqual([]);
    expect(retiredExercises([...twice, hurt('bridge', 3)], { bridge: 2 })).toEqual([]);
    expect(retiredExercises([...twice, hurt('bridge', 3), hurt('bridge', 4)], { bridge: 2 })).toEqual(['bridge']);
  });
});
