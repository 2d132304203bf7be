import './key-list.css';
import { words } from '../../words/words.ts';

/** What the keys of a keyboard do: in the player, or where `keys` says so. */
export function KeyList({ keys = words.help.keyList }: { keys?: readonly (readonly [string, string])[] }) {
  return (
    <dl class="key-list">
      {keys.map(([key, does]) => (
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
