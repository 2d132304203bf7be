// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { FinishedSession } from '../../src/record/kept.ts';
import { untold } from '../../src/record/pain.ts';
import { forgetPlan, planFor } from '../../src/ui/plans.ts';
import { Finish } from '../../src/ui/screens/finish/finish.tsx';
import { withPain } from '../fixtures/pain.ts';
import { show, text } from '../fixtures/show.tsx';
import { drill, finishedWalk, walkStart } from '../fixtures/walks.ts';

afterEach(cleanup);
const minute = 60_000;
const day = 24 * 60 * minute;
const rest = (id: string, at: number, eased: 'yes' | 'no' | null = null) =>
  finishedWalk({
    id,
    kind: 'break',
    routine: 'walk_break',
    startedAt: at,
    endedAt: at + 3 * minute,
    pain: { ...untold, eased },
  });
const now = walkStart + 10 * minute;

describe('after a rest', () => {
  it('one tap says whether it eased, and may be another', async () => {
    const { app, getByRole } = await show(<Finish />, { finished: [rest('now', now)], now });
    await app.loadCare();
    for (const [name, eased] of [
      ['Yes', 'yes'],
      ['Not sure', 'notSure'],
    ] as const) {
      fireEvent.click(getByRole('button', { name }));
      expect(app.history.value[0]?.pain?.eased).toBe(eased);
      expect(getByRole('button', { name }).getAttribute('aria-pressed')).toBe('true');
    }
    expect(app.care.value?.check.value.mustAsk).toBe(false);
  });

  it('a pattern of easing is offered to the check, and locks nothing', async () => {
    const finished = [rest('now', now), rest('b', now - day, 'yes'), rest('c', now - 2 * day, 'yes')];
    const { app, container, getByRole, findByRole } = await show(<Finish />, { finished, now });
    await app.loadCare();
    fireEvent.click(getByRole('button', { name: 'Yes' }));
    await findByRole('link', { name: 'Look at the check again' });
    expect(text(container)).toContain('eased it several times');
    expect(app.care.value?.check.value.mustAsk).toBe(false);
  });

  it('two that did not ease bring the whole check', async () => {
    const { app, getByRole, findByRole } = await show(<Finish />, {
      finished: [rest('now', now), rest('b', now - day, 'no')],
      now,
    });
    await app.loadCare();
    fireEvent.click(getByRole('button', { name: 'No' }));
    expect((await findByRole('link', { name: 'Go to the check' })).getAttribute('href')).toBe('#/check');
    expect(app.care.value?.check.value.mustAsk).toBe(true);
  });

  it('a second one leads home, and not on with the walk', async () => {
    const finished = [rest('now', now), drill({ startedAt: now - 20 * minute }), rest('b', now - 60 * minute)];
    const { queryByRole, findByRole } = await show(<Finish />, { finished, now });
    expect((await findByRole('link', { name: 'How to get home' })).getAttribute('href')).toBe('#/home');
    expect(queryByRole('link', { name: 'Walk on' })).toBeNull();
  });

  const walked = (minutes: number, over: Partial<FinishedSession> = {}) =>
    drill({
      startedAt: now - (minutes + 1) * minute,
      endedAt: now - minute,
      planned: 1200,
      spent: minutes * 60,
      ...over,
    });
  it('walks on for what is left of that walk, and no longer', async () => {
    const { app, container, findByRole } = await show(<Finish />, { finished: [rest('now', now), walked(9)], now });
    const library = await app.loadLibrary();
    fireEvent.click(await findByRole('link', { name: 'Walk on' }));
    expect(text(container)).toContain('Of this walk, 11 minutes are left.');
    const short = library.routines.find(({ id }) => id === 'drill_short_quick')!;
    expect(planFor(app, short).minutes).toBe(11);
    forgetPlan(short.id);
  });

  it('begins no walk where next to nothing of it is left', async () => {
    const { app, container, queryByRole, findByRole } = await show(<Finish />, {
      finished: [rest('now', now), walked(17)],
      now,
    });
    await app.loadLibrary();
    await findByRole('link', { name: 'Back to Today' });
    await waitFor(() => expect(text(container)).toContain('That was most of this walk, and enough.'));
    expect(queryByRole('link', { name: 'Walk on' })).toBeNull();
  });

  it('goes on with no walk of this morning', async () => {
    const early = walked(9, { startedAt: now - 200 * minute, endedAt: now - 190 * minute });
    const { findByRole } = await show(<Finish />, { finished: [rest('now', now), early], now });
    expect((await findByRole('link', { name: 'Walk on' })).getAttribute('href')).toBe('#/walk');
  });

  it('leads home at 6 and 7, which begin no walk', async () => {
    const diary = { version: 1, told: [{ at: now, day: '2026-05-04', pre: 6 }] };
    const { app, queryByRole, findByRole } = await show(<Finish />, {
      finished: [rest('now', now), walked(9)],
      diary,
      now: now + 3 * minute,
    });
    await app.loadCare();
    await findByRole('link', { name: 'How to get home' });
    expect(queryByRole('link', { name: 'Walk on' })).toBeNull();
  });

  it('asks the check first where something happened since it, though nothing locks', async () => {
    const { app, container, queryByRole, findByRole } = await show(<Finish />, {
      finished: [rest('now', now), walked(9)],
      now,
    });
    (await app.loadCare()).send({ kind: 'askAgain' });
    await findByRole('link', { name: 'See the check' });
    expect(text(container)).toContain('the check asks once more first');
    expect(queryByRole('link', { name: 'Walk on' })).toBeNull();
  });

  it('asks the sheet of the walk before it', async () => {
    const { app, container, findByRole } = await show(<Finish />, {
      finished: [rest('now', now), walked(9, withPain({ pre: 2, peak: 5 }))],
      now,
    });
    await findByRole('heading', { name: 'How was your back?' });
    expect(text(container)).toContain('On the walk before this rest: Short and quick.');
    const choose = (group: RegExp, name: string): void =>
      void fireEvent.click(
        within(container.querySelector('.pain-sheet') as HTMLElement)
          .getAllByRole('group', { name: group })
          .flatMap((one) => within(one).getAllByRole('radio', { name }))[0]!,
      );
    choose(/worst/, '6');
    choose(/at the end/, '3');
    choose(/your legs/, 'As always');
    fireEvent.click(
      within(container.querySelector('.pain-sheet') as HTMLElement).getByRole('button', { name: 'Keep' }),
    );
    await waitFor(() => expect(app.history.value[1]?.pain).toMatchObject({ peak: 6, post: 3, leg: 'same' }));
    // Too much is too much: home, and not on.
    await findByRole('link', { name: 'How to get home' });
  });

  it('where something locks, the check comes first', async () => {
    const { app, queryByRole, findByRole } = await show(<Finish />, { finished: [rest('now', now)], now });
    await app.loadCare();
    app.care.value?.send({ kind: 'quickCheck', ticked: ['Q3'] });
    await findByRole('link', { name: 'See the check' });
    await waitFor(() => expect(queryByRole('link', { name: 'Walk on' })).toBeNull());
  });
});
