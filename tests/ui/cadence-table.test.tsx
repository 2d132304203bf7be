// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { minutesOf } from '../../src/record/walk-minutes.ts';
import { CadenceChart } from '../../src/ui/components/cadence-chart.tsx';
import { CadenceTable } from '../../src/ui/components/cadence-table.tsx';
import { fullHour, shortWalk } from '../fixtures/walks.ts';

afterEach(cleanup);
const cells = (row: Element): readonly (string | null)[] => [...row.children].map((cell) => cell.textContent);
const rowsOf = (root: Element) => [...root.querySelectorAll('tbody tr')].map(cells);
const nothing = { every: 5, cadence: [null, null], target: [113, 113], beatOn: [true, true], distance: null };

describe('the minutes of a walk', () => {
  it('average what was measured, and leave out what was not', () => {
    const { cadence } = shortWalk();
    const uneven = { ...cadence, cadence: cadence.cadence.map((steps, n) => (n === 0 ? 98 : n > 3 ? null : steps)) };
    expect(minutesOf(shortWalk({ cadence: uneven })).map((minute) => minute.cadence)).toEqual([107, null]);
  });

  it('tell a beat that came on within a minute', () => {
    const { cadence } = shortWalk();
    const late = { ...cadence, beatOn: cadence.beatOn.map((_, n) => n >= 20) };
    expect(minutesOf(shortWalk({ cadence: late })).map(({ beat }) => beat)).toEqual(['off', 'part']);
  });

  it('go on to what was said after the last measurement', () => {
    const later = shortWalk({ tightAt: [{ at: 185, distance: null, cadence: null, what: 'leg' }] });
    const minutes = minutesOf(later);
    expect(minutes).toHaveLength(4);
    expect(minutes[3]).toEqual({ minute: 4, cadence: null, target: null, beat: 'off', tight: ['leg'] });
  });

  it('are sixty in an hour', () => {
    expect(minutesOf(fullHour()).map(({ minute }) => minute)).toEqual(Array.from({ length: 60 }, (_, n) => n + 1));
  });
});

describe('the table of a walk', () => {
  it('has a row for each minute: steps, target, beat, what was said', () => {
    const { container } = render(<CadenceTable walk={shortWalk()} />);
    expect([...container.querySelectorAll('thead th')].map((head) => head.textContent)).toEqual([
      'Minute',
      'Your steps',
      'Target',
      'Beat',
      'You said',
    ]);
    expect(rowsOf(container)).toEqual([
      ['1', '110', '–none', 'off', ''],
      ['2', '113', '113', 'on', 'tight or sore'],
    ]);
  });

  it('is a real table: heads with a scope, a caption, and no dash that is read out', () => {
    const { container } = render(<CadenceTable walk={shortWalk()} />);
    expect(container.querySelectorAll('thead th[scope="col"]')).toHaveLength(5);
    expect(container.querySelectorAll('tbody th[scope="row"]')).toHaveLength(2);
    expect(container.querySelector('caption')?.textContent).not.toBe('');
    const dashes = [...container.querySelectorAll('span')].filter((span) => span.textContent === '–');
    expect(dashes.length).toBeGreaterThan(0);
    for (const dash of dashes) expect(dash.getAttribute('aria-hidden')).toBe('true');
  });

  it('has no column for what nobody said', () => {
    const { container } = render(<CadenceTable walk={shortWalk({ tightAt: [] })} />);
    expect(container.querySelectorAll('thead th')).toHaveLength(4);
    for (const row of rowsOf(container)) expect(row).toHaveLength(4);
  });

  it('tells of a walk that nothing measured, and says nothing where nothing was kept', () => {
    const { container, rerender } = render(<CadenceTable walk={shortWalk({ cadence: nothing, tightAt: [] })} />);
    expect(rowsOf(container)).toEqual([['1', '–not measured', '113', 'on']]);
    const empty = { ...nothing, cadence: [], target: [], beatOn: [] };
    rerender(<CadenceTable walk={shortWalk({ cadence: empty, tightAt: [] })} />);
    expect(container.textContent).toBe('');
  });
});

describe('the chart of a walk', () => {
  const key = (root: Element) => [...root.querySelectorAll('li')].map((item) => item.textContent);

  it('is for the eye only, and its key names what it shows', () => {
    const { container, rerender } = render(<CadenceChart walk={shortWalk()} />);
    expect(container.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
    expect(key(container)).toEqual(['Your steps', 'Target, 3 % either way', 'Beat on', 'Tight']);
    const { cadence } = shortWalk();
    const free = { ...cadence, target: cadence.target.map(() => null), beatOn: cadence.beatOn.map(() => false) };
    rerender(<CadenceChart walk={shortWalk({ cadence: free, tightAt: [] })} />);
    expect(key(container)).toEqual(['Your steps']);
  });

  it('is left out where nothing was measured', () => {
    const { container } = render(<CadenceChart walk={shortWalk({ cadence: nothing })} />);
    expect(container.textContent).toBe('');
  });
});
