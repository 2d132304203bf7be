import { describe, expect, test } from 'vitest';
import { type Choices, usualChoices } from '../../src/routine/choices.ts';
import { compile } from '../../src/routine/compile.ts';
import type { Exercise } from '../../src/routine/exercise.ts';
import type { ExerciseItem, Routine } from '../../src/routine/routine.ts';
import type { Segment, Timeline } from '../../src/timeline/timeline.ts';
import { bridge, catCow, deadBug, exercises, seatedLean, sidePlank, sktc } from '../fixtures/exercises.ts';
import { drill, homeRelief, support, walkBreak } from '../fixtures/routines.ts';

const make = (routine: Routine, choices: Partial<Choices> = {}): Timeline =>
  compile(routine, exercises, { ...usualChoices, ...choices });

/** A routine of only these exercises, with these words known. */
const alone = (
  list: readonly Exercise[],
  choices: Partial<Choices> = {},
  change: Partial<ExerciseItem> = {},
): Timeline =>
  compile(
    { ...homeRelief, items: list.map(({ id }) => ({ exercise: id, priority: 1, ...change })) },
    Object.fromEntries(list.map((one) => [one.id, one])),
    { ...usualChoices, ...choices },
  );

const nameOnly = (...list: readonly Exercise[]): Pick<Choices, 'coaching'> => ({
  coaching: Object.fromEntries(list.map(({ id }) => [id, 'name'])),
});

const kinds = ({ segments }: Timeline): string[] => segments.map(({ kind }) => kind);
const cuesIn = ({ cues, segments }: Timeline, segment: Segment | undefined): [number, string][] =>
  cues
    .filter((cue) => segments[cue.segment] === segment)
    .map((cue) => [Math.round((cue.at - (segment?.start ?? 0)) * 10) / 10, cue.kind === 'say' ? cue.clip : cue.sound]);
const firsts = ({ blocks, segments }: Timeline): Segment[] => blocks.map((block) => segments[block.segments[0]]!);

describe('time to get ready', () => {
  test.each([
    [[catCow], [12]],
    [[seatedLean], [8]],
    [
      [catCow, sktc],
      [12, 8, 5],
    ],
    [
      [bridge, deadBug],
      [12, 41, 4, 5, 26, 4],
    ],
    [
      [seatedLean, catCow],
      [8, 12],
    ],
    [
      [catCow, seatedLean],
      [12, 12],
    ],
  ])('%# follows from the change of position', (list, expected) => {
    expect(firsts(alone(list, nameOnly(...list))).map(({ duration }) => duration)).toEqual(expected);
  });

  test('between standing and sitting is six seconds', () => {
    const standing = { ...seatedLean, id: 'up', position: { start: 'standing', end: 'standing' } } as const;
    expect(firsts(alone([seatedLean, standing], nameOnly(seatedLean, standing)))[1]?.duration).toBe(6);
  });

  test('is longer where more is said, and holds all of it', () => {
    const [full, short, name] = (['full', 'short', 'name'] as const).map((coaching) => {
      const timeline = alone([sktc], { coaching: { sktc: coaching } });
      return {
        duration: timeline.segments[0]!.duration,
        cues: cuesIn(timeline, timeline.segments[0]).map(([, cue]) => cue),
      };
    });
    expect(full?.duration).toBeGreaterThan(short?.duration ?? 0);
    expect(full?.cues).toEqual(['change', 'sktc.name', 'side.knee.left.first', 'sktc.full', 'tick', 'tick', 'last']);
    expect(short?.cues).toContain('sktc.short');
    expect(name?.cues).toEqual(['change', 'sktc.name', 'side.knee.left.first', 'tick', 'tick', 'last']);
    expect(name?.duration).toBe(12);
  });

  test('says the name once when the cue opens with it', () => {
    const opens = { ...catCow, spoken: { ...catCow.spoken, full: 'Cat-cow. Round and arch.' } };
    const timeline = alone([opens]);
    expect(cuesIn(timeline, timeline.segments[0]).map(([, cue]) => cue)).not.toContain('cat_cow.name');
  });

  test('says less of an exercise that was met before in the session', () => {
    const timeline = alone([catCow, sktc, catCow]);
    const again = firsts(timeline).at(-1);
    expect(cuesIn(timeline, again).map(([, cue]) => cue)).toContain('cat_cow.short');
  });

  test('turning over from one side to the other takes as long as other changes on the floor', () => {
    const swap = alone([sidePlank]).segments.find(({ kind }) => kind === 'swap');
    expect(swap).toMatchObject({ duration: 8, words: 'Switch sides', detail: 'Right side next' });
  });
});

