// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { FinishedSession } from '../../src/record/kept.ts';
import { untold } from '../../src/record/pain.ts';
import { Tightening } from '../../src/ui/components/tightening.tsx';
import { PastWalk } from '../../src/ui/screens/walks/past-walk.tsx';
import { Walks } from '../../src/ui/screens/walks/walks.tsx';
import { show, text } from '../fixtures/show.tsx';
import { drill, finishedWalk, unfelt as none, shortWalk, walkStart } from '../fixtures/walks.ts';

afterEach(cleanup);
const day = 86_400_000;
const rest = finishedWalk({ id: 'rest', kind: 'break', routine: 'walk_break' });

describe('walks of the past', () => {
  const finished = [
    rest,
    drill(),
    drill({ id: 'b', startedAt: walkStart - day, walk: none, spent: 600 }),
    drill({ id: 'c', startedAt: new Date(2025, 11, 28, 9, 5).getTime(), walk: shortWalk({ tightAt: [] }) }),
    finishedWalk({ id: 'no record' }),
  ];

  it('are listed newest first, each a way to its own page', async () => {
    const { getAllByRole } = await show(<Walks />, { finished });
    const [more, ...rows] = getAllByRole('link');
    expect(more?.getAttribute('href')).toBe('#/progress');
    expect(rows.map((row) => row.getAttribute('href'))).toEqual(['#/walks/walk-1', '#/walks/b', '#/walks/c']);
    expect(text(rows[0]!)).toMatch(
      /^Today \d\d:\d\d · Short and quick 2 min tightened after 83 s · 111 steps a minute$/,
    );
    expect(text(rows[1]!)).toMatch(/^Yesterday .* 10 min tightened after 2 min · steps not felt$/);
    expect(text(rows[2]!)).toMatch(/^Sunday 28 December 2025 09:05 .* did not tighten/);
  });

  it('come thirty at a time', async () => {
    const many = Array.from({ length: 40 }, (_, n) =>
      drill({ id: `${n}`, startedAt: walkStart - n * day, walk: none }),
    );
    const { container, getByRole, queryByRole } = await show(<Walks />, { finished: many });
    expect(container.querySelectorAll('.walk-row')).toHaveLength(30);
    fireEvent.click(getByRole('button', { name: 'Older walks' }));
    expect(container.querySelectorAll('.walk-row')).toHaveLength(40);
    expect(queryByRole('button', { name: 'Older walks' })).toBeNull();
  });

  it('say so where there are none', async () => {
    const { getByRole } = await show(<Walks />);
    expect(getByRole('heading', { name: 'No walks yet' })).toBeTruthy();
  });

  it('open again as they were, and no next walk is promised', async () => {
    const { container, getByRole } = await show(<PastWalk id="walk-1" />, { finished });
    expect(getByRole('heading', { level: 1 }).textContent).toMatch(/^Today, \d\d:\d\d$/);
    expect(text(container)).toContain('At the same speed: 71 cm before');
    expect(text(container)).not.toContain('Next time');
  });

  it('say that steps were not felt, and offer nothing that is too late', async () => {
    const { container, queryByRole } = await show(<PastWalk id="b" />, { finished });
    expect(text(container)).toContain('Your steps were not felt on this walk.');
    expect(queryByRole('link', { name: 'Count your steps now' })).toBeNull();
  });

  it('say how the back bore them, where it was told', async () => {
    const pain = { ...untold, pre: 2, peak: 3, post: 2, leg: 'none' } as const;
    const told = [...finished, drill({ id: 'told', pain }), drill({ id: 'untold', pain: { ...pain, post: null } })];
    const { container } = await show(<PastWalk id="told" />, { finished: told, now: walkStart + day });
    expect(text(container)).toContain(
      'Tell us about the morning, and this session counts.Pain before 2, at its worst 3, at the end 2 of 10.',
    );
    cleanup();
    expect(text((await show(<PastWalk id="untold" />, { finished: told })).container)).not.toContain('Pain before');
  });

  it('that are not there lead back to the list', async () => {
    const { getByRole } = await show(<PastWalk id="other" />, { finished });
    expect(getByRole('heading', { level: 1 }).textContent).toBe('This walk is not here');
    expect(getByRole('link').getAttribute('href')).toBe('#/walks');
  });
});

describe('the line of Today', () => {
  const line = async (...finished: FinishedSession[]) => text((await show(<Tightening />, { finished })).container);
  const tight = (ago: number, at: number) =>
    drill({
      id: `${ago}`,
      startedAt: walkStart - ago * day,
      walk: { ...none, tightAt: [{ at, distance: null, cadence: null, what: 'tight' }] },
    });
  const free = (ago: number) =>
    drill({ id: `${ago}`, startedAt: walkStart - ago * day, spent: 1200, walk: { ...none, tightAt: [] } });

  it('is the last walk and the one a week ago', async () => {
    expect(await line(tight(1, 840), tight(7, 540))).toBe(
      '14 min before it tightened yesterday. A week ago it was 9 min. Your walks',
    );
    cleanup();
    expect(await line(tight(0, 80), tight(6, 60))).toBe(
      '80 s before it tightened today. 6 days ago it was 60 s. Your walks',
    );
  });

  it('tells a good day and a bad one as they were', async () => {
    expect(await line(free(1), tight(7, 540))).toBe(
      '20 min without tightening yesterday. A week ago it tightened after 9 min. Your walks',
    );
    cleanup();
    expect(await line(tight(1, 540), free(7))).toBe(
      '9 min before it tightened yesterday. A week ago it was 20 min without tightening. Your walks',
    );
    cleanup();
    expect(await line(free(1), free(7))).toBe(
      '20 min without tightening yesterday. A week ago it was 20 min. Your walks',
    );
  });

  it('is not there before the first walk, and only a way to the walks after a long time', async () => {
    expect(await line(rest)).toBe('');
    cleanup();
    expect(await line(tight(20, 840))).toBe('Your walks');
  });
});
