import { describe, expect, it } from 'vitest';
import { cards } from '../../src/care/card.ts';
import { legs } from '../../src/care/colour.ts';
import { mornings } from '../../src/care/morning.ts';
import { answersOf, groups, type Kind, questionIds, questionOf } from '../../src/care/questions.ts';
import { quickIds } from '../../src/care/quick.ts';
import { doseSentence, walkSentence } from '../../src/care/reason-words.ts';
import { careTags } from '../../src/care/tags.ts';
import { clearable, notes } from '../../src/care/tier.ts';
import { hints } from '../../src/care/trend.ts';
import { care } from '../../src/words/en/care.ts';

const keys = (of: object): string[] => Object.keys(of).sort();

describe('the words of the check', () => {
  it('are there for every question, answer, group, tag and note, and for no other', () => {
    expect(keys(care.questions)).toEqual([...questionIds].sort());
    expect(keys(care.groups)).toEqual([...groups].sort());
    expect(keys(care.tags)).toEqual([...careTags].sort());
    expect(keys(care.notes)).toEqual([...notes].sort());
    expect(keys(care.hints)).toEqual([...hints].sort());
    expect(keys(care.pain.legs)).toEqual([...legs].sort());
    expect(keys(care.pain.mornings)).toEqual([...mornings].sort());
    const kinds: readonly Kind[] = ['yesNo', 'goodIfYes', 'change', 'sides', 'age'];
    expect(keys(care.answers)).toEqual([...new Set(kinds.flatMap(answersOf))].sort());
  });
  it('name every cause, and have a text for every card', () => {
    expect(keys(care.causes)).toEqual([...clearable, 'AGE', ...quickIds, 'fullCheck', 'somethingWrong'].sort());
    for (const card of cards) expect(care.cards[card]).toMatch(/^[A-Z].*\.$/);
    for (const id of quickIds) expect(care.quick[id]).not.toBe('');
  });
  it('are questions, short enough to be read', () => {
    for (const id of questionIds) {
      expect(care.questions[id]).toMatch(/^[A-Z].*\?$/);
      expect(care.questions[id].length).toBeLessThanOrEqual(175);
      expect(questionOf(id).after === null || care.questions[id].length <= 100).toBe(true);
    }
  });
  it('are never those of a clinic', () => {
    const all = JSON.stringify(care);
    expect(all).not.toMatch(/\b(?:triage|detect\w*|diagnos(?:e|ed|es|ing)|cauda|equina|patient|symptoms?)\b/i);
  });
  it('say numbers as people do', () => {
    expect(care.dose.threeGreen.moreReps(2)).toBe('Three good sessions: 2 more repetitions.');
    expect(care.dose.threeGreen.moreReps(1)).toBe('Three good sessions: one more repetition.');
    expect(care.dose.onTheWay(1, 3)).toBe('One good session of 3. The same again.');
    expect(care.dose.twoAmber.fewerSets(1)).toBe('Twice a little much: one set now.');
    expect(care.walk.twoGreen(2)).toBe('Two good walks: 2 minutes more.');
    expect(care.walk.twoAmber(1)).toBe('Twice a little much: 1 minute less.');
    expect(care.cards.goNow(null)).toContain('your local emergency number');
    expect(care.cards.tellThem(['pain down a leg'], null)).toBe('Tell them: back pain with pain down a leg.');
    expect(care.cards.tellThem(['a', 'b'], 'Monday')).toBe('Tell them: back pain with a; b, since Monday.');
  });
  it('explain each next dose in one sentence', () => {
    expect(doseSentence({ key: 'threeGreen', step: { key: 'moreReps', reps: 2 } })).toBe(
      'Three good sessions: 2 more repetitions.',
    );
    expect(doseSentence({ key: 'threeGreen', step: { key: 'moreSets', sets: 2 } })).toBe(
      'Three good sessions: 2 sets now.',
    );
    expect(doseSentence({ key: 'threeGreen', step: { key: 'harder' } })).toBe(care.dose.threeGreen.harder);
    expect(doseSentence({ key: 'threeGreen', step: { key: 'top' } })).toBe(care.dose.threeGreen.top);
    expect(doseSentence({ key: 'twoAmber', step: { key: 'fewerReps', reps: 1 } })).toBe(
      'Twice a little much: one repetition fewer.',
    );
    expect(doseSentence({ key: 'twoAmber', step: { key: 'least' } })).toBe(care.dose.twoAmber.least);
    expect(doseSentence({ key: 'onTheWay', green: 2, of: 3 })).toBe('Two good sessions of 3. The same again.');
    expect(doseSentence({ key: 'afterRed' })).toBe(care.dose.afterRed);
    expect(walkSentence({ key: 'twoGreen', minutes: 2 })).toBe('Two good walks: 2 minutes more.');
    expect(walkSentence({ key: 'ceiling', minutes: 13 })).toBe('13 minutes is enough for this week.');
    expect(walkSentence({ key: 'onTheWay', green: 1, of: 2 })).toBe('One good walk of 2. The same again.');
    expect(walkSentence({ key: 'cadenceFirst' })).toBe(care.walk.cadenceFirst);
  });
});
