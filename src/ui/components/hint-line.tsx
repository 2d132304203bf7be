import './hint-line.css';
import { words } from '../../words/words.ts';
import { useHints } from '../use-told.ts';

/** A word about a clinician, in one quiet line, where the weeks give reason for it. evidence.md §4.2 */
export function HintLine() {
  const [hint] = useHints();
  return hint === undefined ? null : <p class="hint-line">{words.care.hints[hint]}</p>;
}
