// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { FinishedSession } from '../../src/record/kept.ts';
import { untold } from '../../src/record/pain.ts';
import { announcement } from '../../src/ui/announce.ts';
import { changePlan, planFor } from '../../src/ui/plans.ts';
import { NextThing } from '../../src/ui/screens/plan/next-thing.tsx';
import { Plan } from '../../src/ui/screens/plan/plan.tsx';
import { get, readCalendar } from '../fixtures/read-calendar.ts';
import { show, text } from '../fixtures/show.tsx';
import { finishedWalk, walkStart } from '../fixtures/walks.ts';

afterEach(cleanup);
const day = 86_400_000;
/** Of `walkStart`, a Monday. */
const today = '2026-05-04';
const walk = (ago: number, minutes: number): FinishedSession =>
  finishedWalk({
    id: `walk ${ago}`,
    routine: 'drill_short_quick',
    startedAt: walkStart - ago * day,
    endedAt: walkStart - ago * day + minutes * 60_000,
    spent: minutes * 60,
    pain: { ...untold, pre: 2, peak: 2, post: 2, leg: 'none', morning: 'asBefore' },
  });
const stretch = (routine: string, ago: number): FinishedSession =>
  finishedWalk({ id: `${routine} ${ago}`, routine, kind: 'stretch', startedAt: walkStart - ago * day });
const told = (pre: number) => ({ version: 1, told: [{ at: walkStart, day: today, pre }] });

const card = async (given: Parameters<typeof show>[1]) => {
  const shown = await show(<NextThing />, given);
  await waitFor(() => expect(shown.container.textContent).not.toBe(''));
  return shown;
};

