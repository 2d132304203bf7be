// @vitest-environment happy-dom
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { FinishedSession } from '../../src/record/kept.ts';
import { AppContext } from '../../src/ui/app-context.ts';
import { Tightening } from '../../src/ui/components/tightening.tsx';
import { forgetPlan, planFor } from '../../src/ui/plans.ts';
import { Finish } from '../../src/ui/screens/finish/finish.tsx';
import { PastWalk } from '../../src/ui/screens/walks/past-walk.tsx';
import { Walks } from '../../src/ui/screens/walks/walks.tsx';
import { appFor } from '../fixtures/app.ts';
import { finishedWalk, shortWalk, walkStart } from '../fixtures/walks.ts';

afterEach(cleanup);
const day = 86_400_000;
const unmeasured = { every: 5, cadence: [null, null], target: [null, null], beatOn: [false, false], distance: null };
const none = shortWalk({ cadence: unmeasured, sensors: 'none', steps: null, distance: null, stepLength: null });
const drill = (over: Partial<FinishedSession> = {}) =>
  finishedWalk({ routine: 'drill_short_quick', name: 'Short and quick', walk: shortWalk(), ...over });
const rest = finishedWalk({
  id: 'rest',
  kind: 'break',
  routine: 'walk_break',
  startedAt: walkStart + 300_000,
  endedAt: walkStart + 600_000,
});

const show = async (screen: ComponentChild, given: Parameters<typeof appFor>[0] = {}) => {
  const { app, handed } = await appFor({ now: walkStart, ...given });
  return { app, handed, ...render(<AppContext.Provider value={app}>{screen}</AppContext.Provider>) };
};
const text = (root: Element): string => root.textContent?.replaceAll(/\s+/g, ' ') ?? '';

describe('the end of a walk', () => {
  it('begins with the time before it tightened', async () => {
    const { container } = await show(<Finish />, { finished: [drill()] });
    expect(text(container.querySelector('.finish-number')!)).toBe('83 seconds before it tightened');
    expect(text(container)).toContain('2 min walked, of 2 min planned · Short and quick');
    expect(text(container)).toContain('At the same speed: 71 cm before, 69 cm with the beat.');
    expect(text(container)).toContain('6.5 mm before, 6.1 mm with the beat');
    const facts = Object.fromEntries(
      [...container.querySelectorAll('dl > div')].map((fact) => [
        fact.querySelector('dt')?.textContent,
        fact.querySelector('b')?.textContent,
      ]),
    );
    expect(text(container.querySelector('dl')!)).toContain('150 metres, in 222 steps');
    expect(facts).toEqual({
      'On the beat': '100 %',
      'Without the beat': '110',
      'With the beat': '113',
      Distance: '150',
    });
    expect(text(container.querySelector('.walk-marks')!)).toBe('tight or soreat 1:33 · 120 m · 113 steps a minute');
  });

  it('begins with the time walked where it did not tighten', async () => {
    const { container } = await show(<Finish />, { finished: [drill({ walk: shortWalk({ tightAt: [] }) })] });
    expect(text(container.querySelector('.finish-number')!)).toBe('2 minutes walked');
    expect(container.querySelector('.walk-marks')).toBeNull();
  });

  it('promises the same pace, never a quicker one, and names it', async () => {
    const walks = Array.from({ length: 6 }, (_, n) =>
      drill({ id: `${n}`, startedAt: walkStart - n * day, walk: shortWalk({ tightAt: [] }) }),
    );
    const { container } = await show(<Finish />, { finished: walks, settings: { cadence: 110 } });
    expect(text(container)).toContain('Next time: the same pace, 110 steps a minute, until it feels easy.');
  });

  it('does not ask for more of it the same day where it went down a leg or was worse', async () => {
    const leg = shortWalk({ tightAt: [{ at: 93, distance: null, cadence: null, what: 'leg' }] });
    const { app, container, queryByRole } = await show(<Finish />, { finished: [drill({ walk: leg })] });
    await app.loadLibrary();
    expect(text(container)).toContain('That was enough walking for today.');
    expect(queryByRole('link', { name: 'Do it again' })).toBeNull();
    cleanup();
    const { findByRole } = await show(<Finish />, { finished: [drill()] });
    expect(await findByRole('link', { name: 'Do it again' })).toBeTruthy();
  });

  it('tells from the third walk on when a rest will be offered', async () => {
    const tight = shortWalk({
      cadence: unmeasured,
      sensors: 'none',
      tightAt: [{ ...shortWalk().tightAt[0]!, at: 600 }],
    });
    const { container } = await show(<Finish />, {
      finished: [drill({ walk: tight }), drill({ id: '2', walk: tight, startedAt: walkStart - day })],
    });
    expect(text(container)).toContain('A short rest is offered after 8 min');
  });

  it('shows no chart, no numbers and no table where steps were not felt, and offers to count them', async () => {
    const { container, getByRole } = await show(<Finish />, { finished: [drill({ walk: none })] });
    expect(getByRole('heading', { name: 'Your steps were not felt on this walk.' })).toBeTruthy();
    expect(getByRole('link', { name: 'Count your steps now' }).getAttribute('href')).toBe('#/measure');
    for (const gone of ['.cadence-chart', '.cadence-table', 'dl', '.step-bars'])
      expect(container.querySelector(gone), gone).toBeNull();
  });

  it('tells when the phone held the sound still', async () => {
    const { container } = await show(<Finish />, { finished: [drill({ stalls: [{ at: 494, lasted: 12 }] })] });
    expect(text(container)).toContain('Sound stopped for 12 s at 08:14.');
  });
});

