import { words } from '../../../words/words.ts';
import { to } from '../../routes.ts';

/** A walk that only listens; it is found and kept while walking. */
export function Listen() {
  const { measure } = words;
  return (
    <section class="card way" aria-labelledby="listen">
      <h2 id="listen">{measure.listenHeading}</h2>
      <p>{measure.listenWords}</p>
      <a class="button main big" href={to.start('drill_own_pace')}>
        {measure.listenStart}
      </a>
    </section>
  );
}
