// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { FinishedSession } from '../../src/record/kept.ts';
import { TodayAsks } from '../../src/ui/components/today-asks.tsx';
import { oneDay, stretchSession } from '../fixtures/pain.ts';
import { show, text } from '../fixtures/show.tsx';
import { walkStart } from '../fixtures/walks.ts';

afterEach(cleanup);

const said = { pre: 2, peak: 3, post: 2, leg: 'none' } as const;
/** It began on Monday 4 May. */
const monday = stretchSession(said);

const today = async (now: number, finished: readonly FinishedSession[], diary?: unknown) => {
  const shown = await show(<TodayAsks />, { finished, now, diary });
  await shown.app.loadCare();
  const { getByRole } = shown;
  return {
    ...shown,
    choose: (name: string): void => void fireEvent.click(getByRole('radio', { name })),
    press: (name: string): void => void fireEvent.click(getByRole('button', { name })),
  };
};
const asked = { name: 'How was the morning after Monday?' };

describe('the morning after', () => {
  it('is asked on the next day, and not on the same', async () => {
    const same = await today(walkStart + 3_600_000, [monday]);
    expect(same.queryByRole('heading', asked)).toBeNull();
    cleanup();
    const next = await today(walkStart + oneDay, [monday]);
    expect(await next.findByRole('heading', asked)).toBeTruthy();
  });

  it('waits for the morning: not ten minutes after a walk of the late evening, and not in the small hours', async () => {
    // Where it is two hours later: from 23:50 to 23:55 on Monday.
    const late = Date.UTC(2026, 4, 4, 21, 50);
    const evening = stretchSession(said, { startedAt: late, endedAt: late + 300_000 });
    const at = async (now: number, session: FinishedSession) => {
      const { queryByRole, app } = await today(now, [session]);
      await waitFor(() => expect(app.care.value).not.toBeNull());
      const found = queryByRole('heading', asked) !== null;
      cleanup();
      return found;
    };
    expect(await at(late + 20 * 60_000, evening)).toBe(false);
    expect(await at(Date.UTC(2026, 4, 5, 2, 59), evening)).toBe(false);
    expect(await at(Date.UTC(2026, 4, 5, 3, 0), evening)).toBe(true);
    // Begun before midnight and ended at three: nobody has slept by five.
    expect(await at(Date.UTC(2026, 4, 5, 3, 0), { ...evening, endedAt: Date.UTC(2026, 4, 5, 1, 0) })).toBe(false);
  });

  it('is not asked about a session that was only looked through', async () => {
    const blocks = monday.blocks.map((block) => ({ ...block, outcome: 'skipped' as const }));
    const looked = { ...stretchSession({ pre: 2 }), blocks };
    const next = await today(walkStart + oneDay, [looked]);
    expect(next.queryByRole('heading', asked)).toBeNull();
    cleanup();
    const told = await today(walkStart + oneDay, [{ ...looked, ...(monday.pain && { pain: monday.pain }) }]);
    expect(await told.findByRole('heading', asked)).toBeTruthy();
  });

  it('is kept with every session of that day, and says what each came to', async () => {
    const second = stretchSession(
      { ...said, peak: 7 },
      { id: 'second', name: 'Hips', startedAt: walkStart + 3_600_000 },
    );
    const { app, container, choose, press, findByRole } = await today(walkStart + oneDay, [second, monday]);
    await findByRole('heading', asked);
    choose('As before');
    press('Keep');
    await waitFor(() => expect(app.diary.diary.value.asked).toEqual([{ about: '2026-05-04', on: '2026-05-05' }]));
    expect(app.history.value.map(({ pain }) => [pain?.morning, pain?.sleepDisturbed])).toEqual([
      ['asBefore', false],
      ['asBefore', false],
    ]);
    expect([...container.querySelectorAll('.came-to')].map(text)).toEqual([
      'Home relief: That went well.',
      'Hips: That was too much. Next time it is less.',
    ]);
    expect(document.activeElement).toBe(container.querySelector('.morning-card h2'));
  });

  it.each([
    ['A bit worse', 'A little much. The same again next time.'],
    ['Clearly worse', 'That was too much. Next time it is less.'],
  ])('comes to its colour: %s', async (name, sentence) => {
    const { container, choose, press, findByRole } = await today(walkStart + oneDay, [monday]);
    await findByRole('heading', asked);
    choose(name);
    press('Keep');
    await waitFor(() => expect(text(container)).toContain(sentence));
  });

  it('takes a disturbed night by itself', async () => {
    const { app, container, press, findByRole, getByRole } = await today(walkStart + oneDay, [monday]);
    await findByRole('heading', asked);
    press('Keep');
    expect(text(container)).toContain('Choose what fits, or say that you do not know.');
    fireEvent.click(getByRole('switch', { name: 'It disturbed my sleep' }));
    press('Keep');
    await waitFor(() => expect(text(container)).toContain('That was too much.'));
    expect(app.history.value[0]?.pain).toMatchObject({ morning: null, sleepDisturbed: true });
  });

  it('may be unknown: then only that it was asked is kept', async () => {
    const { app, press, findByRole } = await today(walkStart + oneDay, [monday]);
    await findByRole('heading', asked);
    press('I do not know');
    await waitFor(() => expect(app.diary.diary.value.asked).toHaveLength(1));
    expect(app.history.value[0]?.pain).toMatchObject({ morning: null, sleepDisturbed: null });
  });

  it('says honestly that a day counts neither way where its end was not told', async () => {
    const { container, choose, press, findByRole } = await today(walkStart + oneDay, [stretchSession({ pre: 2 })]);
    await findByRole('heading', asked);
    choose('As before');
    press('Keep');
    await waitFor(() => expect(text(container)).toContain('it counts neither way'));
  });

  it('is not asked twice on a day, about a day again, after three days, or of a session before which nothing was told', async () => {
    const quiet = async (now: number, session: FinishedSession, diary?: unknown): Promise<void> => {
      const { app, queryByRole } = await today(now, [session], diary);
      await waitFor(() => expect(app.care.value).not.toBeNull());
      expect(queryByRole('heading', { level: 2 })).toBeNull();
      cleanup();
    };
    const asked = (about: string, on: string) => ({ asked: [{ about, on }] });
    await quiet(walkStart + oneDay, monday, asked('2026-05-04', '2026-05-05'));
    await quiet(walkStart + oneDay, monday, asked('2026-05-01', '2026-05-05'));
    await quiet(walkStart + 4 * oneDay, monday);
    await quiet(walkStart + oneDay, stretchSession(null));
  });
});

describe('a sheet that was left open', () => {
  it('is one line of the day, until it was filled in', async () => {
    const open = await today(walkStart + 600_000, [stretchSession({ pre: 2 })]);
    expect((await open.findByRole('link', { name: 'Say it now' })).getAttribute('href')).toBe('#/finish');
    cleanup();
    const told = await today(walkStart + 600_000, [monday]);
    expect(told.queryByRole('link')).toBeNull();
  });
});
