import { describe, expect, test } from 'vitest';
import { coach } from '../../../src/walking/coach/coach.ts';
import { coachStart } from '../../../src/walking/coach/state.ts';
import type { CadenceReading } from '../../../src/walking/motion.ts';
import { fresh, looks, saidIn, settings, toldIn, walkingAt } from './looks.ts';

describe('a cue', () => {
  test('comes after the start of a block and 8 s outside the band, and never three times without a longer wait', () => {
    const answers = looks(coachStart({ ...settings, fading: false }), 300, 120, {});
    expect(saidIn(answers)).toEqual(['21 easier', '41 easier', '81 easier']);
  });

  test('does not come near the end of a block: its words come soon', () => {
    const answers = looks(fresh, 60, 120, { block: { index: 0, left: 4, beat: true, matched: true } });
    expect(saidIn(answers)).toEqual([]);
  });

  test('is not said on a look that brings nothing new', () => {
    const near = looks(fresh, 30, 108, { block: { index: 0, left: 4, beat: true, matched: true } });
    const { state } = near.at(-1)!;
    const [blind] = looks(state, 1, 108, { reading: walkingAt(29, 108) }, 30);
    expect(blind).toMatchObject({ word: 'quicker', cue: null });
    expect(looks(state, 1, 108, {}, 30)[0]!.cue).toBe('quicker');
  });

  test('praises who took it to heart', () => {
    const off = looks(fresh, 25, 108);
    expect(saidIn(off)).toEqual(['21 quicker']);
    expect(saidIn(looks(off.at(-1)!.state, 40, 115, {}, 25))).toEqual(['16 onIt']);
  });

  test('tells a runner once', () => {
    const reading = (at: number): CadenceReading => ({ at, gait: 'running', cadence: null, confidence: 0.9 });
    let state = looks(fresh, 20, 115).at(-1)!.state;
    const cues: string[] = [];
    for (let t = 20; t < 100; t += 1) {
      const [answer] = looks(state, 1, null, { reading: reading(t) }, t);
      state = answer!.state;
      if (answer!.cue !== null) cues.push(`${t} ${answer!.cue}`);
    }
    expect(cues).toEqual(['24 runningNow']);
  });
});

describe('the beat', () => {
  test('comes 3 % towards who does not follow for 20 s, and no further', () => {
    const answers = looks(fresh, 34, 105);
    expect(toldIn(answers)).toEqual([[33, { kind: 'tempo', to: expect.closeTo(0.97 * 115, 9), later: null }]]);
    const more = looks(answers.at(-1)!.state, 300, 105, { heard: 0.97 * 115 }, 34);
    expect(toldIn(more)).toEqual([]);
  });

  test('comes only as far as it must', () => {
    const told = toldIn(looks(fresh, 34, 110.8));
    expect(told.map(([, beat]) => beat)).toEqual([{ kind: 'tempo', to: expect.closeTo(0.98 * 115, 9), later: null }]);
  });

  test('goes back a percent at a time to who follows again', () => {
    let { state } = looks(fresh, 34, 105).at(-1)!;
    let heard = 0.97 * 115;
    const tempos: number[] = [];
    for (let t = 34; t < 300; t += 1) {
      const [answer] = looks(state, 1, heard, { heard, block: { index: 0, left: 1000, beat: true, matched: true } }, t);
      state = answer!.state;
      if (answer!.beat?.kind === 'tempo') {
        heard = answer!.beat.to;
        tempos.push(heard / 115);
      }
    }
    expect(tempos.map((share) => Math.round(1000 * share) / 10)).toEqual([98, 99, 100]);
  });

  test('never comes after who is quicker', () => {
    expect(toldIn(looks(fresh, 600, 125))).toEqual([]);
  });

  test('goes when the target was held for 30 s, said so; not on the first levels', () => {
    const held = looks(fresh, 60, 115);
    expect(toldIn(held)[0]).toEqual([43, { kind: 'off' }]);
    expect(saidIn(held)[0]).toBe('43 held');
    expect(toldIn(looks(coachStart({ ...settings, fading: false }), 600, 115))).toEqual([]);
  });

  test('is not ended shortly before it ends by itself', () => {
    expect(toldIn(looks(fresh, 60, 115, { block: { index: 0, left: 11, beat: true, matched: true } }))).toEqual([]);
  });

  const quiet = { heard: null, block: { index: 1, left: 1000, beat: false, matched: true } };
  test('is added in a silence after 28 s outside the band', () => {
    expect(toldIn(looks(fresh, 60, 108, quiet))[0]).toEqual([41, { kind: 'on', tempo: 115 }]);
    expect(toldIn(looks(fresh, 60, 122, quiet))[0]).toEqual([41, { kind: 'on', tempo: 115 }]);
    expect(toldIn(looks(fresh, 600, 113, quiet))).toEqual([]);
  });

  test('that was planned and does not sound is not the coach’s to bring back', () => {
    expect(toldIn(looks(fresh, 600, 105, { heard: null }))).toEqual([]);
  });
});

