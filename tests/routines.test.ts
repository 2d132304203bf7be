/** Every file in `routines/` against its schema and against evidence.md, whose tables are written out here a second time. */
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { usualChoices } from '../src/routine/choices.ts';
import { type Exercise, exerciseSchema, tags } from '../src/routine/exercise.ts';
import { fit as fitted } from '../src/routine/fit.ts';
import { type Item, routineSchema, type WalkItem } from '../src/routine/routine.ts';

interface Read {
  readonly file: string;
  readonly id: string;
  readonly value: unknown;
}

const readAll = (folder: string): Read[] =>
  readdirSync(new URL(`../${folder}/`, import.meta.url))
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      file: `${folder}/${name}`,
      id: name.replace(/\.json$/, ''),
      value: JSON.parse(readFileSync(new URL(`../${folder}/${name}`, import.meta.url), 'utf8')) as unknown,
    }));

const exerciseFiles = readAll('routines/exercises');
const routineFiles = readAll('routines');
const poses = new Map(
  readAll('routines/poses').map(({ id, value }) => [
    id,
    Object.keys((value as { readonly frames: Readonly<Record<string, unknown>> }).frames),
  ]),
);
const exercises = exerciseFiles.map(({ value }) => v.parse(exerciseSchema, value));
const routines = routineFiles.map(({ value }) => v.parse(routineSchema, value));
const ids = new Set(exercises.map(({ id }) => id));
const named = (id: string): Exercise => exercises.find((exercise) => exercise.id === id)!;

/** evidence.md §1.2, column Default preset: repetitions of each set (each side), seconds of each hold, and what lies between. */
const doses: Readonly<Record<string, { sets: number[]; holds: number[]; rest?: number; gap?: number; sides: string }>> =
  {
    cat_cow: { sets: [8], holds: [1, 1], sides: 'none' },
    sktc: { sets: [2], holds: [20], sides: 'perSide' },
    dktc: { sets: [5], holds: [10], sides: 'none' },
    pelvic_tilt: { sets: [8], holds: [5], sides: 'none' },
    bird_dog: { sets: [5], holds: [6], sides: 'perSide' },
    bridge: { sets: [10, 10], holds: [3], rest: 45, sides: 'none' },
    dead_bug: { sets: [6, 6], holds: [1], rest: 45, sides: 'alternate' },
    side_plank: { sets: [4], holds: [8], rest: 45, gap: 5, sides: 'perSide' },
    hip_flexor_hk: { sets: [2], holds: [30], sides: 'perSide' },
    hip_flexor_prone: { sets: [2], holds: [20], sides: 'perSide' },
    child_pose: { sets: [8], holds: [], sides: 'none' },
    seated_lean: { sets: [1], holds: [60], sides: 'none' },
    standing_lean: { sets: [1], holds: [60], sides: 'none' },
    // As the lean that it takes the place of. evidence.md §1.5, beneath the table
    stand_tall: { sets: [1], holds: [60], sides: 'none' },
    hamstring: { sets: [2], holds: [30], sides: 'perSide' },
    piriformis_f4: { sets: [2], holds: [30], sides: 'perSide' },
    piriformis_seated: { sets: [3], holds: [15], sides: 'perSide' },
    back_ext_stand: { sets: [5], holds: [2], sides: 'none' },
    prone_elbows: { sets: [2], holds: [30], sides: 'none' },
    cat_cow_stand: { sets: [6], holds: [1, 1], sides: 'none' },
    knee_hug_seated: { sets: [2], holds: [15], sides: 'perSide' },
  };

/** evidence.md §1.2, column Approx. time, in seconds; the rest between the two sets of the dead bug added. */
const approximate: Readonly<Record<string, number>> = {
  cat_cow: 65,
  sktc: 95,
  dktc: 70,
  pelvic_tilt: 65,
  bird_dog: 90,
  bridge: 135,
  dead_bug: 2 * 95 + 45,
  side_plank: 120,
  hip_flexor_hk: 130,
  hip_flexor_prone: 95,
  child_pose: 60,
  seated_lean: 60,
  standing_lean: 60,
  stand_tall: 60,
  hamstring: 130,
  piriformis_f4: 130,
  piriformis_seated: 95,
  back_ext_stand: 45,
  prone_elbows: 60,
  cat_cow_stand: 45,
  knee_hug_seated: 70,
};

