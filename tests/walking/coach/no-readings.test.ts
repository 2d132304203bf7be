import { describe, expect, test } from 'vitest';
import { faultsOf } from './faults.ts';
import { follower, goodPhone } from './walkers.ts';
import { cuesOf, session, takeWalk, toldOf } from './walks.ts';

describe('where there are no readings', () => {
  const blocks = session(115, 60, 60, 12);
  test('the schedule goes on as planned', () => {
    const silent = takeWalk({ blocks, walker: follower, phone: { ...goodPhone, dropped: 1 }, seed: 1 });
    expect(silent.looks.every(({ planned, heard }) => (heard !== null) === planned.beat)).toBe(true);
    expect(silent.looks.every(({ answer }) => answer.word === null)).toBe(true);
    expect([...cuesOf(silent), ...toldOf(silent)]).toEqual([]);
  });

  test('a hidden page changes nothing meanwhile, and nobody is met with a cue on coming back', () => {
    const away = (t: number) => t >= 260 && t < 900;
    for (const walker of [follower, { ...follower, own: 101, keeps: null }]) {
      const walk = takeWalk({ blocks, walker, phone: goodPhone, seed: 1, away });
      expect(faultsOf(walk)).toEqual([]);
      const back = walk.looks.filter(({ t }) => t >= 900 && t < 912);
      expect(back.every(({ answer }) => answer.cue === null && answer.beat === null)).toBe(true);
    }
  });
});
