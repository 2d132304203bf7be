import { version } from '../../../package.json';
import { words } from '../../words/words.ts';
import { to } from '../routes.ts';

const { settings: text } = words;

/** What the app is and is not. evidence.md §6 */
export function AboutCard() {
  return (
    <section class="card" aria-label={text.about}>
      <h2>{text.about}</h2>
      <ul class="lines">
        {text.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>{text.notReviewed}</li>
      </ul>
      <div class="buttons">
        <a class="button" href={to.help}>
          {text.help}
        </a>
        <a class="button" href={to.credits}>
          {text.credits}
        </a>
      </div>
      <p class="quiet-words small">{text.version(version)}</p>
    </section>
  );
}