describe('sides', () => {
  test('perSide: one side, a change, the other side', () => {
    const timeline = alone([sktc]);
    expect(timeline.blocks.map(({ side, sideWords }) => [side, sideWords])).toEqual([
      ['left', 'Left knee'],
      ['right', 'Right knee'],
    ]);
    const swap = timeline.segments[timeline.blocks[1]!.segments[0]];
    expect(swap).toMatchObject({ kind: 'swap', duration: 5, words: 'Switch sides', detail: 'Right knee next' });
    expect(swap?.figure).toMatchObject({ pose: 'sktc', from: 'start', to: 'start', side: 'right', left: 'mirror' });
    expect(cuesIn(timeline, swap)).toEqual([
      [0, 'swap'],
      [0.8, 'side.knee.right.switch'],
    ]);
  });

  test('words that name a side carry it, and no others do', () => {
    const said = alone([sktc]).cues.filter((cue) => cue.kind === 'say');
    const named = said.filter(({ side }) => side !== undefined);
    expect(named.length).toBeGreaterThan(1);
    for (const { clip, side } of said) expect(side).toBe(/^side\.[^.]+\.(left|right)\./.exec(clip)?.[1]);
  });

  test('the side that comes first is chosen', () => {
    expect(alone([sktc], { firstSide: 'right' }).blocks.map(({ side }) => side)).toEqual(['right', 'left']);
  });

  test('sets go round: one of each side, rest, the next of each side', () => {
    const rested = { ...sidePlank, dose: { ...sidePlank.dose, sets: [2, 1], rest: 30 } };
    expect(alone([rested]).blocks.map(({ kind, side, set }) => [kind, side, set?.n])).toEqual([
      ['exercise', 'left', 1],
      ['exercise', 'right', 1],
      ['rest', null, undefined],
      ['exercise', 'left', 2],
      ['exercise', 'right', 2],
    ]);
  });

  test('alternate: sides take turns in one block', () => {
    const one = { ...deadBug, dose: { ...deadBug.dose, sets: [2] } };
    const timeline = alone([one], { firstSide: 'right' });
    const reps = timeline.segments.filter(({ rep, kind }) => rep !== null && kind === 'hold');
    expect(timeline.blocks).toHaveLength(1);
    expect(reps.map(({ figure, rep }) => [figure.side, figure.left, rep?.n, rep?.of])).toEqual([
      ['right', 'swap', 1, 4],
      ['left', 'swap', 2, 4],
      ['right', 'swap', 3, 4],
      ['left', 'swap', 4, 4],
    ]);
    expect(reps[1]?.detail).toBe('Left leg · 1 of 2');
  });
});

describe('rest between sets', () => {
  test('is what the dose asks for, getting ready included', () => {
    const timeline = alone([bridge], nameOnly(bridge));
    expect(timeline.blocks.map(({ kind, name }) => [kind, name])).toEqual([
      ['exercise', 'Bridge'],
      ['rest', 'Rest'],
      ['exercise', 'Bridge'],
    ]);
    const [, rest, second] = timeline.blocks;
    expect((second?.workStart ?? 0) - (rest?.start ?? 0)).toBe(45);
    expect(timeline.segments[rest!.segments[0]]).toMatchObject({ words: 'Rest', detail: 'Set 2 of 2 next' });
  });

  test('of a few seconds is a longer get-ready', () => {
    const short = { ...bridge, dose: { ...bridge.dose, rest: 7 } };
    const timeline = alone([short], nameOnly(short));
    expect(timeline.blocks.map(({ kind }) => kind)).toEqual(['exercise', 'exercise']);
    expect(firsts(timeline)[1]?.duration).toBe(7);
  });
});