describe('the next thing', () => {
  it('is not there before the first session', async () => {
    const { container, app } = await show(<NextThing />);
    await Promise.all([app.loadCare(), app.loadLibrary()]);
    expect(container.textContent).toBe('');
    expect(app.diary.diary.value.planStartedOn).toBeNull();
  });

  it('says what is open, and one key begins the first of it', async () => {
    const { container, getByRole, app } = await card({ finished: [walk(2, 8)] });
    expect(text(container)).toContain('Walk 8 minHome relief 5 minHips');
    expect(getByRole('link', { name: 'Start: Walk' }).getAttribute('href')).toBe('#/walk');
    expect(getByRole('link', { name: 'Your week' }).getAttribute('href')).toBe('#/plan');
    await waitFor(() => expect(app.diary.diary.value.planStartedOn).toBe('2026-05-02'));
  });

  it('goes on to the next once one is done', async () => {
    const { getByRole, container } = await card({ finished: [walk(0, 8), walk(2, 8)] });
    expect(text(container)).toContain('Walk doneHome relief 5 min');
    expect(getByRole('link', { name: 'Start: Home relief' }).getAttribute('href')).toBe('#/routines/home_relief');
  });

  it('is put aside with a kind word, and taken back', async () => {
    const { container, getByRole, app } = await card({ finished: [walk(2, 8)] });
    fireEvent.click(getByRole('button', { name: 'Not today' }));
    await waitFor(() => expect(text(container)).toContain('Nothing is lost'));
    expect(app.diary.diary.value.notToday).toEqual([today]);
    expect(announcement.value).toContain('That is fine.');
    expect(text(container)).toContain('Tomorrow: Walk, 8 min · Home relief, 5 min.');
    expect(document.activeElement?.textContent).toBe('Plan today after all');
    fireEvent.click(getByRole('button', { name: 'Plan today after all' }));
    await waitFor(() => expect(text(container)).toContain('Start: Walk'));
    expect(app.diary.diary.value.notToday).toEqual([]);
    expect(document.activeElement?.textContent).toBe('Not today');
  });

  it('is rest on a day of rest, and says what comes then', async () => {
    const { container, queryByRole } = await card({ finished: [walk(6, 8)] });
    expect(text(container)).toBe(
      'Planned for todayYour weekA day of rest.Tomorrow: Walk, 8 min · Home relief, 5 min · Hips, 8 min.',
    );
    expect(queryByRole('button')).toBeNull();
  });

  it('is over once all of the day is done', async () => {
    const finished = [stretch('hips', 0), stretch('home_relief', 0), walk(0, 8)];
    const { container } = await card({ finished });
    expect(text(container)).toContain('That was all for today.');
    expect(text(container)).toContain('Tomorrow: Support');
  });

  it('is what eases, and only that, at 6 or 7', async () => {
    const { container, getAllByRole } = await card({ finished: [walk(2, 8)], diary: told(7) });
    expect(text(container)).toContain('Today only the relief routine, gently.');
    expect(getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#/plan', '#/routines/home_relief']);
  });

  it('is nothing to do at 8 and more', async () => {
    const { container, getAllByRole } = await card({ finished: [walk(2, 8)], diary: told(8) });
    expect(text(container)).toContain('Today it hurts too much for exercise.');
    expect(getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#/plan', '#/learn']);
  });

  it('leads to the check where that has locked movement', async () => {
    const { container, getAllByRole, app } = await card({ finished: [walk(2, 8)] });
    app.somethingWrong();
    await waitFor(() => expect(text(container)).toContain('Exercise is paused for now.'));
    expect(getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#/plan', '#/check', '#/learn']);
  });
});

describe('a walk', () => {
  it('is as long as the plan has it, until the person chooses, and again after its key', async () => {
    const { app, getByRole } = await card({ finished: [walk(2, 8)] });
    const drill = app.library.value!.routines.find(({ id }) => id === 'drill_short_quick')!;
    const own = app.library.value!.routines.find(({ id }) => id === 'drill_own_pace')!;
    expect(planFor(app, drill).minutes).toBe(8);
    expect(planFor(app, own).minutes).toBeNull();
    changePlan(drill, { minutes: null });
    expect(planFor(app, drill).minutes).toBeNull();
    fireEvent.click(getByRole('link', { name: 'Start: Walk' }));
    expect(planFor(app, drill).minutes).toBe(8);
  });
});

describe('the week', () => {
  const page = async (given: Parameters<typeof show>[1]) => {
    const shown = await show(<Plan />, given);
    await waitFor(() => expect(shown.container.querySelector('.plan-days')).not.toBeNull());
    return shown;
  };

  it('shows what was done of days that are over, and nothing that was not', async () => {
    const { container } = await page({ finished: [stretch('hips', 2), walk(3, 8)] });
    const days = [...container.querySelectorAll('.plan-day')].map(text);
    expect(days).toHaveLength(7);
    expect(days[0]).toBe('Friday 1 MayWalk done');
    expect(days[1]).toBe('Saturday 2 MayHips done');
    expect(days[2]).toBe('Sunday 3 MayA free day.');
    expect(days[3]).toMatch(/^Today 4 MayWalk 8 minHome relief 5 min/);
    expect(days[6]).toBe('Thursday 7 MayA day of rest.');
    expect(container.querySelectorAll('[aria-current="date"]')).toHaveLength(1);
  });

  it('says how long the next walk is and why', async () => {
    const { container } = await page({ finished: [walk(3, 8)] });
    expect(text(container)).toContain('Your next walk8 minOne good walk of 2. The same again.');
  });

  it('begins by itself, and says so before it has', async () => {
    const { container, getByRole } = await show(<Plan />);
    expect(text(container)).toContain('Your plan begins by itself');
    expect(getByRole('link').getAttribute('href')).toBe('#/');
  });

  it('goes into the calendar at the times that were chosen, which are kept', async () => {
    const { getByLabelText, getByRole, queryByRole, handed, app } = await page({ finished: [walk(3, 8)] });
    fireEvent.change(getByLabelText(/^Walks/), { target: { value: '10:30' } });
    expect(app.settings.value.remindAt).toEqual({ walk: '10:30', exercises: '08:00' });
    fireEvent.change(getByLabelText(/^Walks/), { target: { value: '' } });
    expect(app.settings.value.remindAt.walk).toBe('10:30');
    fireEvent.click(getByRole('button', { name: 'Put it into my calendar' }));
    await waitFor(() => expect(getByRole('status').textContent).toContain('Saved as backstride-plan.ics.'));
    expect(queryByRole('button', { name: 'Share with an app' })).toBeNull();
    const [{ file, way }] = handed as [(typeof handed)[number]];
    expect([file.name, file.type, way]).toEqual(['backstride-plan.ics', 'text/calendar', 'download']);
    const events = readCalendar(file.content as string).inner;
    expect(events.map((event) => get(event, 'SUMMARY'))).toEqual(
      ['Walk', 'Home relief', 'Hips', 'Support'].map((name) => `Backstride: ${name}`),
    );
    expect(get(events[0]!, 'DTSTART')).toBe('20260504T103000');
  });

  it('is shared where the device shares such files', async () => {
    const { getByRole, handed } = await page({ finished: [walk(3, 8)], shares: true, saved: 'cancelled' });
    fireEvent.click(getByRole('button', { name: 'Share with an app' }));
    await waitFor(() => expect(getByRole('status').textContent).toBe('Not shared.'));
    expect(handed[0]!.way).toBe('share');
  });
});
