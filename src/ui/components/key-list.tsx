import './key-list.css';
import { words } from '../../words/words.ts';

/** What the keys of a keyboard do in the player. */
export function KeyList() {
  return (
    <dl class="key-list">
      {words.help.keyList.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