/** evidence.md §1.5, the whole matrix, and standing tall, which suits everybody; columns in the order of `tags`. */
const matrix = `
cat_cow           EASY OK   EASY EASY EASY NO   EASY EASY OK   EASY
sktc              NO   NO   EASY NO   OK   OK   OK   OK   OK   EASY
dktc              NO   NO   NO   NO   OK   OK   OK   OK   OK   EASY
pelvic_tilt       OK   EASY OK   OK   OK   OK   OK   OK   OK   OK
bird_dog          OK   OK   OK   OK   EASY NO   EASY EASY OK   OK
bridge            OK   NO   OK   OK   EASY OK   OK   OK   OK   OK
dead_bug          OK   NO   EASY OK   OK   OK   OK   EASY OK   OK
side_plank        OK   EASY OK   OK   OK   EASY OK   NO   OK   OK
hip_flexor_hk     OK   OK   EASY OK   EASY NO   OK   OK   EASY EASY
hip_flexor_prone  OK   NO   EASY OK   EASY OK   OK   OK   OK   EASY
child_pose        NO   OK   NO   NO   OK   NO   OK   EASY OK   EASY
seated_lean       EASY OK   EASY NO   OK   OK   OK   OK   OK   OK
standing_lean     EASY OK   OK   EASY OK   OK   OK   OK   EASY OK
stand_tall        OK   OK   OK   OK   OK   OK   OK   OK   OK   OK
hamstring         OK   NO   EASY EASY OK   OK   OK   OK   OK   NO
piriformis_f4     OK   NO   NO   EASY OK   OK   OK   OK   OK   EASY
back_ext_stand    EASY EASY OK   OK   NO   OK   OK   OK   EASY EASY
prone_elbows      OK   NO   OK   OK   NO   OK   EASY EASY OK   EASY
cat_cow_stand     EASY OK   EASY EASY EASY OK   EASY EASY EASY EASY
knee_hug_seated   NO   OK   NO   NO   OK   OK   OK   OK   OK   EASY
piriformis_seated EASY OK   NO   EASY OK   OK   OK   OK   OK   EASY
`
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/));

/** evidence.md §1.5, footnotes 4 and 5, and the card of the figure-four and the kneeling stretch. */
const instead: Readonly<Record<string, string>> = {
  'cat_cow KNEEL_PAIN': 'cat_cow_stand',
  'sktc PREG': 'knee_hug_seated',
  'dktc PREG': 'knee_hug_seated',
  'hip_flexor_hk KNEEL_PAIN': 'hip_flexor_prone',
  'piriformis_f4 PREG': 'piriformis_seated',
};

/** Exercises of each routine, in order. evidence.md §1.3 */
const contents: Readonly<Record<string, string[]>> = {
  walk_break: ['standing_lean', 'cat_cow_stand', 'knee_hug_seated'],
  home_relief: ['cat_cow', 'sktc', 'pelvic_tilt'],
  hips: ['hip_flexor_hk', 'piriformis_f4', 'hamstring'],
  support: ['pelvic_tilt', 'dead_bug', 'bridge', 'bird_dog', 'side_plank'],
  eases_when_sitting: ['dktc', 'sktc', 'pelvic_tilt', 'seated_lean', 'bridge', 'dead_bug'],
  eases_when_standing: ['back_ext_stand', 'bird_dog', 'dead_bug', 'bridge', 'hip_flexor_hk'],
  cat_cow_alone: ['cat_cow'],
  knee_to_chest_alone: ['sktc'],
  drill_own_pace: [],
  drill_tall_and_easy: [],
  drill_light_corset: [],
  drill_heel_roll_toe: [],
  drill_short_quick: [],
  drill_push_from_back: [],
  drill_put_together: [],
};

