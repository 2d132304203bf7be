import { describe, expect, it } from 'vitest';
import { tcxFileName, tcxOf } from '../../src/record/tcx.ts';
import { objections, pointsOf, texts } from '../fixtures/tcx/read-tcx.ts';
import { finishedWalk, fullHour, shortWalk, walkStart } from '../fixtures/walks.ts';

const hour = finishedWalk({ endedAt: walkStart + 3_600_000, spent: 3600 });
const unmeasured = shortWalk({
  distance: null,
  steps: null,
  cadence: { every: 5, cadence: [null, null], target: [113, 113], beatOn: [true, true], distance: null },
});
const unnoted = shortWalk({ cadence: { every: 5, cadence: [], target: [], beatOn: [], distance: null } });

describe('a walk as a TCX file', () => {
  it.each([
    ['a short walk', finishedWalk(), shortWalk()],
    ['an hour with location', hour, fullHour()],
    ['nothing measured', finishedWalk(), unmeasured],
    ['nothing noted', finishedWalk(), unnoted],
    ['more steps than the format can hold', hour, { ...fullHour(), steps: 70_000 }],
    ['a name with marks in it', finishedWalk({ name: 'Übung <3> & "slow"\u0007' }), shortWalk()],
  ])('is what the format asks for: %s', (_, session, walk) => {
    expect(objections(tcxOf(session, walk))).toEqual([]);
  });

  it('would be refused by the check in the wrong order, with an unknown sport, or with an unknown extension', () => {
    const tcx = tcxOf(finishedWalk(), shortWalk());
    expect(objections(tcx.replace('Sport="Other"', 'Sport="Walking"')).join()).toContain('Walking');
    expect(
      objections(tcx.replace(/(<DistanceMeters>.*?<\/DistanceMeters>)(<Cadence>.*?<\/Cadence>)/, '$2$1')),
    ).not.toEqual([]);
    expect(objections(tcx.replaceAll('RunCadence>', 'WalkCadence>'))).not.toEqual([]);
    expect(objections(tcx.replaceAll('<Calories>0</Calories>', ''))).not.toEqual([]);
  });

  it('counts the strides of one foot, in both places that readers know', () => {
    const points = pointsOf(tcxOf(finishedWalk(), shortWalk()));
    expect(points[0]).toMatchObject({ cadence: 55, runCadence: 55 });
    // 113 steps are 56.5 strides, and the format has whole ones.
    expect(points[20]).toMatchObject({ cadence: 57, runCadence: 57 });
  });

  it('has a point every five seconds and one at its end, and no cadence where none was measured', () => {
    const points = pointsOf(tcxOf(finishedWalk(), shortWalk()));
    expect(points.map(({ time }) => (time - walkStart) / 1000)).toEqual(Array.from({ length: 25 }, (_, n) => n * 5));
    expect(points.flatMap(({ cadence }, n) => (cadence === null ? [n] : []))).toEqual([15, 16, 24]);
  });

  it('shares the distance out by steps where location gave none', () => {
    const points = pointsOf(tcxOf(finishedWalk(), shortWalk()));
    // 12 points at 110 and 10 at 113: 150 m over 2450 parts.
    expect(points[0]?.distance).toBe(0);
    expect(points[12]?.distance).toBeCloseTo((150 * 1320) / 2450, 1);
    expect(points[17]?.distance).toBe(points[15]?.distance);
    expect(points.at(-1)?.distance).toBe(150);
  });

  it('keeps the distances that location gave', () => {
    const points = pointsOf(tcxOf(hour, fullHour()));
    expect(points).toHaveLength(721);
    expect(points.slice(0, 4).map(({ distance }) => distance)).toEqual([0, 6, 13, 19]);
    expect(points.at(-1)).toEqual({ time: walkStart + 3_600_000, distance: 4608, cadence: null, runCadence: null });
  });

  it('tells the sums of the walk', () => {
    const tcx = tcxOf(finishedWalk({ spent: 108.4 }), shortWalk());
    expect(texts(tcx, './/t:TotalTimeSeconds')).toEqual(['108']);
    expect(texts(tcx, './/t:Lap/t:DistanceMeters')).toEqual(['150']);
    expect(texts(tcx, './/t:Lap/t:Cadence')).toEqual(['56']);
    expect(texts(tcx, './/x:LX/*')).toEqual(['56', '57', '222']);
    expect(texts(tcx, './/t:Id | .//t:Lap/@StartTime')).toEqual([
      '2026-05-04T07:30:00.000Z',
      '2026-05-04T07:30:00.000Z',
    ]);
  });

  it('has a start and an end, distance included, even where nothing was noted on the way', () => {
    const points = pointsOf(tcxOf(finishedWalk(), unnoted));
    expect(points.map(({ time, distance }) => [(time - walkStart) / 1000, distance])).toEqual([
      [0, 0],
      [120, 150],
    ]);
  });

  it('ends when the session did, and after its last point even if the clock of the phone was set back', () => {
    const end = (endedAt: number) => pointsOf(tcxOf(finishedWalk({ endedAt }), shortWalk())).at(-1)?.time;
    expect(end(walkStart + 118_000)).toBe(walkStart + 118_000);
    expect(end(walkStart - 3_600_000)).toBe(walkStart + 116_000);
    expect(end(walkStart + 3_600_000)).toBe(walkStart + 120_000);
  });

  it('says the name as it was written, and nothing of pain or place', () => {
    const tcx = tcxOf(finishedWalk({ name: 'Übung <3> & "slow"' }), shortWalk());
    expect(texts(tcx, './/t:Notes')).toEqual(['Übung <3> & "slow"']);
    expect(tcx).not.toMatch(/tight|Latitude|Longitude/i);
  });

  it('has a name of its own, by the clock of the place', () => {
    expect(tcxFileName(finishedWalk(), 120)).toBe('backstride-walk-2026-05-04-0930.tcx');
    expect(tcxFileName(finishedWalk(), -480)).toBe('backstride-walk-2026-05-03-2330.tcx');
  });
});
