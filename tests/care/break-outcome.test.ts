import { describe, expect, it } from 'vitest';
import { type BreakFacts, type BreakOutcome, breakOutcome, isSecondBreak } from '../../src/care/break-outcome.ts';
import { minute } from '../../src/care/moment.ts';
import type { QuickId } from '../../src/care/quick.ts';

const now = 1_777_879_800_000;
/** Minutes before the rest that is looked at. */
const span = (from: number, to: number) => ({ startedAt: now - from * minute, endedAt: now - to * minute });
const plain: BreakFacts = {
  startedAt: now,
  ticked: [],
  pain: null,
  day: 'everything',
  gate: { tier: 'GO', why: [] },
  inDoubt: false,
  breaks: [],
  walks: [],
  madeWorse: false,
};
const second = { breaks: [span(40, 37)] };

describe('where a rest leads', () => {
  const ticks = (...ticked: QuickId[]) => ({ ticked });
  it.each<[string, Partial<BreakFacts>, BreakOutcome]>([
    ['nothing new, the first of the day', {}, 'walkOn'],
    ['pain told and bearable', { pain: 5 }, 'walkOn'],
    ['pain of 6: relief only', { pain: 6 }, 'home'],
    ['pain of 7, and something ticked', { pain: 7, ...ticks('Q3') }, 'check'],
    ['a check that is only due', { gate: { tier: null, why: ['fullCheck'] } }, 'walkOn'],
    ['bladder', ticks('Q1'), 'check'],
    ['both legs', ticks('Q2'), 'check'],
    ['down a leg', ticks('Q3'), 'check'],
    ['fever', ticks('Q4'), 'check'],
    ['something answered earlier', { gate: { tier: 'CLINICIAN_SOON', why: ['S1'] } }, 'check'],
    ['that key, and its list not answered', { gate: { tier: 'GO', why: ['somethingWrong'] } }, 'check'],
    ['pain of 8', { pain: 8 }, 'home'],
    ['pain of 8 told this morning', { day: 'nothing' }, 'home'],
    ['pain of 6 told before it', { day: 'relief' }, 'home'],
    ['something happened since the check', { inDoubt: true, gate: { tier: 'GO', why: ['fullCheck'] } }, 'check'],
    ['something happened, the second one', { ...second, inDoubt: true }, 'home'],
    ['a second one', second, 'home'],
    ['a second one, and down a leg', { ...second, ...ticks('Q3') }, 'home'],
    ['pain of 9 and a fever', { pain: 9, ...ticks('Q4') }, 'home'],
    ['the walk made it worse', { madeWorse: true }, 'home'],
    ['a second one, and the bladder: help before anything', { ...second, pain: 9, ...ticks('Q1', 'Q3') }, 'check'],
    ['pain of 8, an emergency answered', { pain: 8, gate: { tier: 'EMERGENCY', why: ['E3'] } }, 'check'],
  ])('%s', (_, facts, outcome) => {
    expect(breakOutcome({ ...plain, ...facts })).toBe(outcome);
  });
});

describe('a second rest', () => {
  it.each<[string, Partial<BreakFacts>, boolean]>([
    ['none before', {}, false],
    ['two hours before, to the minute', { breaks: [span(123, 120)] }, true],
    ['more than two hours before', { breaks: [span(124, 121)] }, false],
    [
      'three hours before, two of them walked: the same walk',
      { breaks: [span(183, 180)], walks: [span(179, 59)] },
      true,
    ],
    ['three hours before, walked before that', { breaks: [span(183, 180)], walks: [span(300, 183)] }, false],
    ['a tap by mistake', { breaks: [span(10, 9.9)] }, false],
    ['one that was stopped half-way', { breaks: [span(10, 9)] }, true],
    ['itself, once it is kept', { breaks: [{ startedAt: now, endedAt: now + 3 * minute }] }, false],
    ['a later one', { breaks: [{ startedAt: now + minute, endedAt: now + 3 * minute }] }, false],
  ])('%s', (_, facts, is) => {
    expect(isSecondBreak({ ...plain, ...facts })).toBe(is);
  });
});
