import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type CareTag, careTags } from '../../src/care/tags.ts';
import { tailored } from '../../src/care/tailor.ts';
import { verdictOf } from '../../src/care/verdict.ts';
import { type Choices, usualChoices } from '../../src/routine/choices.ts';
import { compile } from '../../src/routine/compile.ts';
import { fit as fitted } from '../../src/routine/fit.ts';
import type { Routine } from '../../src/routine/routine.ts';
import type { WalkChoices } from '../../src/state/next-walk.ts';
import { takenUp } from '../../src/state/taken-up.ts';
import { exercises, routine, routines } from '../care/shipped.ts';

const noWalk = (): WalkChoices => ({ cadence: null, walkLevel: 0 });
const now = (of: Routine | null, tags: readonly CareTag[], walk = noWalk) => ({
  routine: of,
  exercises,
  suit: (one: Routine, own: Choices) => tailored(one, exercises, tags, own),
  walk,
});
/** As it was begun with `tags`. */
const begun = (of: Routine, tags: readonly CareTag[], own: Partial<Choices> = {}) => {
  const { choices } = tailored(of, exercises, tags, { ...usualChoices, ...own });
  return { kind: of.kind, choices, timeline: fitted(of, exercises, choices).timeline };
};
const startOf = ({ timeline }: ReturnType<typeof begun>, exercise: string, n = 0): number =>
  timeline.blocks.filter((block) => block.exercise === exercise)[n]!.workStart + 1;
const played = (of: Routine, choices: Choices) =>
  compile(of, exercises, choices).blocks.flatMap(({ exercise }) => exercise ?? []);

describe('a session that was cut off', () => {
  const hips = routine('hips');

  it('goes on as it was where nothing has changed', () => {
    const session = begun(hips, ['BALANCE']);
    expect(takenUp({ session, at: startOf(session, 'hamstring') }, now(hips, ['BALANCE']))).toEqual({ is: 'asItWas' });
  });

  it('plays nothing of what is forbidden by now, and nothing a second time', () => {
    const session = begun(hips, []);
    const made = takenUp({ session, at: startOf(session, 'piriformis_f4') }, now(hips, ['HIP_REP']));
    if (made.is !== 'anew') throw new Error(made.is);
    expect(new Set(played(hips, made.choices))).toEqual(new Set(['hamstring']));
    expect(made.choices.levels['hamstring']).toBe('easier');
  });

  it('is over where nothing that is left suits', () => {
    const session = begun(hips, []);
    expect(takenUp({ session, at: startOf(session, 'hamstring') }, now(hips, ['LEG_SX']))).toEqual({ is: 'nothing' });
    expect(takenUp({ session, at: session.timeline.total }, now(hips, ['LEG_SX']))).toEqual({ is: 'nothing' });
    expect(takenUp({ session, at: 1 }, now(null, []))).toEqual({ is: 'nothing' });
  });

  it('does the sets that are left, not those that were done', () => {
    const support = routine('support');
    const session = begun(support, []);
    const at = startOf(session, 'bridge', 1);
    const made = takenUp({ session, at }, now(support, ['EXT_AGG']));
    if (made.is !== 'anew') throw new Error(made.is);
    const bridges = compile(support, exercises, made.choices).blocks.filter(({ exercise }) => exercise === 'bridge');
    expect(bridges).toHaveLength(1);
    expect(played(support, made.choices)).not.toContain('dead_bug');
  });

  it('keeps what was fitted to the minutes: nothing comes back that had no room', () => {
    const support = routine('support');
    const session = begun(support, [], { minutes: 5 });
    const made = takenUp({ session, at: startOf(session, 'pelvic_tilt') }, now(support, ['EXT_AGG']));
    if (made.is !== 'anew') throw new Error(made.is);
    const before = new Set(session.timeline.blocks.map(({ exercise }) => exercise));
    expect(played(support, made.choices).every((id) => before.has(id))).toBe(true);
    const total = compile(support, exercises, made.choices).total;
    expect(total).toBeLessThanOrEqual(session.timeline.total + 30);
  });
});

test('whatever was answered since, no exercise is taken up that the answers speak against', () => {
  const some = fc.subarray([...careTags], { maxLength: 3 });
  const stretches = routines.filter(({ kind }) => kind !== 'drill');
  fc.assert(
    fc.property(
      fc.constantFrom(...stretches),
      some,
      some,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (of, before, after, share) => {
        if (tailored(of, exercises, before).isEmpty) return;
        const session = begun(of, before);
        const made = takenUp({ session, at: share * session.timeline.total }, now(of, after));
        // With the same answers it goes on as it was, every time.
        if (before.join() === after.join()) expect(made.is).toBe('asItWas');
        const ids =
          made.is === 'nothing'
            ? []
            : made.is === 'anew'
              ? played(of, made.choices)
              : session.timeline.blocks.flatMap(({ exercise }) => exercise ?? []);
        for (const id of ids) expect(verdictOf(exercises[id]!, after).is).not.toBe('no');
      },
    ),
    { numRuns: 600 },
  );
});

describe('a walk that was cut off', () => {
  const drill = routine('drill_short_quick');
  const walking = begun(drill, [], { cadence: 112, walkLevel: 2, minutes: 10 });
  const next = (choices: WalkChoices) =>
    takenUp(
      { session: walking, at: 240 },
      now(drill, [], () => choices),
    );

  it('goes on as it was where the next walk may be as much', () => {
    expect(next({ cadence: 112, walkLevel: 2 })).toEqual({ is: 'asItWas' });
    expect(next({ cadence: 116, walkLevel: 3 })).toEqual({ is: 'asItWas' });
    expect(next({ cadence: null, walkLevel: 2 })).toEqual({ is: 'asItWas' });
  });

  it('is walked on at what is right now where that is less, for the minutes that are left', () => {
    for (const less of [
      { cadence: 106, walkLevel: 0 },
      { cadence: 109, walkLevel: 2 },
    ]) {
      const made = next(less);
      if (made.is !== 'anew') throw new Error(made.is);
      expect(made.choices).toMatchObject(less);
      expect(made.choices.minutes).toBe(Math.max(2, Math.round((walking.timeline.total - 240) / 60)));
    }
  });
});
