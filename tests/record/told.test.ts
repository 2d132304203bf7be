import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/care/moment.ts';
import { toldOf, withWeeks } from '../../src/record/told.ts';
import { oneDay, stretchSession, toldDays } from '../fixtures/pain.ts';
import { walkStart } from '../fixtures/walks.ts';

const utcDay = (at: number): string => dayOf(Math.floor(at / oneDay));
const told = (pre: number, at: number) => ({ at, day: utcDay(at), pre });

describe('what was told over the weeks', () => {
  it('is each session with a number before it, oldest first, with its colour', () => {
    const history = [
      ...toldDays([
        [9, 3, 4],
        [1, 1, 6],
      ]),
      stretchSession(null),
    ].reverse();
    expect(toldOf(history, [], utcDay)).toEqual([
      { at: walkStart - 9 * oneDay, pre: 3, peak: 4, colour: 'GREEN' },
      { at: walkStart - oneDay, pre: 1, peak: 6, colour: 'RED' },
    ]);
  });
  it('is also a day that was too bad for any, once a day, by its last number', () => {
    const at = walkStart - 2 * oneDay;
    expect(toldOf([], [told(8, at), told(9, at + 60_000), told(8, walkStart)], utcDay)).toEqual([
      { at: at + 60_000, pre: 9, peak: null, colour: null },
      { at: walkStart, pre: 8, peak: null, colour: null },
    ]);
  });
  it('counts no number twice, and none that closed nothing', () => {
    const session = stretchSession({ pre: 8 });
    expect(toldOf([session], [told(8, walkStart - 60_000)], utcDay)).toHaveLength(1);
    expect(toldOf([], [told(5, walkStart), told(7, walkStart)], utcDay)).toEqual([]);
  });
});

describe('the means of a week', () => {
  it('are those of the seven days that end with each', () => {
    const all = withWeeks(
      toldOf(
        toldDays([
          [10, 6, 7],
          [5, 4, 5],
          [0, 2, 3],
        ]).reverse(),
        [],
        utcDay,
      ),
    );
    expect(all.map(({ week }) => week)).toEqual([
      { pre: 6, peak: 7 },
      { pre: 5, peak: 6 },
      { pre: 3, peak: 4 },
    ]);
  });
});
