import type { FinishedSession } from '../../../record/kept.ts';
import { words } from '../../../words/words.ts';
import { Icon } from '../../components/icon.tsx';
import { doneLines } from '../../finished-exercises.ts';

const icons = { done: 'check', partly: 'minus', skipped: 'next', notReached: 'close' } as const;

/** What was done, as it was: skipped is skipped. */
export function DoneList({ finished }: { finished: FinishedSession }) {
  return (
    <ul class="done-list">
      {doneLines(finished).map((line, n) => (
        <li key={n} class={line.outcome}>
          <Icon name={icons[line.outcome]} size={22} />
          <span>{line.name}</span>
          <span class="outcome">{words.finish.outcome[line.outcome]}</span>
        </li>
      ))}
    </ul>
  );
}
