import { emergencyIds } from '../../../care/questions.ts';
import { words as learnWords } from '../../../words/learn.ts';
import { words } from '../../../words/words.ts';
import { Call } from '../check/call.tsx';

/** The emergency list to read, and the number to call. Never locked; evidence.md §3.2 */
export function Urgent() {
  return (
    <div class="urgent stack">
      <ul aria-label={learnWords.learn.fullList}>
        {emergencyIds.map((id) => (
          <li key={id}>{words.care.causes[id]}</li>
        ))}
      </ul>
      <Call />
    </div>
  );
}