/** Cued stretches of each drill: seconds and how often. evidence.md §2.7 */
const cued: Readonly<Record<string, readonly [number, number]>> = {
  drill_tall_and_easy: [60, 3],
  drill_light_corset: [20, 5],
  drill_heel_roll_toe: [60, 3],
  drill_short_quick: [60, 4],
  drill_push_from_back: [30, 4],
};

/** The right-hand column of evidence.md §6, and words of the trade that nobody should need to know. */
const claims =
  /\b(?:treat(?:s|ment)?|cures?|heals?|relieves?|stenosis|discs?|sciatica|diagnos\w*|triage|detects?|proven|proves?|reduces?|prevents?|load)\b|%/i;
const jargon =
  /\b(?:lumbar|flexion|extension|anterior|posterior|supine|prone|neutral|thorax|thoracic|gluteus|psoas|transvers\w*|cadence)\b/i;

function sentencesIn(value: unknown, key = ''): string[] {
  const notWords = ['$schema', 'id', 'to', 'from', 'position', 'start', 'end', 'breath', 'props', 'sides', 'kind'];
  if (notWords.includes(key) || ['exercise', 'or', 'instead', 'level', 'without'].includes(key)) return [];
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => sentencesIn(inner, Array.isArray(value) ? key : name));
}

const walksOf = (item: Item): readonly WalkItem[] =>
  'walk' in item ? [item] : 'repeat' in item ? Array.from({ length: item.repeat }, () => item.items).flat() : [];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Seconds of an exercise as it is written, with 4 s for a change of side. */
function lengthOf({ dose, sides }: Exercise): number {
  const rep = sum(dose.phases.map(({ seconds }) => seconds));
  const turns = sides === 'none' ? 1 : 2;
  const sets = sum(dose.sets.map((reps) => turns * (reps * rep + (reps - 1) * (dose.gap ?? 0))));
  return sets + (dose.sets.length - 1) * (dose.rest ?? 0) + (sides === 'perSide' ? 4 : 0);
}

describe('the files', () => {
  it('are the exercises of the dosing table and the routines of the plan', () => {
    expect(exerciseFiles.map(({ id }) => id).sort()).toEqual(Object.keys(doses).sort());
    expect(routineFiles.map(({ id }) => id).sort()).toEqual(Object.keys(contents).sort());
  });

  it.each(exerciseFiles)('$file keeps to the shape of an exercise', ({ id, value }) => {
    const result = v.safeParse(exerciseSchema, value);
    expect(result.issues).toBeUndefined();
    expect((value as Exercise).id).toBe(id);
    expect((value as Exercise).$schema).toBe('../../public/exercise.schema.json');
  });

  it.each(routineFiles)('$file keeps to the shape of a routine', ({ id, value }) => {
    const result = v.safeParse(routineSchema, value);
    expect(result.issues).toBeUndefined();
    expect((value as { id: string }).id).toBe(id);
    expect((value as { $schema: string }).$schema).toBe('../public/routine.schema.json');
  });

  it('would be refused with an unknown key, a word too many or a missing sentence', () => {
    const good = named('sktc');
    const refused = (value: unknown): boolean => !v.safeParse(exerciseSchema, value).success;
    expect(refused(good)).toBe(false);
    expect(refused({ ...good, mirrox: 'yes' })).toBe(true);
    expect(refused({ ...good, spoken: { ...good.spoken, short: 'one '.repeat(13).trim() } })).toBe(true);
    expect(refused({ ...good, words: { ...good.words, stop: '' } })).toBe(true);
    expect(v.safeParse(routineSchema, { ...routines[0], items: [{ exercise: 'sktc' }] }).success).toBe(false);
  });

  it('refer only to what is there', () => {
    for (const { items } of routines)
      for (const item of items)
        if ('exercise' in item) for (const id of [item.exercise, ...(item.or ?? [])]) expect(ids).toContain(id);
    for (const { cautions } of exercises)
      for (const tag of tags) {
        const other = cautions[tag]?.instead;
        if (other !== undefined) expect(ids).toContain(other);
      }
  });

  it('move only between frames of the drawn body, and begin each repetition where the one before ended', () => {
    for (const { id, dose } of exercises) {
      const frames = poses.get(id) ?? [];
      for (const frame of [dose.from ?? 'start', ...dose.phases.map(({ to }) => to)]) expect(frames).toContain(frame);
      if (dose.from === undefined) expect(dose.phases.at(-1)!.to).toBe('start');
    }
  });
});

