import { describe, expect, test } from 'vitest';
import { faultsOf } from './faults.ts';
import { follower, goodPhone, type Phone, poorPhone, type Walker } from './walkers.ts';
import {
  corrects,
  cuesOf,
  inTenMinutes,
  longBeat,
  type Planned,
  reversalsOf,
  session,
  takeWalk,
  toldOf,
  type Walked,
} from './walks.ts';

const target = 115;
const plans: Readonly<Record<string, readonly Planned[]>> = {
  'one minute on, one off': session(target, 60, 60, 12),
  'one minute on, four off': session(target, 60, 240, 5),
  'thirty minutes of beat': longBeat(target),
};
const phones: readonly Phone[] = [goodPhone, poorPhone];

const walkers: Readonly<Record<string, Walker>> = {
  'follows after five seconds': follower,
  'follows after ten seconds': { ...follower, late: 10 },
  'cannot step quicker than 5 % below': { ...follower, most: 0.95 * target },
  'cannot step quicker than 3.2 % below': { ...follower, most: 0.968 * target, wander: 1.5 },
  'cannot step quicker than 8 % below': { ...follower, own: 100, most: 0.92 * target },
  overshoots: { ...follower, keeps: 1.06 },
  'is exactly on it': { ...follower, own: target },
  'drifts as soon as the beat is gone': { ...follower, own: 105, drifts: 8 },
  'ignores the beat': { ...follower, own: 101, keeps: null },
  wanders: { ...follower, own: 110, wander: 4 },
  'stops at crossings': {
    ...follower,
    stands: [
      [200, 230],
      [300, 320],
      [500, 560],
      [800, 830],
      [1300, 1360],
    ],
  },
  'runs for a bus': { ...follower, runs: [[400, 430]] },
};

/** Every walker on every plan with every phone. */
const all = (seeds: readonly number[]): readonly (Walked & { readonly name: string })[] =>
  Object.entries(walkers).flatMap(([who, walker]) =>
    Object.entries(plans).flatMap(([plan, blocks]) =>
      phones.flatMap((phone) =>
        seeds.map((seed) => ({
          name: `${who}, ${plan}, ${phone === goodPhone ? 'good' : 'poor'} phone, ${seed}`,
          ...takeWalk({ blocks, walker, phone, seed }),
        })),
      ),
    ),
  );
const walks = all([1, 2]);

const those = (who: string) => walks.filter(({ name }) => name.startsWith(who));
const with_ = (part: string, of = walks) => of.filter(({ name }) => name.includes(part));
const secondsOf = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

describe('whoever walks', () => {
  test.each(Object.keys(walkers))('the rules hold: %s', (who) => {
    expect(those(who).flatMap((walk) => faultsOf(walk).map((fault) => `${walk.name}: ${fault}`))).toEqual([]);
  });

  test('there is no nagging: at most six cues in ten minutes, and fewer as it goes on', () => {
    const counts = walks.map((walk) => ({ most: inTenMinutes(cuesOf(walk)), all: cuesOf(walk).length }));
    expect(Math.max(...counts.map(({ most }) => most))).toBeLessThanOrEqual(6);
    expect(Math.max(...counts.map((count) => count.all))).toBeLessThanOrEqual(13);
    const late = walks.map((walk) => cuesOf(walk).filter(({ t }) => t >= 1200).length);
    expect(Math.max(...late)).toBeLessThanOrEqual(4);
  });

  test('the tempo does not swing: at most six turns in ten minutes, none of them wide', () => {
    expect(Math.max(...walks.map((walk) => inTenMinutes(reversalsOf(walk))))).toBeLessThanOrEqual(6);
    // Over the second half of a long beat, tired of trying, there are still fewer.
    const late = with_('thirty').map((walk) => reversalsOf(walk).filter(({ t }) => t >= 900).length);
    expect(Math.max(...late)).toBeLessThanOrEqual(7);
  });

  test('a beat begins at its target, block after block', () => {
    const firsts = walks.flatMap(({ looks }) =>
      looks.filter(({ block, planned, heard }, i) => {
        const before = looks[i - 1];
        const begins = before?.block !== block && before?.heard === null;
        return planned.beat && begins && heard !== target;
      }),
    );
    expect(firsts).toEqual([]);
  });

  test('the word is calm: it turns at most twice a minute, twelve times with a walker who wanders', () => {
    const turns = walks.map(({ name, looks }) => {
      const words = looks.map(({ answer }) => answer.word).filter((word) => word !== null);
      return { name, turns: words.filter((word, i) => i > 0 && word !== words[i - 1]).length };
    });
    expect(turns.filter((walk) => walk.turns > 60 && !walk.name.startsWith('wanders'))).toEqual([]);
    expect(Math.max(...turns.map((walk) => walk.turns))).toBeLessThanOrEqual(90);
  });
});

