import './cadence-chart.css';
import type { WalkRecord } from '../../record/walk.ts';
import { minutesOf, type WalkMinute } from '../../record/walk-minutes.ts';
import { words } from '../../words/words.ts';

const said = words.cadence;

/** A number, or a dash that is read out as what it means. */
function Known({ value, without }: { readonly value: number | null; readonly without: string }) {
  if (value !== null) return <>{value}</>;
  return (
    <>
      <span aria-hidden="true">–</span>
      <span class="unseen">{without}</span>
    </>
  );
}

function Row({ minute, noted }: { readonly minute: WalkMinute; readonly noted: boolean }) {
  return (
    <tr>
      <th scope="row">{minute.minute}</th>
      <td>
        <Known value={minute.cadence} without={said.unknown} />
      </td>
      <td>
        <Known value={minute.target} without={said.noTarget} />
      </td>
      <td>{said.beats[minute.beat]}</td>
      {noted && <td>{minute.tight.map((what) => said.said[what]).join(', ')}</td>}
    </tr>
  );
}

/** What the chart shows, in numbers: folded away until asked for. */
export function CadenceTable({ walk }: { readonly walk: WalkRecord }) {
  const minutes = minutesOf(walk);
  if (minutes.length === 0) return null;
  const noted = walk.tightAt.length > 0;
  const heads = [said.minute, said.yourSteps, said.target, said.beat, ...(noted ? [said.noted] : [])];
  return (
    <details class="cadence-table">
      <summary>{said.asTable}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: where large text makes it scroll, keys must reach it. */}
      <section class="across" tabIndex={0} aria-label={said.tableCaption}>
        <table>
          <caption class="unseen">{said.tableCaption}</caption>
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
            {minutes.map((minute) => (
              <Row key={minute.minute} minute={minute} noted={noted} />
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
