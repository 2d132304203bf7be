import { trendOf } from '../../../care/trend.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { to } from '../../routes.ts';
import { useTold } from '../../use-told.ts';

/** Worse than in the first week: not hidden, and not left alone with. evidence.md §4.2 */
export function Review() {
  const { now } = useApp();
  const { care, progress } = words;
  if (trendOf(useTold(), now.value) !== 'worse') return null;
  return (
    <section class="card stack review-card" aria-labelledby="review">
      <h2 id="review">{progress.review}</h2>
      <p>{care.trend.worse}</p>
      <p>{progress.reviewWords}</p>
      <div class="buttons">
        <a class="button main" href={to.check}>
          {progress.toCheck}
        </a>
        <a class="button" href={to.plan}>
          {progress.toPlan}
        </a>
        <a class="button" href={to.learnPage('get_help')}>
          {progress.whenHelp}
        </a>
      </div>
    </section>
  );
}