describe('repetitions', () => {
  test('go through their phases, and on from where the one before ended', () => {
    const two = { ...catCow, dose: { ...catCow.dose, sets: [2] } };
    const work = alone([two]).segments.filter(({ rep }) => rep !== null);
    expect(work.map(({ kind, figure }) => [kind, figure.from, figure.to])).toEqual([
      ['move', 'neutral', 'cat'],
      ['hold', 'cat', 'cat'],
      ['move', 'cat', 'cow'],
      ['hold', 'cow', 'cow'],
      ['move', 'cow', 'cat'],
      ['hold', 'cat', 'cat'],
      ['move', 'cat', 'cow'],
      ['hold', 'cow', 'cow'],
    ]);
  });

  test('have a pause between them and none after the last', () => {
    const one: Exercise = { ...sidePlank, sides: 'none', dose: { ...sidePlank.dose, sets: [2] } };
    expect(kinds(alone([one]))).toEqual(['ready', 'move', 'hold', 'move', 'gap', 'move', 'hold', 'move', 'rest']);
  });

  test('of short phases are counted as one run, those with a long hold each by itself', () => {
    const cats = alone([catCow]).segments.filter(({ rep }) => rep !== null);
    expect(new Set(cats.map(({ count }) => count.duration))).toEqual(new Set([64]));
    const knees = alone([sktc]).segments.filter(({ rep }) => rep !== null);
    for (const { start, duration, count } of knees) expect(count).toEqual({ start, duration });
  });

  test('say beneath the words which side and which of how many', () => {
    const work = alone([sktc]).segments.filter(({ kind }) => kind === 'hold');
    expect(work.map(({ detail }) => detail)).toEqual([
      'Left knee · hold 1 of 2',
      'Left knee · hold 2 of 2',
      'Right knee · hold 1 of 2',
      'Right knee · hold 2 of 2',
    ]);
    expect(alone([bridge]).segments[1]?.detail).toBe('1 of 10 · set 1 of 2');
  });

  test('have their phases spoken as often as the coaching asks for', () => {
    const times = (coaching: 'full' | 'short' | 'name'): number =>
      alone([catCow], { coaching: { cat_cow: coaching } }).cues.filter(
        (cue) => cue.kind === 'say' && cue.clip === 'cat_cow.phase.0',
      ).length;
    expect([times('full'), times('short'), times('name')]).toEqual([2, 1, 0]);
  });

  /** Clip of each count, and where its segment begins in the repetition's phases. */
  const countsIn = ({ cues, segments }: Timeline): [string, number][] =>
    cues.flatMap((cue) => {
      if (cue.kind !== 'say' || !cue.clip.startsWith('count.')) return [];
      const phases = segments.filter(
        ({ rep, block }) => rep?.n === segments[cue.segment]?.rep?.n && block === segments[cue.segment]?.block,
      );
      return [[cue.clip, phases.findIndex(({ index }) => index === cue.segment)]];
    });
  const withPhases = (seconds: readonly number[], reps = 3): Exercise => ({
    ...catCow,
    dose: {
      ...catCow.dose,
      sets: [reps],
      phases: catCow.dose.phases.map((phase, n) => ({ ...phase, seconds: seconds[n] ?? phase.seconds })),
    },
  });

  test.each([
    ['full', [3, 4, 5, 6, 7, 8]],
    ['short', [2, 3, 4, 5, 6, 7, 8]],
    ['name', [1, 2, 3, 4, 5, 6, 7, 8]],
  ] as const)('are counted aloud where their phases are no longer spoken: %s', (coaching, numbers) => {
    const timeline = alone([catCow], { coaching: { cat_cow: coaching } });
    expect(countsIn(timeline)).toEqual(numbers.map((n) => [`count.${n}`, 0]));
  });

  test('are counted for both sides at once where sides take turns', () => {
    const timeline = alone([deadBug], nameOnly(deadBug), { dose: { sets: [3] } });
    expect(countsIn(timeline).map(([clip]) => clip)).toEqual(['count.1', 'count.2', 'count.3']);
    const sides = timeline.cues.flatMap((cue) =>
      cue.kind === 'say' && cue.clip.startsWith('count.') ? [timeline.segments[cue.segment]?.figure.side] : [],
    );
    expect(sides).toEqual(['left', 'left', 'left']);
  });

  test('are counted anew on the other side and in the next set', () => {
    const timeline = alone([sidePlank], nameOnly(sidePlank), { dose: { sets: [2, 2] } });
    expect(countsIn(timeline).map(([clip]) => clip)).toEqual(Array(4).fill(['count.1', 'count.2']).flat());
  });

  test('are not counted where there is only one', () => {
    expect(countsIn(alone([catCow], nameOnly(catCow), { dose: { sets: [1] } }))).toEqual([]);
  });

  test('are counted in the first phase with room for a word', () => {
    const quick = withPhases([0.7, 0.7, 2, 1]);
    expect(countsIn(alone([quick], nameOnly(quick)))).toEqual([
      ['count.1', 2],
      ['count.2', 2],
      ['count.3', 2],
    ]);
  });

  test('are not counted in a hold that bells count down', () => {
    const long = withPhases([0.7, 10, 0.7, 12]);
    expect(countsIn(alone([long], nameOnly(long)))).toEqual([]);
  });

  test('are counted to ten', () => {
    const twelve = withPhases([], 12);
    const counts = countsIn(alone([twelve], nameOnly(twelve)));
    expect(counts.at(-1)).toEqual(['count.10', 0]);
    expect(counts).toHaveLength(10);
  });

  test('say nothing that does not fit its phase', () => {
    expect(alone([catCow]).cues.some((cue) => cue.kind === 'say' && cue.clip === 'cat_cow.phase.1')).toBe(false);
  });
});

