// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { type SessionPain, untold } from '../../src/record/pain.ts';
import { forgetPlan, planFor } from '../../src/ui/plans.ts';
import { Finish } from '../../src/ui/screens/finish/finish.tsx';
import { checkOf } from '../e2e/checked.ts';
import { show, text } from '../fixtures/show.tsx';
import { drill, finishedWalk, unfelt as none, shortWalk, walkStart } from '../fixtures/walks.ts';

afterEach(cleanup);
const day = 86_400_000;
const rest = finishedWalk({
  id: 'rest',
  kind: 'break',
  routine: 'walk_break',
  startedAt: walkStart + 300_000,
  endedAt: walkStart + 600_000,
});

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

  it('names steps that reach far without the beat, by height and by pace', async () => {
    const long = drill({ walk: shortWalk({ stepLength: { usual: 0.8, cued: 0.76 } }) });
    const { container } = await show(<Finish />, { finished: [long], settings: { height: 170 } });
    expect(text(container)).toContain('Without the beat your steps were long for your height.');
    expect(text(container)).toContain('Without the beat your steps were long for so few a minute.');
    cleanup();
    const usual = await show(<Finish />, { finished: [drill()], settings: { height: 180 } });
    expect(text(usual.container)).not.toContain('Without the beat your steps');
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

  it('tells of the real check and of how walks were borne', async () => {
    const well: SessionPain = {
      ...untold,
      pre: 1,
      peak: 1,
      post: 1,
      leg: 'none',
      morning: 'asBefore',
      effort: 3,
      felt: 'easy',
    };
    const walks = (last: Partial<SessionPain>) =>
      [0, 3].map((ago) =>
        drill({
          id: `${ago}`,
          startedAt: walkStart - ago * day,
          walk: shortWalk({ level: 0, target: 110, tightAt: [] }),
          pain: { ...well, ...(ago === 0 && last) },
        }),
      );
    const told = async (last: Partial<SessionPain>): Promise<string> => {
      cleanup();
      const check = checkOf({}, walkStart - 20 * day);
      const { app, container } = await show(<Finish />, { finished: walks(last), settings: { cadence: 110 }, check });
      await app.loadCare();
      await waitFor(() => expect(text(container)).not.toContain('until it feels easy'));
      return text(container);
    };
    expect(await told({})).toContain(
      'Next time: a little quicker, 113 steps a minute, because the last walks were easy.',
    );
    expect(await told({ peak: 7 })).toContain('because your back did not settle.');
    expect(await told({ leg: 'furtherDown' })).toContain('Show your leg to a physiotherapist first.');
    expect(await told({ symptoms: true })).toContain('after you have talked to a clinician.');
    expect(await told({ stumble: true })).toContain('because you stumbled.');
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
      cadence: none.cadence,
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
      finished: [rest, drill({ planned: 900, spent: 240 })],
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
