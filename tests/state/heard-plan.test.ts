import { beforeEach, expect, it } from 'vitest';
import { joinLegs, placeLegs } from '../../src/sound/beat-edits.ts';
import { soundingAt } from '../../src/sound/beats.ts';
import type { SoundPlan } from '../../src/sound/plan.ts';
import { type HeardPlan, heardPlan } from '../../src/state/heard-plan.ts';

const rate = 8000;
const plan: SoundPlan = {
  rate,
  frames: 60 * rate,
  notes: [],
  beats: joinLegs(placeLegs(0, [{ frames: 60 * rate, from: 110, to: 110 }]), rate),
};
let heard: HeardPlan;
const tempoAt = (second: number): number | null => soundingAt(heard.plan.value ?? plan, second * rate);

beforeEach(() => {
  heard = heardPlan();
  heard.load(plan);
});

it('knows every change that was sent', () => {
  heard.edit(10 * rate, [{ frames: 5 * rate, from: 100, to: 100 }]);
  heard.silence(30 * rate, 10 * rate);
  expect([5, 12, 20, 35, 45].map(tempoAt)).toEqual([110, 100, 110, null, 110]);
});

it('is led in after a pause, until the place is changed', () => {
  heard.ledIn(20 * rate);
  expect(heard.plan.value?.beats.find(({ frame }) => frame === 20 * rate)?.next).toBe(0);
  heard.sought();
  expect(heard.plan.value).toBe(plan);
});

it('keeps a change through a pause', () => {
  heard.silence(30 * rate, 10 * rate);
  heard.ledIn(20 * rate);
  heard.sought();
  expect(tempoAt(35)).toBeNull();
});
