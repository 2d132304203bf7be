// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Progress } from '../../src/ui/screens/progress/progress.tsx';
import { oneDay, toldDays } from '../fixtures/pain.ts';
import { show, text } from '../fixtures/show.tsx';
import { drill, unfelt, walkStart } from '../fixtures/walks.ts';

afterEach(cleanup);

const page = async (finished: Parameters<typeof show>[1] extends infer G ? G : never) => {
  const shown = await show(<Progress />, finished);
  await shown.app.loadCare();
  return shown;
};
const rowsOf = (container: Element, n: number): string[] =>
  [...(container.querySelectorAll('table')[n]?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map((cell) => cell.textContent).join(' | '),
  );

describe('how it goes', () => {
  it('says so where there is nothing yet', async () => {
    const { getByRole } = await page({});
    expect(getByRole('heading', { level: 1 }).textContent).toBe('Nothing to compare yet');
  });

  it('has the minutes before it tightened, newest first, and says which walks did not', async () => {
    const walk = (ago: number, tightAt: number | null) =>
      drill({
        id: `${ago}`,
        startedAt: walkStart - ago * oneDay,
        spent: 900,
        walk: {
          ...unfelt,
          tightAt: tightAt === null ? [] : [{ at: tightAt, distance: null, cadence: null, what: 'tight' }],
        },
      });
    const { container } = await page({ finished: [walk(0, 840), walk(3, null), walk(90, 300)] });
    expect(rowsOf(container, 0)).toEqual(['4 May | 14 min | tightened', '1 May | 15 min | did not tighten']);
  });

  it('has the means of seven days, and waits two weeks before it compares', async () => {
    const finished = toldDays([
      [5, 4, 6],
      [1, 2, 3],
    ]).reverse();
    const { container, queryByText } = await page({ finished });
    expect(text(container.querySelector('.week-means')!)).toBe('Last seven days3.0 of 10 before4.5 of 10 at its worst');
    expect(queryByText('After two weeks this says how they compare.')).toBeTruthy();
    expect(rowsOf(container, 0)).toEqual([
      '3 May | 2 | 3 | 3.0 | 4.5 | went well',
      '29 Apr | 4 | 6 | 4.0 | 6.0 | too much',
    ]);
  });

  it('has a badge for a change of two points or a third', async () => {
    const finished = toldDays([
      [21, 5, 6],
      [1, 3, 4],
    ]).reverse();
    const { container, getByText } = await page({ finished });
    expect(getByText('A change you can feel')).toBeTruthy();
    expect(text(container)).toContain('Clearly less pain than in your first week.');
    expect(text(container)).toContain('First week5.0 of 10 before');
  });

  it('asks to look at it where it is worse, and leads to the questions', async () => {
    const finished = toldDays([
      [21, 2, 3],
      [1, 5, 5],
    ]).reverse();
    const { getByRole, queryByText } = await page({ finished });
    expect(getByRole('heading', { name: 'Time to look at it' })).toBeTruthy();
    expect(getByRole('link', { name: 'To the questions' }).getAttribute('href')).toBe('#/check');
    expect(getByRole('link', { name: 'To the plan' }).getAttribute('href')).toBe('#/plan');
    expect(queryByText('A change you can feel')).toBeNull();
  });

  it('counts a day that was too bad for a session, and says a word about a clinician', async () => {
    const bad = [1, 2, 3].map((ago) => ({
      at: walkStart - ago * oneDay,
      day: new Date(walkStart - ago * oneDay).toISOString().slice(0, 10),
      pre: 9,
    }));
    const { findByText, container } = await page({ diary: { told: bad } });
    expect(
      await findByText('It has hurt a lot all week. Please let a doctor or physiotherapist look at it.'),
    ).toBeTruthy();
    expect(rowsOf(container, 0)[0]).toBe('3 May | 9 | not said | 9.0 | – | no session');
  });
});
