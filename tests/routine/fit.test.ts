import { describe, expect, test } from 'vitest';
import { type Choices, usualChoices } from '../../src/routine/choices.ts';
import { compile } from '../../src/routine/compile.ts';
import { nearEnough, fit as toMinutes } from '../../src/routine/fit.ts';
import type { Routine } from '../../src/routine/routine.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { exercises } from '../fixtures/exercises.ts';
import { drill, homeRelief, support, walkBreak } from '../fixtures/routines.ts';
import { everyRoutine } from '../fixtures/shipped.ts';

const minutes = (routine: Routine, n: number, choices: Partial<Choices> = {}) =>
  toMinutes(routine, exercises, { ...usualChoices, ...choices, minutes: n });

const exercisesIn = ({ blocks }: Timeline): string[] => [
  ...new Set(blocks.flatMap(({ exercise }) => (exercise === null ? [] : [exercise]))),
];
const repsOf = ({ blocks, segments }: Timeline, exercise: string): (number | undefined)[] =>
  blocks
    .filter((block) => block.exercise === exercise)
    .map((block) => segments.slice(...block.segments).find(({ rep }) => rep !== null)?.rep?.of);
const work = (timeline: Timeline): object[] =>
  timeline.blocks.map(({ exercise, side, set }) => ({ exercise, side, set }));

describe.each(everyRoutine.map((one) => [one.label, one] as const))('%s', (_, one) => {
  test('comes within half a minute of any time from 2 to 40 minutes, or says why not', () => {
    for (let n = 2; n <= 40; n += 1) {
      const { timeline, note } = toMinutes(one.routine, one.exercises, { ...usualChoices, cadence: 110, minutes: n });
      const off = timeline.total - n * 60;
      expect(Math.abs(off) <= nearEnough, `${n} min, off by ${off} s, note: ${note}`).toBe(note === null);
      if (note !== null) expect(note).toContain(`${Math.round(timeline.total / 60)} min`);
    }
  });

  test('longer times never give less work', () => {
    const worked = [4, 6, 8, 10, 15, 20].map((n) => {
      const { segments } = toMinutes(one.routine, one.exercises, { ...usualChoices, minutes: n }).timeline;
      return segments.reduce((sum, { rep, duration }) => sum + (rep === null ? 0 : duration), 0);
    });
    worked.forEach((time, n) => {
      // Work comes in whole repetitions of both sides: half a minute of rest may stand in for one.
      if (n > 0) expect(time).toBeGreaterThanOrEqual((worked[n - 1] ?? 0) - 90);
    });
  });
});

test('with no minutes given a routine is as it is written', () => {
  expect(toMinutes(support, exercises, usualChoices)).toEqual({
    timeline: compile(support, exercises, usualChoices),
    note: null,
  });
});

test('a routine that already has the length is left as it is', () => {
  const asWritten = compile(support, exercises, usualChoices);
  expect(minutes(support, 14).timeline).toEqual(asWritten);
});

describe('shorter', () => {
  test('repetitions go first, those of the lowest priority before others', () => {
    const { timeline } = minutes(support, 11);
    expect(exercisesIn(timeline)).toEqual(['dead_bug', 'bridge', 'side_plank', 'seated_lean']);
    expect(repsOf(timeline, 'dead_bug')).toEqual([12, 12]);
    expect(repsOf(timeline, 'side_plank')).toEqual([2, 2, 2, 2, 2, 2]);
  });

  test('then sets, and whole items only after those', () => {
    const { timeline } = minutes(support, 6);
    expect(exercisesIn(timeline)).toEqual(['dead_bug', 'bridge', 'side_plank', 'seated_lean']);
    expect(repsOf(timeline, 'side_plank')).toEqual([2, 2]);
  });

  test('the most important exercises stay last', () => {
    const { timeline, note } = minutes(support, 2);
    expect(note).toBeNull();
    expect(exercisesIn(timeline)).toEqual(['dead_bug', 'bridge']);
  });

  test('what is freed goes back to what stays, first as far as it was written', () => {
    const { timeline } = minutes(homeRelief, 3);
    expect(timeline.total).toBeLessThanOrEqual(210);
    expect(repsOf(timeline, 'cat_cow')[0]).toBeLessThanOrEqual(8);
  });

  test('a walk has at least its fewest rounds, and the note says so', () => {
    const { timeline, note } = minutes(drill, 4);
    expect(timeline.blocks.filter(({ name }) => name === 'With the beat')).toHaveLength(2);
    expect(note).toBe('The shortest this routine gets is 9 min.');
  });
});

describe('longer', () => {
  test('repetitions grow up to their most, the important ones first', () => {
    const { timeline } = minutes(support, 16);
    expect(repsOf(timeline, 'dead_bug')[0]).toBeGreaterThan(12);
    expect(repsOf(timeline, 'seated_lean')).toEqual([1]);
  });

  test('never beyond the most, and the note says so', () => {
    const { timeline, note } = minutes(homeRelief, 40);
    expect(repsOf(timeline, 'cat_cow')).toEqual([10]);
    expect(repsOf(timeline, 'sktc')).toEqual([3, 3]);
    expect(note).toBe('The fullest this routine gets is 6 min. Add another afterwards if your back feels like it.');
  });

  test('what is left is filled with rest in the position the session ends in', () => {
    const last = minutes(homeRelief, 40).timeline.blocks.at(-1);
    expect(last).toMatchObject({ kind: 'rest', name: 'Stay and breathe', duration: 64 });
  });

  test('a walk gets more rounds, and its last easy stretch up to half as long again', () => {
    const { timeline, note } = minutes(drill, 40);
    const last = timeline.segments.findLast(({ kind }) => kind === 'walk');
    expect(timeline.blocks.filter(({ name }) => name === 'With the beat')).toHaveLength(8);
    expect(last?.duration).toBe(180);
    expect(note).toContain('The fullest this routine gets is');
  });

  test('only drills stretch a walk', () => {
    const walks = minutes(walkBreak, 10).timeline.segments.filter(({ kind }) => kind === 'walk');
    expect(walks.map(({ duration }) => duration)).toEqual([30, 60]);
  });
});

test('what a person left out stays out, however long the session', () => {
  expect(exercisesIn(minutes(support, 30, { leaveOut: [0, 2] }).timeline)).toEqual(['bridge', 'seated_lean']);
});

test('a rest does not open a session because what came before it went', () => {
  const rested: Routine = { ...homeRelief, items: [homeRelief.items[0]!, homeRelief.items[2]!, homeRelief.items[1]!] };
  expect(minutes(rested, 40, { leaveOut: [0] }).timeline.blocks[0]?.exercise).toBe('sktc');
});

test('sides and sets keep their order at any length', () => {
  for (let n = 2; n <= 30; n += 1)
    for (const firstSide of ['left', 'right'] as const) {
      const sided = work(minutes(support, n, { firstSide }).timeline).filter(
        (one) => 'side' in one && one.side !== null,
      );
      expect(sided.length % 2).toBe(0);
      sided.forEach((one, k) => {
        expect(one).toMatchObject({ side: (k % 2 === 0) === (firstSide === 'left') ? 'left' : 'right' });
      });
    }
});

test.each([0, -5, 1, 41, Number.NaN, Number.POSITIVE_INFINITY])('%d minutes are refused by name', (n) => {
  expect(() => minutes(support, n)).toThrow(new RangeError(`minutes: found ${n}, expected 2 to 40`));
});
