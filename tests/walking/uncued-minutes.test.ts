import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CadenceReading, Gait } from '../../src/walking/motion.ts';
import { searchOn, searchStart, steadySoFar, type UncuedSearch } from '../../src/walking/uncued-minutes.ts';

interface Part {
  readonly gait: Gait | 'beat' | 'missing';
  readonly lasts: number;
  readonly cadence?: (second: number) => number;
}
const walk = (lasts: number, cadence: number | ((second: number) => number) = 110): Part => ({
  gait: 'walking',
  lasts,
  cadence: typeof cadence === 'number' ? () => cadence : cadence,
});
const stop = (lasts: number, gait: Part['gait'] = 'still'): Part => ({ gait, lasts });

/** One reading a second; when it was found, and what the search came to. */
function searched(...parts: readonly Part[]): { readonly search: UncuedSearch; readonly foundAt: number | null } {
  let search = searchStart;
  let at = 0;
  let foundAt: number | null = null;
  for (const part of parts)
    for (let second = 0; second < part.lasts; second += 1) {
      at += 1;
      if (part.gait === 'missing') continue;
      const gait = part.gait === 'beat' ? 'walking' : part.gait;
      const cadence = gait === 'walking' ? (part.cadence?.(second) ?? 110) : null;
      const reading: CadenceReading = { at, gait, cadence, confidence: 1 };
      search = searchOn(search, reading, part.gait !== 'beat');
      if (foundAt === null && search.verdict?.kind === 'accepted') foundAt = at;
    }
  return { search, foundAt };
}

