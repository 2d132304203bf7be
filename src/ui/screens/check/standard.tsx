import { words } from '../../../words/words.ts';

/** What is said wherever exercise begins. evidence.md §6 */
export function Standard() {
  const { general, askFirst, stopIf, emergency, device, notDevice } = words.care.standard;
  return (
    <div class="stack quiet-words small">
      {[general, askFirst, stopIf, emergency, device, notDevice].map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