describe('who follows, only late', () => {
  test.each(['follows after five', 'follows after ten'])('is on it, and the beat stays: %s', (who) => {
    for (const walk of those(who)) {
      expect(toldOf(walk).filter(({ answer }) => answer.beat?.kind === 'tempo')).toEqual([]);
      const settled = walk.looks.filter(({ heard }, i) => {
        const before = walk.looks.slice(Math.max(0, i - 35), i);
        return heard !== null && before.length === 35 && before.every((look) => look.heard !== null);
      });
      const onIt = settled.filter(({ answer }) => answer.word === 'onIt').length;
      expect(secondsOf(onIt, settled.length)).toBeGreaterThan(0.95);
    }
  });

  test('the beat goes once it is held, and comes back when they drift', () => {
    for (const walk of with_('thirty', those('follows after five'))) {
      const kinds = toldOf(walk).map(({ answer }) => answer.beat?.kind);
      expect(kinds.slice(0, 3)).toEqual(['off', 'on', 'off']);
      expect(toldOf(walk)[0]!.t).toBeLessThan(70);
    }
  });

  test('before level 2 nothing ends early', () => {
    const walk = takeWalk({
      blocks: longBeat(target),
      walker: follower,
      phone: goodPhone,
      seed: 5,
      settings: { fading: false },
    });
    expect(toldOf(walk)).toEqual([]);
    expect(walk.looks.every(({ heard }) => heard === target)).toBe(true);
  });
});

describe('who cannot go above their own cadence', () => {
  test.each([
    ['cannot step quicker than 5 %', 0.97],
    ['cannot step quicker than 8 %', 0.97],
    ['ignores', 0.97],
  ])('is met by 3 % and no more, not further down with each block: %s', (who, least) => {
    for (const walk of those(who)) {
      const tempos = walk.looks.flatMap(({ heard }) => heard ?? []);
      expect(Math.min(...tempos)).toBeCloseTo(least * target, 6);
      expect(Math.max(...tempos)).toBe(target);
    }
  });

  test.each([
    ['cannot step quicker than 5 %', 4],
    ['cannot step quicker than 8 %', 4],
    // Just at the edge of the band, they come and go by a percent.
    ['cannot step quicker than 3.2 %', 10],
  ])('settles: in a long beat the tempo of the last twenty minutes hardly changes: %s', (who, most) => {
    for (const walk of with_('good phone', with_('thirty', those(who)))) {
      const late = toldOf(walk).filter(({ t, answer }) => t >= 600 && answer.beat?.kind === 'tempo');
      expect(late.length).toBeLessThanOrEqual(most);
    }
  });

  test('who ignores the beat has it eased once in a long beat', () => {
    for (const walk of with_('thirty', those('ignores')))
      expect(toldOf(walk).map(({ answer }) => answer.beat)).toEqual([
        { kind: 'tempo', to: expect.closeTo(0.97 * target, 6), later: null },
      ]);
  });

  test('who ignores the beat is corrected three times, then left in peace; two added beats are enough', () => {
    for (const walk of those('ignores')) {
      expect(cuesOf(walk).filter(corrects).length).toBe(3);
      expect(toldOf(walk).filter(({ answer }) => answer.beat?.kind === 'on').length).toBeLessThanOrEqual(2);
    }
  });
});