describe('a nudge', () => {
  test('changes the target for good, at once', () => {
    const [first] = looks(fresh, 1, 115, { nudge: 2 });
    expect(first).toMatchObject({ target: 117, beat: { kind: 'tempo', to: 117, later: 117 } });
    const after = looks(
      first!.state,
      20,
      117,
      { heard: 117, block: { index: 3, left: 60, beat: true, matched: true } },
      1,
    );
    expect(after.every(({ target, beat }) => target === 117 && beat === null)).toBe(true);
  });

  test('stops at the ceiling, and presses beyond it are not saved up', () => {
    const [up] = looks(fresh, 1, 115, { nudge: 40 });
    expect(up!.target).toBe(130);
    const [more] = looks(up!.state, 1, 115, { nudge: 5 }, 1);
    expect(more).toMatchObject({ target: 130, beat: null });
    expect(looks(more!.state, 1, 115, { nudge: -1 }, 2)[0]!.target).toBe(129);
    expect(looks(fresh, 1, 115, { nudge: -80 })[0]!.target).toBe(60);
  });

  test('counts while standing, and where nothing is to be matched', () => {
    const block = { index: 0, left: 100, beat: false, matched: false };
    const [answer] = looks(fresh, 1, null, { nudge: -1, heard: null, block });
    expect(answer!.beat).toEqual({ kind: 'tempo', to: 114, later: 114 });
  });

  test('keeps an eased beat as far below, so that plus is never slower nor minus quicker', () => {
    const { state } = looks(fresh, 34, 105).at(-1)!;
    const heard = 0.97 * 115;
    for (const [nudge, way] of [
      [1, 1],
      [-1, -1],
    ] as const) {
      const [answer] = looks(state, 1, 108, { nudge, heard }, 34);
      const to = answer!.beat?.kind === 'tempo' ? answer!.beat.to : Number.NaN;
      expect(Math.sign(to - heard)).toBe(way);
      expect(answer!.beat).toMatchObject({ later: 115 + nudge });
    }
  });
});

test('a target above the ceiling is not kept to', () => {
  const answers = looks(coachStart({ fading: true, ceiling: 112 }), 30, 112);
  expect(answers.at(-1)).toMatchObject({ word: 'onIt', target: 112 });
  expect(toldIn(answers)).toEqual([
    [13, { kind: 'tempo', to: 112, later: null }],
    [25, { kind: 'tempo', to: 112, later: null }],
  ]);
});

test('the same look gives the same answer, and the state is plain', () => {
  const { state } = looks(fresh, 34, 105).at(-1)!;
  expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  const frozen = Object.freeze({ ...state });
  expect(looks(frozen, 50, 108, {}, 34)).toEqual(looks(structuredClone(state), 50, 108, {}, 34));
});

test('looking more often changes little: time is counted by the readings', () => {
  let state = fresh;
  let cue = -1;
  for (let t = 0; t < 60 && cue < 0; t += 0.25) {
    const answer = coach(state, {
      at: t,
      reading: walkingAt(Math.floor(t), 108),
      block: { index: 0, left: 1000, beat: true, matched: true },
      target: 115,
      heard: 115,
      nudge: 0,
    });
    state = answer.state;
    if (answer.cue !== null) cue = t;
  }
  expect(cue).toBe(21);
});
