import { describe, expect, it } from 'vitest';
import { type Diary, emptyDiary, trimmed } from '../../src/record/diary.ts';
import { parseDiary } from '../../src/record/parse-diary.ts';

const full: Diary = {
  version: 1,
  told: [{ at: 1, day: '2026-03-02', pre: 3 }],
  asked: [{ about: '2026-03-01', on: '2026-03-02' }],
  hurts: [{ exercise: 'bridge', at: 2, side: 'left', severity: 4 }],
  broughtBack: { bridge: 3 },
  notToday: ['2026-03-02'],
  planStartedOn: '2026-03-01',
  welcomed: true,
};

describe('a diary', () => {
  it('is read back as it was written', () => {
    expect(parseDiary(structuredClone(full))).toEqual(full);
  });

  it.each([[null], [undefined], ['text'], [7], [[]], [{}]])('that is no diary is an empty one: %j', (value) => {
    expect(parseDiary(value)).toEqual(emptyDiary);
  });

  it('loses what is broken, and keeps the rest', () => {
    const read = parseDiary({
      ...full,
      told: [{ at: 1, day: '2026-02-30', pre: 3 }, { at: 1, day: '2026-03-02', pre: 11 }, ...full.told],
      hurts: [{ exercise: '<b>', at: 1 }, { exercise: 'sktc', at: 5, side: 'up', severity: 'much' }, ...full.hurts],
      broughtBack: { bridge: 3, sktc: 'then' },
      notToday: 'always',
      planStartedOn: 'soon',
      more: true,
    });
    expect(read).toEqual({
      ...full,
      hurts: [{ exercise: 'sktc', at: 5, side: null, severity: null }, ...full.hurts],
      notToday: [],
      planStartedOn: null,
    });
  });

  it('does not grow for ever: the latest stay', () => {
    const many = Array.from({ length: 500 }, (_, at) => ({ at, day: '2026-03-02', pre: 1 }));
    const { told } = trimmed({ ...emptyDiary, told: many });
    expect(told.length).toBeLessThan(500);
    expect(told.at(-1)?.at).toBe(499);
  });
});
