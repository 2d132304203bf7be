import { describe, expect, test } from 'vitest';
import type { CadenceReading } from '../../../src/walking/motion.ts';
import { fresh, looks, saidIn, toldIn } from './looks.ts';

describe('the word', () => {
  test.each([
    [115, 'onIt'],
    [111.8, 'onIt'],
    [118.2, 'onIt'],
    [111, 'quicker'],
    [119, 'easier'],
  ] as const)('for %d steps a minute at a target of 115 is %s', (cadence, word) => {
    expect(looks(fresh, 8, cadence).at(-1)).toMatchObject({ word, pace: expect.closeTo(cadence, 9), target: 115 });
  });

  test('comes with the third reading, and not before', () => {
    expect(looks(fresh, 4, 115).map(({ word }) => word)).toEqual([null, null, 'onIt', 'onIt']);
  });

  test('does not turn for single readings an octave off, half or double', () => {
    let state = looks(fresh, 20, 115).at(-1)!.state;
    for (const [i, cadence] of [57, 115, 230, 115, 115, 115, 115, 57, 57, 115].entries()) {
      const [answer] = looks(state, 1, cadence, {}, 20 + i);
      expect(answer).toMatchObject({ word: 'onIt', pace: 115 });
      state = answer!.state;
    }
  });

  test('is rather not there than wrong, when half or double readings go on', () => {
    for (const octave of [0.5, 2]) {
      const { state } = looks(fresh, 20, 115).at(-1)!;
      const answers = looks(state, 60, 115 * octave, {}, 20);
      expect(answers.slice(6).every(({ word }) => word === null)).toBe(true);
      expect([...saidIn(answers), ...toldIn(answers)]).toEqual([]);
    }
  });

  test('turns within 8 s of a real change', () => {
    const { state } = looks(fresh, 20, 115).at(-1)!;
    const words = looks(state, 10, 108, {}, 20).map(({ word }) => word);
    expect(words.indexOf('quicker')).toBeGreaterThan(1);
    expect(words.indexOf('quicker')).toBeLessThan(8);
  });

  test('is measured against the beat that was eased, where that is what they keep to', () => {
    expect(looks(fresh, 8, 109, { heard: 0.97 * 115 }).at(-1)!.word).toBe('onIt');
    expect(looks(fresh, 8, 109, { heard: null }).at(-1)!.word).toBe('quicker');
  });

  test('is fair to who keeps to a beat that is still on its way down', () => {
    expect(looks(fresh, 8, 121, { heard: 121 }).at(-1)!.word).toBe('onIt');
    expect(looks(fresh, 8, 121, { heard: null }).at(-1)!.word).toBe('easier');
  });

  test('does not turn for a second at the edge', () => {
    const onIt = looks(fresh, 20, 112).at(-1)!;
    let { state } = looks(onIt.state, 8, 111, {}, 20).at(-1)!;
    const answers = [109.8, 113, 111, 111].map((cadence, i) => {
      const [answer] = looks(state, 1, cadence, {}, 28 + i);
      state = answer!.state;
      return answer!;
    });
    expect(Math.min(...answers.map(({ pace }) => pace! / 115))).toBeLessThan(0.964);
    expect(answers.every(({ word }) => word === 'onIt')).toBe(true);
  });

  test.each(['still', 'running', 'irregular'] as const)('is not there for someone whose gait is %s', (gait) => {
    const reading = (at: number): CadenceReading => ({ at, gait, cadence: null, confidence: 0 });
    let { state } = looks(fresh, 20, 115).at(-1)!;
    const answers = Array.from({ length: 8 }, (_, i) => {
      const [answer] = looks(state, 1, null, { reading: reading(20 + i) }, 20 + i);
      state = answer!.state;
      return answer!;
    });
    expect(answers.at(-1)).toMatchObject({ word: null, pace: null, beat: null });
  });

  test('is not there where nothing is to be matched', () => {
    const block = { index: 0, left: 100, beat: false, matched: false };
    const answers = looks(fresh, 60, 100, { block, heard: null });
    expect(answers.every(({ word, cue, beat }) => word === null && cue === null && beat === null)).toBe(true);
    expect(answers.at(-1)).toMatchObject({ pace: 100, target: 115 });
  });
});
