import { words } from '../../words/words.ts';
import { to } from '../routes.ts';

/** The way to the check for its own sake. */
export function CheckCard() {
  const { check } = words;
  return (
    <section class="card stack" aria-label={check.settingsHeading}>
      <h2>{check.settingsHeading}</h2>
      <p>{check.settingsWords}</p>
      <div class="buttons">
        <a class="button" href={to.check}>
          {check.settingsOpen}
        </a>
      </div>
    </section>
  );
}
