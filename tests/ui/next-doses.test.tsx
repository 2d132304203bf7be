// @vitest-environment happy-dom
/** What a person reads of the next dose: on the routine's page, and at the end of a session. */
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { routines } from '../../src/platform/shipped.ts';
import { emptyDiary } from '../../src/record/diary.ts';
import type { FinishedSession } from '../../src/record/kept.ts';
import { type SessionPain, untold } from '../../src/record/pain.ts';
import { changePlan, forgetPlan } from '../../src/ui/plans.ts';
import { Finish } from '../../src/ui/screens/finish/finish.tsx';
import { RoutinePage } from '../../src/ui/screens/routine.tsx';
import { show, text } from '../fixtures/show.tsx';
import { walkStart } from '../fixtures/walks.ts';

const support = routines.find(({ id }) => id === 'support')!;
afterEach(() => {
  cleanup();
  forgetPlan('support');
});
const day = 86_400_000;
const green: Partial<SessionPain> = { pre: 1, peak: 1, post: 1, leg: 'none', morning: 'asBefore' };
const session = (ago: number, pain: Partial<SessionPain>): FinishedSession => ({
  id: `${ago}`,
  routine: 'support',
  name: 'Support',
  kind: 'stretch',
  startedAt: walkStart - ago * day,
  endedAt: walkStart - ago * day + 600_000,
  planned: 600,
  spent: 600,
  outcome: 'complete',
  blocks: support.items.flatMap((item) =>
    'exercise' in item
      ? [{ exercise: item.exercise, name: item.exercise, side: null, planned: 60, spent: 60, outcome: 'done' as const }]
      : [],
  ),
  pain: { ...untold, ...pain },
});
const three = [1, 3, 5].map((ago) => session(ago, green));
const opened = async (screen: Parameters<typeof show>[0], given: Parameters<typeof show>[1]) => {
  const shown = await show(screen, given);
  await Promise.all([shown.app.loadLibrary(), shown.app.loadCare()]);
  return shown;
};
const row = (container: Element, name: string): Element =>
  [...container.querySelectorAll('.routine-item')].find((one) => one.querySelector('h3')?.textContent === name)!;

describe('the page of a routine', () => {
  it('says in one sentence why a dose is not as written, and nothing where it is', async () => {
    const plain = await opened(<RoutinePage id="support" />, { finished: [] });
    await waitFor(() => expect(text(row(plain.container, 'Pelvic tilt'))).toContain('5 s × 8'));
    expect(text(plain.container)).not.toContain('good session');
    cleanup();
    const { container } = await opened(<RoutinePage id="support" />, { finished: three });
    await waitFor(() => expect(text(row(container, 'Pelvic tilt'))).toContain('5 s × 10'));
    expect(text(row(container, 'Pelvic tilt'))).toContain('Three good sessions: 2 more repetitions.');
  });

  it('does not explain what the person chose instead', async () => {
    changePlan(support, { levels: { pelvic_tilt: 'easier' } });
    const { container } = await opened(<RoutinePage id="support" />, { finished: three });
    await waitFor(() => expect(text(row(container, 'Bird-dog'))).toContain('Three good sessions'));
    expect(text(row(container, 'Pelvic tilt'))).not.toContain('Three good sessions');
  });

  it('offers no more than a dose that was cut leaves open', async () => {
    const red = session(1, { ...green, peak: 7 });
    const { container } = await opened(<RoutinePage id="support" />, { finished: [red] });
    await waitFor(() => expect(text(row(container, 'Pelvic tilt'))).toContain('5 s × 4'));
    const item = row(container, 'Pelvic tilt');
    expect(text(item)).toContain('It was too much: half as much this time.');
    expect([...item.querySelectorAll('input[type=radio]')]).toHaveLength(2);
  });

  it('says that a suspected exercise rests, with no key to bring it back', async () => {
    const red = session(1, { ...green, peak: 7, suspect: 'bridge' });
    const { container, queryByRole } = await opened(<RoutinePage id="support" />, { finished: [red] });
    await waitFor(() => expect(text(container)).toContain('Glute bridge rests for two days.'));
    expect(text(container.querySelector('.suits')!)).toContain('Glute bridge is left out.');
    expect(queryByRole('button', { name: /Bring it back/ })).toBeNull();
  });

  it('brings back what hurt twice, and keeps the focus on its row', async () => {
    const hurts = [1, 2].map((ago) => ({ exercise: 'bridge', at: walkStart - ago * day, side: null, severity: null }));
    const { container } = await opened(<RoutinePage id="support" />, { diary: { ...emptyDiary, hurts } });
    await waitFor(() => expect(text(row(container, 'Glute bridge'))).toContain('It hurt twice, so it is put aside.'));
    expect(row(container, 'Glute bridge').classList.contains('out')).toBe(true);
    const key = row(container, 'Glute bridge').querySelector('.beneath button')!;
    expect(key.getAttribute('aria-label')).toBe('Bring it back: Glute bridge');
    fireEvent.click(key);
    await waitFor(() => expect(row(container, 'Glute bridge').classList.contains('out')).toBe(false));
    expect(container.querySelector('.suits')).toBeNull();
    expect(row(container, 'Glute bridge').contains(document.activeElement)).toBe(true);
  });
});

describe('the end of a stretch', () => {
  const next = (container: Element): string => text([...container.querySelectorAll('.finish > .stack')].at(-1)!);
  it('names at most three exercises that change', async () => {
    const { container } = await opened(<Finish />, { finished: three });
    await waitFor(() => expect(next(container)).toContain('Pelvic tilt. Three good sessions: 2 more repetitions.'));
    expect(next(container).match(/Three good sessions/g)).toHaveLength(3);
  });
  it('is the same again where nothing changes, and says when the morning is waited for', async () => {
    const { container } = await opened(<Finish />, { finished: three.slice(0, 2) });
    await waitFor(() => expect(next(container)).toContain('The same again.'));
    cleanup();
    const untold = session(0, { ...green, morning: null });
    const waiting = await opened(<Finish />, { finished: [untold, ...three.slice(0, 2)] });
    await waitFor(() => expect(next(waiting.container)).toContain('until the morning after is known'));
  });
});