describe('a long hold', () => {
  test('has its words, the halfway cue, the next side and three counted seconds, all clear of each other', () => {
    const timeline = alone([sktc], { coaching: { sktc: 'short' } });
    const holds = timeline.segments.filter(({ kind }) => kind === 'hold');
    expect(cuesIn(timeline, holds[1])).toEqual([
      [10, 'half'],
      [10.4, 'common.halfway'],
      [15, 'side.knee.right.next'],
      [17, 'tick'],
      [18, 'tick'],
      [19, 'last'],
    ]);
  });

  test('says once, with full coaching, what ends the exercise', () => {
    const stops = alone([sktc]).cues.filter((cue) => cue.kind === 'say' && cue.clip === 'sktc.stop');
    expect(stops).toHaveLength(1);
    expect(alone([sktc], nameOnly(sktc)).cues.some((cue) => cue.kind === 'say' && cue.clip === 'sktc.stop')).toBe(
      false,
    );
  });
});

describe('levels', () => {
  test('easier takes its own hold, sets and range', () => {
    const timeline = alone([sktc], { levels: { sktc: 'easier' } });
    const holds = timeline.segments.filter(({ kind }) => kind === 'hold');
    expect(holds.map(({ duration, figure }) => [duration, figure.range])).toEqual([
      [10, 0.7],
      [10, 0.7],
    ]);
  });

  test('easier never lengthens what the routine has made short', () => {
    const timeline = alone([sktc], { levels: { sktc: 'easier' } }, { dose: { hold: 5 } });
    expect(timeline.segments.find(({ kind }) => kind === 'hold')?.duration).toBe(5);
  });

  test('harder lengthens every hold', () => {
    const timeline = alone([catCow], { levels: { cat_cow: 'harder' } });
    expect(timeline.segments.filter(({ kind }) => kind === 'hold').every(({ duration }) => duration === 5)).toBe(true);
  });
});

