import { describe, expect, it } from 'vitest';
import type { Routine } from '../../src/routine/routine.ts';
import { addReading, beginAnew, found, setTyped, soFar } from '../../src/ui/screens/measure/found.ts';
import { chosenDrill, drillsOf } from '../../src/ui/screens/walk/drills.tsx';
import { shippedRoutines } from '../fixtures/shipped.ts';

describe('the drills on offer', () => {
  const drills = drillsOf(shippedRoutines);

  it('are walks that practise something, the first walk on top', () => {
    expect(drills[0]?.id).toBe('drill_short_quick');
    expect(drills).toHaveLength(6);
    expect(drills.every(({ kind }) => kind === 'drill')).toBe(true);
    expect(drills.map(({ id }) => id)).not.toContain('drill_own_pace');
  });

  it('begin with short and quick, with no set-up', () => {
    expect(chosenDrill(drills, null)?.id).toBe('drill_short_quick');
    expect(chosenDrill(drills, 108)?.id).toBe('drill_short_quick');
    expect(chosenDrill(drills, 80)?.id).toBe('drill_short_quick');
  });

  it('begin with posture where the steps are quick already', () => {
    expect(chosenDrill(drills, 118.4)?.id).toBe('drill_short_quick');
    expect(chosenDrill(drills, 118.5)?.id).toBe('drill_tall_and_easy');
  });

  it('may lack the shipped ones, or be none', () => {
    const own = { id: 'mine', kind: 'drill' } as Routine;
    expect(chosenDrill(drillsOf([own]), 130)).toBe(own);
    expect(chosenDrill([], 130)).toBeUndefined();
  });
});

describe('what was found so far', () => {
  it('is the middle of two readings, to a tenth', () => {
    addReading(108);
    expect(found.value).toBeNull();
    expect(soFar.value).toEqual({ kind: 'one', first: 108 });
    addReading(109.1);
    expect(found.value).toBe(108.6);
    beginAnew();
    expect(found.value).toBeNull();
    expect(soFar.value).toEqual({ kind: 'none' });
  });

  it('is what was typed, whatever was read before', () => {
    addReading(100);
    setTyped(112);
    expect(found.value).toBe(112);
    beginAnew();
    expect(found.value).toBeNull();
  });
});