describe('the doses', () => {
  it.each(Object.entries(doses))('of %s are those of the table', (id, expected) => {
    const { dose, sides } = named(id);
    const holds = dose.phases.filter(({ hold }) => hold).map(({ seconds }) => seconds);
    expect({ sets: dose.sets, holds, rest: dose.rest, gap: dose.gap, sides }).toEqual({
      rest: undefined,
      gap: undefined,
      ...expected,
    });
  });

  it.each(Object.entries(approximate))('of %s take about as long as the table says', (id, expected) => {
    const length = lengthOf(named(id));
    expect(length).toBeGreaterThanOrEqual(expected * 0.75);
    expect(length).toBeLessThanOrEqual(expected * 1.25);
  });

  it.each(exercises)('of $id stay where they are in a hold, and leave it again', ({ dose }) => {
    dose.phases.forEach((phase, n) => {
      if (phase.hold) expect(dose.phases[n - 1]?.to).toBe(phase.to);
    });
  });

  it.each(exercises)('of $id can be fitted both ways round what is usual', ({ dose, easier, harder }) => {
    const { least, most } = dose.fit;
    for (const reps of dose.sets) expect(reps).toBeGreaterThanOrEqual(least);
    for (const reps of dose.sets) expect(reps).toBeLessThanOrEqual(most);
    for (const reps of [...(easier.sets ?? []), ...(harder.sets ?? [])]) expect(reps).toBeLessThanOrEqual(most);
    expect(least).toBeGreaterThanOrEqual(Math.max(...dose.sets) <= 2 ? 1 : 2);
  });

  it('hold bird-dog and side plank for 10 s at most, however hard', () => {
    for (const id of ['bird_dog', 'side_plank'])
      for (const seconds of [named(id).harder.hold ?? 0, ...named(id).dose.phases.map((phase) => phase.seconds)])
        expect(seconds).toBeLessThanOrEqual(10);
  });

  it('breathe out while rounding and in while arching', () => {
    for (const id of ['cat_cow', 'cat_cow_stand']) {
      const [cat, , cow] = named(id).dose.phases;
      expect([cat!.to, cat!.breath, cow!.to, cow!.breath]).toEqual(['cat', 'out', 'cow', 'in']);
      expect(named(id).dose.from).toBe('neutral');
    }
  });

  it('lift and lower the legs one at a time in double knee to chest', () => {
    const { phases } = named('dktc').dose;
    expect(phases.map(({ to }) => to)).toEqual(['oneUp', 'bothUp', 'end', 'end', 'bothUp', 'oneUp', 'start']);
    expect(sum(phases.map(({ seconds }) => seconds))).toBeCloseTo(14, 9);
  });
});

describe('the cautions', () => {
  it('cover every exercise and every tag', () => {
    expect(matrix.map(([id]) => id).sort()).toEqual([...ids].sort());
    for (const row of matrix) expect(row).toHaveLength(1 + tags.length);
  });

  it.each(matrix)('of %s are those of the matrix', (id, ...cells) => {
    const { cautions } = named(id!);
    const found = tags.map((tag) => cautions[tag]?.level.toUpperCase() ?? 'OK');
    expect(found).toEqual(cells);
  });

  it('name another exercise exactly where the evidence does', () => {
    const found = exercises.flatMap(({ id, cautions }) =>
      tags.flatMap((tag) => {
        const other = cautions[tag]?.instead;
        return other === undefined ? [] : [[`${id} ${tag}`, other]];
      }),
    );
    expect(Object.fromEntries(found)).toEqual(instead);
  });

  it('leave out rounding or arching, footnotes 1 to 3, so that two tags together can leave nothing', () => {
    const without = Object.fromEntries(
      exercises.flatMap(({ id, cautions }) =>
        tags.flatMap((tag) => {
          const frames = cautions[tag]?.without;
          return frames === undefined ? [] : [[`${id} ${tag}`, frames]];
        }),
      ),
    );
    const halves = { OSTEO: ['cat'], FLEX_AGG: ['cat'], EXT_AGG: ['cow'] };
    expect(without).toEqual(
      Object.fromEntries(
        ['cat_cow', 'cat_cow_stand'].flatMap((id) =>
          Object.entries(halves).map(([tag, frames]) => [`${id} ${tag}`, frames]),
        ),
      ),
    );
    for (const id of ['cat_cow', 'cat_cow_stand'])
      expect(new Set(named(id).dose.phases.map(({ to }) => to))).toEqual(new Set(['cat', 'cow']));
  });

  it('never send anybody to an exercise that the same tag rules out', () => {
    for (const { cautions } of exercises)
      for (const tag of tags) {
        const other = cautions[tag]?.instead;
        if (other !== undefined) expect(named(other).cautions[tag]?.level).not.toBe('no');
      }
  });
});