describe('keeping a walk elsewhere', () => {
  it('hands out either format by its own name, and says so', async () => {
    const { handed, getByRole } = await show(<Finish />, { finished: [drill()] });
    fireEvent.click(getByRole('button', { name: 'Save as TCX' }));
    await waitFor(() => expect(getByRole('status').textContent).toBe('Saved as backstride-walk-2026-05-04-0930.tcx.'));
    fireEvent.click(getByRole('button', { name: 'Save as FIT' }));
    await waitFor(() => expect(getByRole('status').textContent).toContain('.fit'));
    expect(handed.map(({ way }) => way)).toEqual(['download', 'download']);
    const [tcx, fit] = handed.map(({ file }) => file.content);
    expect(tcx).toContain('<TrainingCenterDatabase');
    const bytes = new Uint8Array(await (fit as Blob).arrayBuffer());
    expect(new TextDecoder().decode(bytes.slice(8, 12))).toBe('.FIT');
  });

  it.each([
    ['cancelled', 'Nothing was shared.'],
    ['shared', 'Shared.'],
    ['failed', 'The file could not be made.'],
  ] as const)('tells when sharing was %s', async (saved, words) => {
    const { handed, getByRole, findByRole } = await show(<Finish />, { finished: [drill()], shares: true, saved });
    fireEvent.click(await findByRole('button', { name: 'Share' }));
    await waitFor(() => expect(getByRole('status').textContent).toContain(words));
    expect(handed.map(({ way }) => way)).toEqual(['share']);
  });

  it('has no key for sharing where that is not to be had', async () => {
    const { queryByRole, findByRole } = await show(<Finish />, { finished: [drill()] });
    await findByRole('button', { name: 'Save as FIT' });
    expect(queryByRole('button', { name: 'Share' })).toBeNull();
  });
});

describe('the end of a rest on the way', () => {
  const routine = 'drill_short_quick';
  afterEach(() => forgetPlan(routine));

  it('walks on with the same drill, at 95 % of the lower of own pace and last beat', async () => {
    const { app, container, findByRole } = await show(<Finish />, {
      finished: [rest, drill()],
      settings: { cadence: 120 },
    });
    const drills = (await app.loadLibrary()).routines.find(({ id }) => id === routine)!;
    await waitFor(() => expect(text(container)).toContain('Walk on begins at 108 steps a minute, 95 % of your pace'));
    const key = await findByRole('link', { name: 'Walk on' });
    expect(key.getAttribute('href')).toBe('#/check?then=start%3Adrill_short_quick');
    expect(planFor(app, drills).cadence).toBe(120);
    fireEvent.click(key);
    expect(planFor(app, drills).cadence).toBeCloseTo(0.95 * 113.3);
  });

  it('leads to the drills where no walk of the day is known', async () => {
    const earlier = drill({ startedAt: walkStart - day, endedAt: walkStart - day + 1 });
    const { findByRole } = await show(<Finish />, { finished: [rest, earlier] });
    expect((await findByRole('link', { name: 'Walk on' })).getAttribute('href')).toBe('#/walk');
  });

  it('is the end of walking for the day where it went down a leg or was worse', async () => {
    for (const what of ['leg', 'worse'] as const) {
      const walk = shortWalk({ tightAt: [{ at: 93, distance: null, cadence: null, what }] });
      const { container, queryByRole } = await show(<Finish />, { finished: [rest, drill({ walk })] });
      expect(queryByRole('link', { name: 'Walk on' })).toBeNull();
      expect(text(container)).toContain('That was enough walking for today.');
      cleanup();
    }
  });
});

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
    const rows = getAllByRole('link');
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
    const { getAllByRole, getByRole, queryByRole } = await show(<Walks />, { finished: many });
    expect(getAllByRole('link')).toHaveLength(30);
    fireEvent.click(getByRole('button', { name: 'Older walks' }));
    expect(getAllByRole('link')).toHaveLength(40);
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