describe('two steady minutes without a beat', () => {
  it('are found on an ordinary walk after 2:40 at the latest', () => {
    const wavering = (second: number): number => 108 + 1.5 * Math.sin(second / 7) + Math.sin(second * 1.3);
    const { search, foundAt } = searched(stop(6, 'irregular'), walk(175, wavering));
    expect(foundAt).toBeGreaterThanOrEqual(156);
    expect(foundAt).toBeLessThanOrEqual(160);
    expect(search.verdict).toMatchObject({ kind: 'accepted', unusual: null });
    if (search.verdict?.kind === 'accepted') expect(search.verdict.baseline).toBeCloseTo(108, 0);
  });

  it('do not count the half minute in which a walk settles', () => {
    const { search } = searched(walk(30, 90), walk(150, 112));
    expect(search.verdict).toEqual({ kind: 'accepted', baseline: 112, unusual: null });
  });

  it('are told as they come, and stay as they were found', () => {
    expect(steadySoFar(searched(walk(30)).search)).toBe(0);
    expect(steadySoFar(searched(walk(50)).search)).toBe(20);
    expect(steadySoFar(searched(walk(100)).search)).toBe(70);
    expect(steadySoFar(searched(walk(160)).search)).toBe(120);
    expect(searched(walk(160), walk(200, 130)).search).toEqual(searched(walk(160)).search);
  });

  it('take a turn in the path without starting again', () => {
    expect(searched(walk(60), stop(4, 'irregular'), walk(120)).foundAt).toBe(154);
  });

  it('take a break of more than five seconds for a stop', () => {
    expect(searched(walk(60), stop(5, 'irregular'), walk(120)).foundAt).toBe(155);
    expect(searched(walk(60), stop(6, 'irregular'), walk(120)).foundAt).toBe(166);
  });

  it('are steady where four fifths of the seconds are within 4 of the middle', () => {
    const outside = (one: number): Part => walk(170, (second) => (second % one === 0 ? 116 : 110));
    expect(searched(outside(5)).search.verdict).toMatchObject({ baseline: 110 });
    expect(searched(outside(4)).search.verdict).toBeNull();
    expect(searched(walk(170, (second) => (second % 2 === 0 ? 110 : 114))).search.verdict).not.toBeNull();
  });

  it('leave out a stop at a crossing, and ten seconds after it', () => {
    expect(searched(walk(100), stop(12), walk(10, 90), walk(60)).foundAt).toBe(172);
  });

  it('keep the first minute through a long stop, but not half of the second', () => {
    const { search } = searched(walk(110), stop(120), walk(10, 80));
    expect(steadySoFar(search)).toBe(60);
    expect(searched(walk(110), stop(120), walk(10, 80), walk(70)).foundAt).toBe(300);
  });

  it('take seconds without readings for a stop', () => {
    expect(steadySoFar(searched(walk(110), stop(100, 'missing'), walk(9)).search)).toBe(60);
    expect(searched(walk(100), stop(12, 'missing'), walk(10, 90), walk(60)).foundAt).toBe(171);
  });

  it('are not found in a minute that is a fifth standing or shuffling', () => {
    const shuffle = Array.from({ length: 40 }, () => [walk(7), stop(3, 'irregular')]).flat();
    const { search } = searched(...shuffle);
    expect(search.first).toBeNull();
    expect(steadySoFar(search)).toBeLessThan(60);
  });

  it('are not found while the steps go up and down', () => {
    const { search } = searched(walk(300, (second) => (second % 20 < 10 ? 100 : 112)));
    expect([search.first, search.verdict]).toEqual([null, null]);
  });

  it('do not mind readings at half the cadence here and there', () => {
    const { search } = searched(walk(170, (second) => (second % 10 === 0 ? 55 : 110)));
    expect(search.verdict).toEqual({ kind: 'accepted', baseline: 110, unusual: null });
  });

  it('more than 4 apart are looked for further, from the later one', () => {
    const { search, foundAt } = searched(walk(90, 104), walk(60, 109), walk(60, 110));
    expect(searched(walk(90, 104), walk(60, 109)).search.verdict).toEqual({ kind: 'tooFarApart', apart: 5 });
    expect(foundAt).toBe(210);
    expect(search.verdict).toMatchObject({ baseline: 109.5 });
  });

  it('out of range say so, and the search goes on', () => {
    expect(searched(walk(90, 50)).search.verdict).toEqual({ kind: 'outOfRange', reading: 1, why: 'tooLow' });
    expect(searched(walk(90, 50), walk(120, 70)).search.verdict).toMatchObject({ baseline: 70, unusual: 'slow' });
  });

  it('begin anew after a beat, and not before a minute has passed', () => {
    expect(searched(walk(140), stop(5, 'beat')).search.first).toBeNull();
    expect(steadySoFar(searched(walk(140), stop(5, 'beat'), walk(60)).search)).toBe(0);
    expect(searched(walk(140), stop(5, 'beat'), walk(180)).foundAt).toBe(325);
  });

  it('are never found from running', () => {
    expect(searched(stop(600, 'running')).search).toMatchObject({ first: null, verdict: null });
  });

  it('begin anew where the clock was set back; a reading told twice counts once', () => {
    const reading = (at: number): CadenceReading => ({ at, gait: 'walking', cadence: 110, confidence: 1 });
    const { search } = searched(walk(140));
    expect(steadySoFar(searchOn(search, reading(3), true))).toBe(0);
    expect(steadySoFar(searchOn(search, reading(140), true))).toBe(110);
  });

  it('lie within what was walked, and keep their progress within two minutes', () => {
    const part = fc.record({
      gait: fc.constantFrom<Part['gait']>('walking', 'walking', 'walking', 'still', 'irregular', 'running', 'missing'),
      lasts: fc.integer({ min: 1, max: 120 }),
      at: fc.integer({ min: 60, max: 140 }),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 10 }), (parts) => {
        const { search, foundAt } = searched(...parts.map(({ at, ...rest }) => ({ ...rest, cadence: () => at })));
        expect(steadySoFar(search)).toBeGreaterThanOrEqual(0);
        expect(steadySoFar(search)).toBeLessThanOrEqual(120);
        const walked = parts.filter(({ gait }) => gait === 'walking');
        if (search.verdict?.kind !== 'accepted') return;
        expect(foundAt).toBeGreaterThanOrEqual(150);
        expect(search.verdict.baseline).toBeGreaterThanOrEqual(Math.min(...walked.map(({ at }) => at)) - 1e-9);
        expect(search.verdict.baseline).toBeLessThanOrEqual(Math.max(...walked.map(({ at }) => at)) + 1e-9);
      }),
    );
  });
});
