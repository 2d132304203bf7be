import { describe, expect, it } from 'vitest';
import { usualChoices } from '../../src/routine/choices.ts';
import { compile } from '../../src/routine/compile.ts';
import { planOf } from '../../src/routine/plan.ts';
import { exercises, routine } from '../care/shipped.ts';

const home = routine('home_relief');
const whole = compile(home, exercises, usualChoices);
const flat = compile(home, exercises, { ...usualChoices, without: { cat_cow: ['cat'] } });
const inCatCow = (timeline: typeof flat) => timeline.segments.filter(({ block }) => block === 0);

describe('a cat-cow without the cat', () => {
  it('keeps its rhythm and never goes there', () => {
    const times = (timeline: typeof flat) =>
      inCatCow(timeline)
        .slice(1)
        .map(({ duration, breath }) => [duration, breath]);
    expect(times(flat)).toEqual(times(whole));
    expect(inCatCow(whole).some(({ figure }) => figure.to === 'cat')).toBe(true);
    expect(inCatCow(flat).some(({ figure }) => figure.to === 'cat' || figure.from === 'cat')).toBe(false);
    expect(inCatCow(flat).some(({ figure }) => figure.to === 'cow')).toBe(true);
  });
  it('joins each picture to the next', () => {
    const moves = inCatCow(flat).slice(1);
    for (const [n, { figure }] of moves.slice(1).entries()) expect(figure.from).toBe(moves[n]!.figure.to);
  });
  it('says where to stay, on the screen and for the voice', () => {
    const words = new Set(
      inCatCow(flat)
        .slice(1)
        .map((segment) => segment.words),
    );
    expect(words).toEqual(new Set(['Breathe out, to the middle', 'Breathe in, arch']));
    const said = flat.cues.flatMap((cue) => (cue.kind === 'say' && cue.segment < inCatCow(flat).length ? [cue] : []));
    expect(said.map(({ clip }) => clip)).not.toContain('cat_cow.full');
    for (const { text } of said) expect(text).not.toMatch(/\bround\b(?!ing)/i);
    expect(said.map(({ clip }) => clip)).toContain('cat_cow.name');
    expect(said.map(({ clip }) => clip)).toContain('common.breath.out');
    expect(said.map(({ clip }) => clip)).toContain('cat_cow.phase.2');
  });
  it('cannot lose both halves', () => {
    expect(() => planOf(home, exercises, { ...usualChoices, without: { cat_cow: ['cat', 'cow'] } })).toThrow(
      RangeError,
    );
  });
});

it('leaves an exercise alone that does not go there', () => {
  expect(compile(home, exercises, { ...usualChoices, without: { sktc: ['cat'], pelvic_tilt: [] } })).toEqual(whole);
});

it('does as many repetitions as progress has', () => {
  const [catCow] = planOf(home, exercises, { ...usualChoices, sets: { cat_cow: [10, 10] } }).items;
  expect(catCow).toMatchObject({ sets: [10, 10], written: [10, 10] });
});
