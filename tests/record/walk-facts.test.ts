import { describe, expect, it } from 'vitest';
import { heardLast, walkFacts } from '../../src/record/walk-facts.ts';
import { finishedWalk, shortWalk } from '../fixtures/walks.ts';

const nothing = { every: 5, cadence: [null, null], target: [113, 113], beatOn: [true, true], distance: null };

describe('what is told of a walk', () => {
  it('is its time on foot, before it tightened and in all', () => {
    // 24 points of 5 s, two of them with no steps; tight at 93 s, ten of them standing.
    const facts = walkFacts(finishedWalk({ spent: 118 }), shortWalk());
    expect(facts.walked).toBe(110);
    expect(facts.beforeTightening).toBe(83);
  });

  it('is the cadence with the beat, without it and over all', () => {
    const facts = walkFacts(finishedWalk(), shortWalk());
    expect([facts.uncued, facts.cued, facts.onBeat]).toEqual([110, 113, 1]);
    expect(facts.cadence).toBeCloseTo((12 * 110 + 10 * 113) / 22);
  });

  it('has a walk ratio within its limits only', () => {
    const facts = walkFacts(finishedWalk(), shortWalk());
    expect(facts.stepLength?.usualRatio).toBeCloseTo(0.71 / 110);
    expect(facts.stepLength?.cuedRatio).toBeCloseTo(0.69 / 113);
    // 0.5 m at 113 a minute is 0.94 m/s: too slow to say anything.
    const slow = walkFacts(finishedWalk(), shortWalk({ stepLength: { usual: 0.71, cued: 0.5 } }));
    expect(slow.stepLength?.cuedRatio).toBeNull();
    expect(walkFacts(finishedWalk(), shortWalk({ stepLength: null })).stepLength).toBeNull();
  });

  it('tells how far steps fell from the beat, where they heeded it', () => {
    const offBeat = (spread: number) =>
      walkFacts(finishedWalk(), shortWalk({ footfalls: { steps: 200, spread, drift: 4 } })).offBeat;
    expect(offBeat(38)).toBe(38);
    expect(offBeat(119)).toBe(119);
    expect(offBeat(120)).toBeNull();
    expect(walkFacts(finishedWalk(), shortWalk({ footfalls: null })).offBeat).toBeNull();
  });

  it('goes by the clock where nothing measured', () => {
    const facts = walkFacts(
      finishedWalk({ spent: 118 }),
      shortWalk({ cadence: nothing, sensors: 'none', steps: null, distance: null, stepLength: null }),
    );
    expect(facts).toEqual({
      walked: 118,
      beforeTightening: 93,
      onBeat: null,
      offBeat: null,
      uncued: null,
      cued: null,
      cadence: null,
      distance: null,
      steps: null,
      stepLength: null,
    });
  });

  it('knows the tempo that sounded last, not one that was only aimed at', () => {
    const { cadence } = shortWalk();
    const target = cadence.target.map((_, n) => 100 + n);
    const beatOn = cadence.beatOn.map((_, n) => n > 3 && n < 15);
    expect(heardLast(shortWalk({ cadence: { ...cadence, target, beatOn } }))).toBe(114);
    expect(heardLast(shortWalk({ cadence: { ...cadence, beatOn: beatOn.map(() => false) } }))).toBeNull();
  });
});
