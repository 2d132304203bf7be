import type { FinishedSession } from '../../../record/kept.ts';
import type { WalkRecord } from '../../../record/walk.ts';
import { isEnough, walkFacts } from '../../../record/walk-facts.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Heading } from '../../components/heading.tsx';
import { to } from '../../routes.ts';
import { useLibrary } from '../../use-library.ts';
import { outcomeOf } from './outcome.ts';
import { PainAfter } from './pain-after.tsx';
import { Stalls } from './stalls.tsx';
import { WalkNext } from './walk-next.tsx';
import { NotFelt, WalkRest, WalkTop } from './walk-parts.tsx';
import { wasTooMuch } from './was-too-much.ts';

/** The end of a walk. */
export function WalkFinish({ finished, walk }: { finished: FinishedSession; walk: WalkRecord }) {
  const { finish, walkFinish } = words;
  const known = useLibrary()?.routines.some(({ id }) => id === finished.routine) ?? false;
  const outcome = outcomeOf(finished);
  const isOver = wasTooMuch(useApp(), finished) || isEnough(walk);
  return (
    <div class="finish walk-finish">
      <div class="finish-top">
        <Heading title={finish.title}>{finish[outcome]}</Heading>
        <WalkTop finished={finished} facts={walkFacts(finished, walk)} />
        <p>{finish.meaning[outcome]}</p>
        <Stalls finished={finished} />
      </div>
      <PainAfter key={finished.id} finished={finished} />
      <div class="stack walk-next">
        <WalkNext finished={finished} walk={walk} />
        <div class="buttons">
          <a class="button main" href={to.today}>
            {finish.toToday}
          </a>
          {known && !isOver && (
            <a class="button" href={to.routine(finished.routine)}>
              {finish.again}
            </a>
          )}
        </div>
        <a class="all-walks" href={to.walks}>
          {walkFinish.allWalks}
        </a>
      </div>
      <WalkRest finished={finished} walk={walk}>
        {walk.sensors === 'none' && <NotFelt />}
      </WalkRest>
    </div>
  );
}
