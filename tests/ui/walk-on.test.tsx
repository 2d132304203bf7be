// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { untold } from '../../src/record/pain.ts';
import { Finish } from '../../src/ui/screens/finish/finish.tsx';
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

  it('where something locks, the check comes first', async () => {
    const { app, queryByRole, findByRole } = await show(<Finish />, { finished: [rest('now', now)], now });
    await app.loadCare();
    app.care.value?.send({ kind: 'quickCheck', ticked: ['Q3'] });
    await findByRole('link', { name: 'See the check' });
    await waitFor(() => expect(queryByRole('link', { name: 'Walk on' })).toBeNull());
  });
});
