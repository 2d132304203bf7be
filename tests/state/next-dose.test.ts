/** From kept sessions to what the next one asks for, through the app. evidence.md §4.2 */
import { describe, expect, it, vi } from 'vitest';
import { emptyDiary } from '../../src/record/diary.ts';
import type { FinishedBlock, FinishedSession } from '../../src/record/kept.ts';
import { type SessionPain, untold } from '../../src/record/pain.ts';
import type { App } from '../../src/state/app.ts';
import { routine, routines } from '../care/shipped.ts';
import { appFor } from '../fixtures/app.ts';

const day = 24 * 3600 * 1000;
const hour = 3600 * 1000;
const now = 20_000 * day + 12 * hour;

const pains = {
  G: { pre: 1, peak: 2, post: 1, leg: 'none', morning: 'asBefore' },
  A: { pre: 0, peak: 4, post: 1, leg: 'none', morning: 'asBefore' },
  R: { pre: 2, peak: 6, post: 2, leg: 'none', morning: 'asBefore' },
  p: { pre: 1, peak: 2, post: 1, leg: 'none' },
  r: { pre: 6, peak: 6, post: 5, leg: 'none' },
  u: null,
} as const satisfies Record<string, Partial<SessionPain> | null>;
type Letter = keyof typeof pains;

const inRelief = ['cat_cow', 'sktc', 'pelvic_tilt'];
const block = (exercise: string, outcome: FinishedBlock['outcome'] = 'done'): FinishedBlock => ({
  exercise,
  name: exercise,
  side: null,
  planned: 60,
  spent: 60,
  outcome,
});

const session = (letter: Letter, ago: number, over: Partial<FinishedSession> = {}): FinishedSession => {
  const pain = pains[letter];
  return {
    id: `s${ago}`,
    routine: 'home_relief',
    name: 'Home relief',
    kind: 'stretch',
    startedAt: now - ago * day,
    endedAt: now - ago * day + 300_000,
    planned: 300,
    spent: 300,
    outcome: 'complete',
    blocks: inRelief.map((id) => block(id)),
    ...(pain !== null && { pain: { ...untold, ...pain } }),
    ...over,
  };
};

/** The last letter is yesterday; newest first, as they are kept. */
const story = (letters: string, over: Partial<FinishedSession> = {}): FinishedSession[] =>
  [...letters].reverse().map((letter, n) => session(letter as Letter, n + 1, over));

const ready = async (finished: readonly FinishedSession[], diary: object = {}) => {
  const { app } = await appFor({ finished, now, diary: { ...emptyDiary, ...diary } });
  await Promise.all([app.loadLibrary(), app.loadCare()]);
  return app;
};
const relief = routine('home_relief');
const repsOf = (app: App, exercise: string, chosen = {}): number[] => {
  const { timeline } = app.fit(relief, app.choicesFor(relief, chosen));
  return timeline.blocks
    .filter((one) => one.exercise === exercise)
    .map(({ segments: [first, end] }) =>
      Math.max(...timeline.segments.slice(first, end).map(({ rep }) => rep?.of ?? 1)),
    );
};

describe('the next dose of a cat-cow', () => {
  it.each([
    ['', [8], 'asWritten'],
    ['uuu', [8], 'asWritten'],
    ['GG', [8], 'onTheWay'],
    ['GGG', [10], 'threeGreen'],
    ['GGGuu', [10], 'threeGreen'],
    ['GGGGGG', [10, 8], 'threeGreen'],
    ['GGp', [8], 'waiting'],
    ['A', [8], 'again'],
    ['AA', [6], 'twoAmber'],
    ['R', [4], 'afterRed'],
    ['GGRG', [8], 'backAgain'],
    ['GGr', [8], 'again'],
  ])('after "%s" is %o: %s', async (letters, reps, why) => {
    const app = await ready(story(letters));
    expect(repsOf(app, 'cat_cow')).toEqual(reps);
    expect(app.doses(relief)['cat_cow']?.why.key).toBe(why);
  });

  it('does not wait for a morning that is not asked about any more', async () => {
    const old = story('GG').map((one, n) => ({ ...one, startedAt: now - (n + 6) * day, endedAt: now - (n + 6) * day }));
    const app = await ready([session('p', 4), ...old]);
    expect(app.doses(relief)['cat_cow']?.why).toEqual({ key: 'onTheWay', green: 2, of: 3 });
  });

  it('is counted within the routine alone', async () => {
    const app = await ready(story('GGG', { routine: 'cat_cow_alone' }));
    expect(repsOf(app, 'cat_cow')).toEqual([8]);
    expect(app.doses(routine('cat_cow_alone'))['cat_cow']?.dose.sets).toEqual([10]);
  });

  it('does not count what was cut short, skipped, or given less', async () => {
    const cutShort = await ready(story('GGG', { blocks: [block('cat_cow', 'partly')] }));
    expect(repsOf(cutShort, 'cat_cow')).toEqual([8]);
    const skipped = await ready(story('RRR', { blocks: [block('cat_cow', 'skipped'), block('sktc')] }));
    expect(repsOf(skipped, 'cat_cow')).toEqual([8]);
    const less = await ready(story('GGG', { doses: { cat_cow: { sets: [4], level: 'usual' } } }));
    expect(repsOf(less, 'cat_cow')).toEqual([8]);
    expect(less.doses(relief)['cat_cow']?.why.key).toBe('again');
    const all = await ready(story('GGG', { doses: { cat_cow: { sets: [8], level: 'usual' } } }));
    expect(repsOf(all, 'cat_cow')).toEqual([10]);
  });

  it('is half of what was really done after too much of it', async () => {
    const app = await ready(story('R', { doses: { cat_cow: { sets: [6], level: 'usual' } } }));
    expect(repsOf(app, 'cat_cow')).toEqual([3]);
  });

  it('goes on explaining more that nobody has tried yet', async () => {
    const app = await ready(story('GGGp', { doses: { cat_cow: { sets: [8], level: 'usual' } } }));
    expect(repsOf(app, 'cat_cow')).toEqual([10]);
    expect(app.doses(relief)['cat_cow']?.why.key).toBe('threeGreen');
  });
});