describe('what a person changes', () => {
  test('left out is left out', () => {
    expect(make(homeRelief, { leaveOut: [0] }).blocks[0]?.exercise).toBe('sktc');
  });

  test('swapped takes the other one, with the dose of the item', () => {
    const timeline = make(support, { swaps: { 3: 'sktc' }, leaveOut: [0, 1, 2] });
    expect(timeline.blocks.map(({ exercise }) => exercise)).toEqual(['sktc', 'sktc']);
    expect(timeline.segments.find(({ kind }) => kind === 'hold')?.duration).toBe(40);
  });

  test('impossible is refused by name', () => {
    expect(() => make(support, { swaps: { 3: 'swimming' } })).toThrow('items[3].exercise: found "swimming"');
    expect(() => make(homeRelief, { leaveOut: [0, 1, 2] })).toThrow('leaveOut: found all 3 items');
    for (const cadence of [0, -110, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => make(drill, { cadence })).toThrow(
        new RangeError(`cadence: found ${cadence}, expected steps per minute above 0, or null`),
      );
  });
});

describe('a rest', () => {
  test('is a thing of its own, in its position', () => {
    const timeline = make(homeRelief);
    const rest = timeline.blocks.at(-1)!;
    expect(rest).toMatchObject({ kind: 'rest', exercise: null, name: 'Rest', workStart: rest.start });
    expect(timeline.segments[rest.segments[0]]).toMatchObject({
      duration: 30,
      detail: 'On your back',
      figure: { pose: 'rest_supine', from: 'still', to: 'breathe' },
    });
  });

  test('has time to get there and to be told', () => {
    const short: Routine = {
      ...homeRelief,
      items: [homeRelief.items[0]!, { rest: 5, position: 'seated', words: 'Sit', spoken: 'Sit down and breathe.' }],
    };
    expect(make(short).blocks.at(-1)?.duration).toBe(12 + 4);
  });
});

describe('a walk', () => {
  test('opens with time to put the phone away, and goes on without', () => {
    const timeline = make(drill, { cadence: 110 });
    expect(timeline.segments[0]).toMatchObject({ kind: 'ready', duration: 8, detail: 'Phone in your pocket or hand' });
    expect(
      kinds(timeline)
        .slice(1, -1)
        .every((kind) => kind === 'walk'),
    ).toBe(true);
    expect(timeline.segments[1]?.figure).toMatchObject({ pose: 'walk', from: 'walk', to: 'walk' });
  });

  test('has a beat relative to the own cadence, to a tenth', () => {
    const beats = make(drill, { cadence: 110 }).segments.map(({ beat }) => beat?.cadence);
    expect(beats.slice(2, 5)).toEqual([113.3, undefined, 113.3]);
    expect(make(walkBreak, { cadence: 110 }).segments.findLast(({ kind }) => kind === 'walk')?.beat).toEqual({
      cadence: 104.5,
    });
  });

  test('has no beat while the cadence is not known', () => {
    const timeline = make(drill);
    expect(timeline.segments.every(({ beat }) => beat === null)).toBe(true);
    expect(timeline.segments[2]?.detail).toBe('Round 1 of 4 · At your own pace');
  });

  test('stays within 60 and 140 steps a minute', () => {
    const beat = (cadence: number) => make(drill, { cadence }).segments[2]?.beat?.cadence;
    expect([beat(40), beat(139)]).toEqual([60, 140]);
  });

  test('is told in full the first time round, then in short', () => {
    const said = make(drill).cues.flatMap((cue) =>
      cue.kind === 'say' && cue.clip.includes('walk.1.0') ? [cue.clip] : [],
    );
    expect(said).toEqual([
      'drill_short_quick.walk.1.0.full',
      'drill_short_quick.walk.1.0.short',
      'drill_short_quick.walk.1.0.short',
      'drill_short_quick.walk.1.0.short',
    ]);
  });

  test('after sitting waits for the person to stand up', () => {
    const timeline = make(walkBreak);
    expect(firsts(timeline).map(({ kind, position }) => [kind, position])).toEqual([
      ['ready', 'standing'],
      ['ready', 'seated'],
      ['ready', 'standing'],
    ]);
  });
});

test('a session closes with four quiet seconds that belong to its last block', () => {
  const timeline = make(homeRelief);
  const last = timeline.segments.at(-1);
  expect(last).toMatchObject({ kind: 'rest', duration: 4, words: 'Well done', block: timeline.blocks.length - 1 });
  expect(cuesIn(timeline, last)).toEqual([
    [0, 'done'],
    [1.6, 'common.done'],
  ]);
});
