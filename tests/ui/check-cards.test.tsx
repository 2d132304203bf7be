// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { minute } from '../../src/care/moment.ts';
import type { Check as Kept } from '../../src/care/state.ts';
import { emptyDiary } from '../../src/record/diary.ts';
import { Check } from '../../src/ui/screens/check/check.tsx';
import { answered, checkOf, confirm, next } from '../care/checking.ts';
import { show } from '../fixtures/show.tsx';
import { walkStart } from '../fixtures/walks.ts';

afterEach(cleanup);

const ago = (minutes: number) => {
  const at = walkStart - minutes * minute;
  return { at, day: new Date(at).toISOString().slice(0, 10) };
};
const card = async (check: Kept, given: Parameters<typeof show>[1] = {}) => {
  const page = await show(<Check askedFor={{ what: 'review' }} />, { check, ...given });
  await waitFor(() => page.getByRole('heading', { level: 1 }));
  return page;
};

describe('the card of the check', () => {
  it('says the urgent-care line where the country has one, and only for what is looked at today', async () => {
    const today = checkOf([answered({ U2: 'yes' }), ago(5)]);
    const gb = await card(today, { settings: { country: 'GB' } });
    expect(gb.getByRole('link', { name: 'Call 111' }).getAttribute('href')).toBe('tel:111');
    cleanup();
    const de = await card(today, { settings: { country: 'DE' } });
    expect(de.queryByRole('link', { name: /Call/ })).toBeNull();
    cleanup();
    const soon = await card(checkOf([answered({ S5: 'yes' }), ago(5)]), { settings: { country: 'GB' } });
    expect(soon.queryByRole('link', { name: /Call/ })).toBeNull();
  });

  it('has both numbers of India in an emergency', async () => {
    const page = await card(checkOf([answered({ E4: 'yes' }), ago(5)]), { settings: { country: 'IN' } });
    expect(page.getByRole('link', { name: 'Call 112' }).getAttribute('href')).toBe('tel:112');
    expect(page.getByRole('link', { name: 'Or call 108' }).getAttribute('href')).toBe('tel:108');
  });

  it('of an emergency can be answered again, before and after it was', async () => {
    const told = checkOf([answered({ E4: 'yes' }), ago(20)]);
    const again = { name: 'Answer the questions again' };
    const first = await card(told);
    expect(first.getAllByRole('button', again)).toHaveLength(1);
    cleanup();
    const released = await card(next(told, [answered(), ago(10)], [confirm, ago(9)]));
    expect(released.getByText('Has somebody looked at it?')).toBeTruthy();
    fireEvent.click(released.getByRole('button', again));
    expect(released.getByRole('heading', { name: 'Bladder, bowel and feeling' })).toBeTruthy();
  });

  it('knows that a leg was looked at, and asks for what is missing', async () => {
    const leg = { S1: 'yes', S1b: 'one', S1c: 'yes', S1d: 'yes' } as const;
    const looked = await card(checkOf([answered(leg), ago(5)]));
    expect(looked.getByText(/You said that a clinician has looked/)).toBeTruthy();
    cleanup();
    const both = await card(checkOf([answered({ ...leg, S1b: 'both' }), ago(5)]));
    expect(both.queryByText(/You said that a clinician has looked/)).toBeNull();
  });

  it('goes on with questions that were left half-way a while ago', async () => {
    const half = (minutes: number) =>
      checkOf([answered(), ago(60)], [{ kind: 'answered', given: { E1: 'no', E2: 'no', E5: 'no' } }, ago(minutes)]);
    const soon = await card(half(10));
    fireEvent.click(soon.getByRole('button', { name: 'Go on with the questions' }));
    expect(soon.getByRole('heading', { name: 'Sudden things' })).toBeTruthy();
    cleanup();
    const late = await card(half(30));
    fireEvent.click(late.getByRole('button', { name: 'Answer the questions again' }));
    expect(late.getByRole('heading', { name: 'Bladder, bowel and feeling' })).toBeTruthy();
  });

  it('shows with each answer which version of the questions it was given to, where they differ', async () => {
    const check = checkOf([answered({ S5: 'yes' }), ago(5)]);
    const answersOf = async (kept: Kept): Promise<string> => {
      const page = await card(kept);
      fireEvent.click(page.getByRole('button', { name: 'Show my answers' }));
      return page.container.textContent ?? '';
    };
    expect(await answersOf(check)).toContain('Version 1 of the questions.');
    cleanup();
    const S6 = { ...check.answers.S6!, ruleVersion: 0 };
    const mixed = await answersOf({ ...check, askedAt: null, answers: { ...check.answers, S6 } });
    expect(mixed).toContain('version 0 of the questions');
    expect(mixed).not.toContain('Version 1 of the questions.');
  });

  it('of a day that is for rest can be put right for some minutes only', async () => {
    const check = checkOf([answered(), ago(60)], [{ kind: 'sessionBegan' }, ago(50)]);
    const day = async (minutes: number) =>
      show(<Check askedFor={{ what: 'start', routine: 'hips' }} />, {
        check,
        diary: { ...emptyDiary, told: [{ ...ago(minutes), pre: 8 }] },
      });
    const soon = await day(5);
    await waitFor(() => soon.getByText('Rest today'));
    fireEvent.click(soon.getByRole('button', { name: 'I meant another number' }));
    await waitFor(() => expect(soon.queryByText('Rest today')).toBeNull());
    cleanup();
    const late = await day(15);
    await waitFor(() => late.getByText('Rest today'));
    expect(late.queryByRole('button', { name: 'I meant another number' })).toBeNull();
  });
});