describe('choices on its page', () => {
  it('may always ask for less', async () => {
    const app = await ready(story('G'.repeat(12)));
    expect(app.choicesFor(relief).levels['cat_cow']).toBe('harder');
    for (const level of ['usual', 'easier'] as const) {
      const { levels, sets } = app.choicesFor(relief, { levels: { cat_cow: level } });
      expect([levels['cat_cow'], sets?.['cat_cow'] ?? [8]]).toEqual([level, [8]]);
    }
  });
  it('never ask for more than a dose that was cut', async () => {
    const app = await ready(story('AAAAAA'));
    for (const level of ['easier', 'usual', 'harder'] as const) {
      const { levels, sets } = app.choicesFor(relief, { levels: { cat_cow: level } });
      expect([levels['cat_cow'], sets?.['cat_cow']]).toEqual(['easier', [4]]);
    }
    expect(app.doses(relief)['cat_cow']?.most).toBe('easier');
  });
  it('of many minutes do not fill up a dose that was cut, or go beyond one that progress set', async () => {
    const red = await ready(story('R'));
    expect(repsOf(red, 'cat_cow', { minutes: 12 })).toEqual([4]);
    const green = await ready(story('GGG'));
    expect(repsOf(green, 'pelvic_tilt', { minutes: 20 })).toEqual([10]);
  });
  it('of few minutes come to less', async () => {
    const app = await ready(story('GGG'));
    expect(repsOf(app, 'cat_cow', { minutes: 3 })[0] ?? 0).toBeLessThan(10);
  });
});

it('leaves the easier version easier, whatever went well', async () => {
  const app = await ready(
    story('G'.repeat(15), { routine: 'support', blocks: [block('bird_dog'), block('side_plank')] }),
  );
  app.care.peek()!.send({ kind: 'answered', given: { P5d: 'yes' } });
  const support = routine('support');
  const { eased, choices, doses } = app.suited(support, { levels: { bird_dog: 'harder' } });
  expect(choices.levels['bird_dog']).toBe('easier');
  expect(doses['bird_dog']?.most).toBe('easier');
  expect(eased).toContain('bird_dog');
});

describe('an exercise that is suspected', () => {
  const suspected = (ago: number): FinishedSession => {
    const red = session('R', ago);
    return { ...red, pain: { ...red.pain!, suspect: 'sktc' } };
  };
  it.each([
    [1, true],
    [3, false],
  ])('%d days after too much rests: %s', async (ago, rests) => {
    const app = await ready([suspected(ago)]);
    const { choices, changes } = app.suited(relief);
    expect(changes.some(({ aside }) => aside?.why === 'resting')).toBe(rests);
    expect(choices.swaps[1]).toBe(rests ? 'knee_hug_seated' : undefined);
  });
  it('is half in what takes its place too', async () => {
    const app = await ready([suspected(1)]);
    expect(repsOf(app, 'knee_hug_seated')).toEqual([1, 1]);
    const green = await ready(story('GGG'), {
      hurts: [1, 2].map((n) => ({ exercise: 'cat_cow', at: now - n, side: null, severity: 1 })),
    });
    expect(repsOf(green, 'cat_cow_stand')).toEqual([6]);
  });
  it('does not rest where it went well after all', async () => {
    const green = session('G', 1);
    const app = await ready([{ ...green, pain: { ...green.pain!, suspect: 'sktc' } }]);
    expect(app.suited(relief).changes).toEqual([]);
  });
});

describe('an exercise that hurt twice', () => {
  const hurt = (exercise: string, ago: number) => ({ exercise, at: now - ago * hour, side: null, severity: 3 });
  const hurts = [hurt('cat_cow', 30), hurt('cat_cow', 3), hurt('sktc', 3)];
  it('is out of every routine until it is brought back', async () => {
    const app = await ready([], { hurts });
    for (const each of routines) {
      const { choices } = app.suited(each);
      const left = each.items.flatMap((item, n) =>
        'exercise' in item && !choices.leaveOut.includes(n) ? [choices.swaps[n] ?? item.exercise] : [],
      );
      expect(left).not.toContain('cat_cow');
    }
    expect(app.suited(relief).changes).toMatchObject([
      { exercise: 'cat_cow', what: 'replaced', by: 'cat_cow_stand', aside: { why: 'retired' } },
    ]);
    app.bringBack('cat_cow');
    await vi.waitFor(() => expect(app.suited(relief).changes).toEqual([]));
  });
});