describe('the words', () => {
  const everything = [...exercises, ...routines];

  it.each(everything)('of $id claim nothing and need no dictionary', (one) => {
    for (const sentence of sentencesIn(one)) {
      expect(sentence).not.toMatch(claims);
      expect(sentence).not.toMatch(jargon);
    }
  });

  it.each(['This treats stenosis.', 'Proven to work.', 'It reduces pain by 20 %.', 'Prevents tightness.'])(
    'would be caught: %s',
    (sentence) => {
      expect(sentence).toMatch(claims);
    },
  );

  it('are looked at wherever they stand', () => {
    const found = sentencesIn(named('sktc'));
    const { words, spoken, easier, cautions, dose } = named('sktc');
    for (const sentence of [
      words.slips[0]!.fix,
      spoken.stop,
      easier.words,
      cautions.PREG!.words,
      dose.phases[0]!.words,
    ])
      expect(found).toContain(sentence);
    expect(found).not.toContain('supine');
  });

  it.each(exercises)('of $id leave left and right to the app', ({ name, part, spoken, dose }) => {
    for (const cue of [name, part ?? '', ...Object.values(spoken), ...dose.phases.map(({ words }) => words)])
      expect(cue).not.toMatch(/\b(?:left|right)\b/i);
  });

  it.each(exercises)('of $id are short enough to be heard and read at a glance', ({ spoken, dose }) => {
    const count = (cue: string): number => cue.split(/\s+/).length;
    expect(count(spoken.full)).toBeLessThanOrEqual(25);
    expect(count(spoken.short)).toBeLessThanOrEqual(12);
    expect(count(spoken.stop)).toBeLessThanOrEqual(16);
    expect(spoken.stop).toMatch(/\b(?:stop|end)\b/i);
    for (const { words } of dose.phases) expect(words.length).toBeLessThanOrEqual(34);
  });
});