test('who overshoots hears "easier", and the beat does not run after them', () => {
  for (const walk of those('overshoots')) {
    const first = cuesOf(walk)[0]!;
    expect([first.answer.cue, first.planned.beat]).toEqual(['easier', true]);
    expect(toldOf(walk).filter(({ answer }) => answer.beat?.kind === 'tempo')).toEqual([]);
  }
  for (const walk of with_('thirty', those('overshoots'))) {
    expect(cuesOf(walk).map(({ answer }) => answer.cue)).toEqual(['easier', 'easier', 'easier']);
    expect(walk.looks.every(({ heard }) => heard === target)).toBe(true);
  }
});

test('who is exactly on it is never corrected, whatever the phone', () => {
  for (const walk of those('is exactly')) {
    expect(cuesOf(walk).filter(corrects)).toEqual([]);
    const judged = walk.looks.filter(({ answer, planned }) => planned.matched && answer.word !== null);
    expect(judged.filter(({ answer }) => answer.word !== 'onIt').map(({ t }) => t)).toEqual([]);
    expect(judged.length).toBeGreaterThan(1200);
    expect(toldOf(walk).filter(({ answer }) => answer.beat?.kind !== 'off')).toEqual([]);
    expect(toldOf(walk).length).toBeGreaterThan(0);
  }
});

test('who drifts when the beat is off gets it back, 40 s into a silence at the soonest', () => {
  for (const walk of with_('off', those('drifts'))) {
    const added = toldOf(walk).filter(({ answer, planned }) => answer.beat?.kind === 'on' && !planned.beat);
    expect(added.length).toBeGreaterThan(2);
    const starts = added.map(({ t, block }) => t - walk.looks.find((look) => look.block === block)!.t);
    expect(Math.min(...starts)).toBeGreaterThanOrEqual(38);
  }
});

describe('at a crossing', () => {
  test('everything waits, and for 10 s after setting off', () => {
    for (const walk of those('stops')) {
      for (const [from, to] of walkers['stops at crossings']!.stands) {
        const waiting = walk.looks.filter(({ t }) => t >= from + 4 && t < to + 10);
        expect(waiting.flatMap(({ answer }) => [answer.cue ?? [], answer.beat ?? []].flat())).toEqual([]);
        const standing = waiting.filter(({ t }) => t < to);
        expect(standing.every(({ answer }) => answer.word === null && answer.pace === null)).toBe(true);
        expect(new Set(standing.map(({ answer }) => answer.state.clock)).size).toBe(1);
      }
    }
  });

  test('what was held before counts on after it', () => {
    const walker: Walker = { ...follower, own: target, stands: [[30, 90]] };
    const walk = takeWalk({ blocks: longBeat(target), walker, phone: goodPhone, seed: 1 });
    // 12 s to find the beat and 30 s held, with a minute's stop and 10 s of grace between.
    expect(toldOf(walk)[0]!.t).toBeGreaterThan(100);
    expect(toldOf(walk)[0]!.t).toBeLessThan(125);
  });
});

test('who runs is told so once, and nothing else', () => {
  for (const walk of those('runs')) {
    const during = cuesOf(walk).filter(({ t }) => t >= 404 && t < 434);
    expect(during.length).toBeLessThanOrEqual(1);
    expect(during.every(({ answer }) => answer.cue === 'runningNow')).toBe(true);
    expect(walk.looks.filter(({ t }) => t >= 406 && t < 430).every(({ answer }) => answer.word === null)).toBe(true);
  }
  expect(those('runs').some((walk) => cuesOf(walk).some(({ answer }) => answer.cue === 'runningNow'))).toBe(true);
});
