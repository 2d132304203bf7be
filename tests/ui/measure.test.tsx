// @vitest-environment happy-dom
import { cleanup, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyDiary } from '../../src/record/diary.ts';
import { Measure } from '../../src/ui/screens/measure/measure.tsx';
import { answered, checkOf } from '../care/checking.ts';
import { show } from '../fixtures/show.tsx';
import { walkStart } from '../fixtures/walks.ts';

afterEach(cleanup);

const now = { at: walkStart, day: new Date(walkStart).toISOString().slice(0, 10) };
const passed = (given: Parameters<typeof answered>[0] = {}) => checkOf([answered(given), now]);
const waysIn = (page: Awaited<ReturnType<typeof show>>) =>
  page.queryAllByRole('radio').map((way) => way.closest('label')?.textContent);

describe('finding one’s own pace', () => {
  it('has four ways where the check is open', async () => {
    const page = await show(<Measure />, { check: passed() });
    await waitFor(() => expect(waysIn(page)).toEqual(['The phone listens', 'Tap along', 'Count', 'Type it']));
  });

  it.each([
    ['something was answered that locks', passed({ S5: 'yes' })],
    ['the check was never answered', undefined],
  ])('walks for nothing where %s: it can be typed', async (_, check) => {
    const page = await show(<Measure />, check === undefined ? {} : { check });
    await waitFor(() => page.getByRole('link', { name: 'To the check' }));
    expect(waysIn(page)).toEqual([]);
    expect(page.queryByText(/Walk a minute/)).toBeNull();
    expect(page.queryByText(/Walk as you would/)).toBeNull();
    expect(page.getByRole('button', { name: 'Go on' })).toBeTruthy();
  });

  it('walks for nothing on a day that is for rest', async () => {
    const diary = { ...emptyDiary, told: [{ ...now, pre: 8 }] };
    const page = await show(<Measure />, { check: passed(), diary });
    await waitFor(() => page.getByText(/Today is for rest/));
    expect(waysIn(page)).toEqual([]);
  });
});
