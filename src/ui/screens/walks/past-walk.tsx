import '../finish/finish.css';
import { useMemo } from 'preact/hooks';
import { afterSession, morningComes } from '../../../record/after-session.ts';
import { borne } from '../../../record/borne.ts';
import type { FinishedSession } from '../../../record/kept.ts';
import { walkFacts } from '../../../record/walk-facts.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { CameTo } from '../../components/came-to.tsx';
import { Heading } from '../../components/heading.tsx';
import { openToday } from '../../open-sheet.ts';
import { dayOf, pastWalks, timeOf } from '../../past-walks.ts';
import { to } from '../../routes.ts';
import { PainAfter } from '../finish/pain-after.tsx';
import { Stalls } from '../finish/stalls.tsx';
import { WalkRest, WalkTop } from '../finish/walk-parts.tsx';

/** How the back bore it, where that was told. evidence.md §4.2 */
function Borne({ finished }: { finished: FinishedSession }) {
  const app = useApp();
  const { history, diary, now } = app;
  const { after, care } = words;
  const { pain } = finished;
  // Put off, and something else was done since: it can still be told, and once told is changed here too.
  const wasOpen = useMemo(() => openToday(app)?.id === finished.id, [app, finished.id]);
  if (wasOpen) return <PainAfter finished={finished} />;
  if (pain === undefined || afterSession(finished) !== 'told') return null;
  const { colour } = borne(finished, history.value, diary.dayOf);
  const wasAsked = diary.diary.value.asked.some(({ about }) => about === diary.dayOf(finished.startedAt));
  const isOpen = colour === 'provisional' && !morningComes(finished, wasAsked, now.value);
  const { pre, peak, post } = pain;
  return (
    <section class="card stack" aria-label={after.cameTo}>
      <CameTo colour={colour}>{isOpen ? after.neither : care.colours[colour]}</CameTo>
      {pre !== null && peak !== null && post !== null && <p class="quiet-words">{after.numbers(pre, peak, post)}</p>}
    </section>
  );
}

/** A walk of the record, told as it was on the day. */
export function PastWalk({ id }: { id: string }) {
  const { history, now } = useApp();
  const { walkFinish } = words;
  const past = pastWalks(history.value).find(({ finished }) => finished.id === id);
  if (past === undefined)
    return (
      <div class="stack">
        <Heading title={walkFinish.walks}>{walkFinish.gone}</Heading>
        <p>{walkFinish.goneWords}</p>
        <p>
          <a class="button" href={to.walks}>
            {walkFinish.allWalks}
          </a>
        </p>
      </div>
    );
  const { finished, walk } = past;
  const when = walkFinish.dateAt(dayOf(finished.startedAt, now.value), timeOf(finished.startedAt));
  return (
    <div class="finish walk-finish">
      <div class="finish-top">
        <Heading title={when}>{when}</Heading>
        <WalkTop finished={finished} facts={walkFacts(finished, walk)} />
        <Stalls finished={finished} />
        {walk.sensors === 'none' && <p class="quiet-words">{walkFinish.notFelt}</p>}
      </div>
      <Borne finished={finished} />
      <WalkRest finished={finished} walk={walk} />
    </div>
  );
}