describe('the routines', () => {
  it.each(routines)('$id has the exercises of the plan in their order', ({ id, items }) => {
    expect(items.flatMap((item) => ('exercise' in item ? [item.exercise] : []))).toEqual(contents[id]);
  });

  it('rest at the end of home relief, and hold the break’s lean for 30 s', () => {
    const of = (id: string) => routines.find((routine) => routine.id === id)!.items;
    expect(of('home_relief').at(-1)).toMatchObject({ rest: 30, position: 'supine' });
    expect(of('walk_break')[1]).toMatchObject({ or: ['seated_lean'], dose: { hold: 30 } });
    expect(of('walk_break')[0]).toMatchObject({ walk: 30 });
    expect(of('walk_break').at(-1)).toMatchObject({ walk: 60, cadence: { ratio: 0.95 } });
    expect(of('eases_when_sitting')[0]).toMatchObject({ exercise: 'dktc', dose: { sets: [10], hold: 2 } });
  });

  it('need no floor in the middle of a walk', () => {
    for (const { kind, items } of routines)
      if (kind === 'break')
        for (const item of items)
          if ('exercise' in item)
            for (const id of [item.exercise, ...(item.or ?? [])])
              expect(['standing', 'seated']).toContain(named(id).position.start);
  });

  it('leave out arching where sitting eases, and hugs where standing does', () => {
    const offered = (id: string) =>
      routines
        .find((routine) => routine.id === id)!
        .items.flatMap((item) => ('exercise' in item ? [item.exercise, ...(item.or ?? [])] : []));
    for (const id of offered('eases_when_sitting')) expect(named(id).cautions.EXT_AGG?.level).not.toBe('no');
    for (const id of offered('eases_when_standing')) expect(named(id).cautions.FLEX_AGG?.level).not.toBe('no');
  });

  it.each(Object.entries(cued))('%s has its cue as long and as often as the table says', (id, [seconds, times]) => {
    const { items } = routines.find((routine) => routine.id === id)!;
    const rounds = items.find((item) => 'repeat' in item)!;
    expect(rounds).toMatchObject({ repeat: times });
    expect(walksOf(rounds)[0]!.walk).toBe(seconds);
  });

  it('start every drill with an easy spell, end each round with one, and end without a beat', () => {
    for (const { id, items } of routines.filter(({ kind }) => kind === 'drill')) {
      const walks = items.flatMap(walksOf);
      // The walk that only listens is easy throughout.
      expect(walks[0]).toMatchObject({ name: id === 'drill_own_pace' ? 'Settle in' : 'Easy walk' });
      expect(walks[0]!.cadence).toBeUndefined();
      expect(walks.at(-1)!.cadence).toBeUndefined();
      for (const item of items)
        if ('repeat' in item) expect(['Easy walk', 'Let go', 'Without the beat']).toContain(item.items.at(-1)!.name);
    }
  });

  it('walk the session blocks of short and quick', () => {
    const { items } = routines.find(({ id }) => id === 'drill_short_quick')!;
    expect(items.map((item) => ('walk' in item ? item.walk : 'repeat' in item ? item.fit : null))).toEqual([
      180,
      // Four to eight where there is time; fewer only so that a short walk has at least two. evidence.md §2.6
      { least: 2, most: 8 },
      120,
      120,
    ]);
    expect(walksOf(items[1]!).map(({ cadence }) => cadence?.ratio)).toEqual(Array(4).fill([1, undefined]).flat());
  });

  it('shorten short and quick to the time there is, with at least two beats', () => {
    const drill = routines.find(({ id }) => id === 'drill_short_quick')!;
    const lengths = (minutes: number) => {
      const { timeline } = fitted(drill, {}, { ...usualChoices, cadence: 108, minutes });
      const walked = timeline.segments.filter(({ kind }) => kind === 'walk');
      return walked.map(({ duration, beat }) => `${duration}${beat ? ' beat' : ''}`);
    };
    const rounds = (n: number) => Array(n).fill(['60 beat', '60']).flat();
    expect(lengths(6)).toEqual(['60', ...rounds(2), '30', '30']);
    expect(lengths(15)).toEqual(['180', ...rounds(4), '120', '120']);
    expect(fitted(drill, {}, { ...usualChoices, minutes: 3 }).note).toBe('The shortest this routine gets is 6 min.');
    for (let minutes = 6; minutes <= 23; minutes += 1)
      expect(lengths(minutes).filter((one) => one.endsWith('beat')).length, `${minutes} min`).toBeGreaterThanOrEqual(2);
  });

  it('keep to the beat between two beats of a walk, and to nothing else', () => {
    const targets = (id: string) => {
      const drill = routines.find((one) => one.id === id)!;
      const { segments } = fitted(drill, {}, { ...usualChoices, cadence: 108 }).timeline;
      return segments.filter(({ kind }) => kind === 'walk').map(({ target }) => target ?? null);
    };
    expect(targets('drill_short_quick')).toEqual([null, ...Array(8).fill(108), null, null]);
    expect(targets('drill_put_together').filter((target) => target !== null)).toEqual([108, 108]);
  });

  it('beat only where steps are matched', () => {
    for (const { id, kind, items } of routines)
      for (const { cadence, name } of items.flatMap(walksOf))
        if (cadence !== undefined && kind === 'drill') {
          expect(['drill_short_quick', 'drill_put_together']).toContain(id);
          expect(['With the beat', 'Short and quick']).toContain(name);
        }
  });
});
