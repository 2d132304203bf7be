import './cadence-chart.css';
import type { ComponentChildren } from 'preact';
import { words } from '../../words/words.ts';

export interface DayRow {
  readonly key: string;
  readonly day: string;
  /** Below the heads that follow the first. */
  readonly cells: readonly ComponentChildren[];
}

interface Props {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly DayRow[];
}

/** What a chart of days shows, in numbers: folded away until asked for. */
export function DayTable({ caption, heads, rows }: Props) {
  return (
    <details class="cadence-table">
      <summary>{words.progress.chartHere}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: where large text makes it scroll, keys must reach it. */}
      <section class="across" tabIndex={0} aria-label={caption}>
        <table>
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, day, cells }) => (
              <tr key={key}>
                <th scope="row">{day}</th>
                {cells.map((cell, n) => (
                  <td key={n}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
