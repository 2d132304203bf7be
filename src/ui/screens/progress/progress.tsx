import './progress.css';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Heading } from '../../components/heading.tsx';
import { to } from '../../routes.ts';
import { useHints, useTold } from '../../use-told.ts';
import { MinutesCard } from './minutes-card.tsx';
import { PainCard } from './pain-card.tsx';
import { Review } from './review.tsx';
import { WeeksCard } from './weeks-card.tsx';

/** As far back as charts and tables go: the plan to its third level. evidence.md §5 */
const days = 84;

/** How it goes over the weeks: minutes first, then pain. */
export function Progress() {
  const { history } = useApp();
  const { care, progress } = words;
  const told = useTold();
  const hints = useHints();
  const hasWalks = history.value.some(({ kind, walk }) => kind === 'drill' && walk !== undefined);
  if (told.length === 0 && !hasWalks)
    return (
      <div class="stack">
        <Heading title={progress.title}>{progress.none}</Heading>
        <p>{progress.noneWords}</p>
        <p>
          <a class="button main" href={to.today}>
            {progress.toToday}
          </a>
        </p>
      </div>
    );
  return (
    <div class="progress">
      <div class="stack">
        <Heading title={progress.title}>{progress.title}</Heading>
        <p class="quiet-words">{progress.lead}</p>
        {hints.map((hint) => (
          <p key={hint} class="hint-line">
            {care.hints[hint]}
          </p>
        ))}
        <p>
          <a class="to-walks" href={to.walks}>
            {words.walkFinish.allWalks}
          </a>
        </p>
      </div>
      <Review />
      <MinutesCard days={days} />
      <WeeksCard />
      <PainCard days={days} />
    </div>
  );
}
