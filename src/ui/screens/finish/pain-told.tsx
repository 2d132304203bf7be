import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Judged } from '../../../care/colour.ts';
import { morningComes, roseALittle, suspectsOf } from '../../../record/after-session.ts';
import { borne } from '../../../record/borne.ts';
import type { FinishedSession } from '../../../record/kept.ts';
import type { SessionPain } from '../../../record/pain.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { CameTo } from '../../components/came-to.tsx';
import { HintLine } from '../../components/hint-line.tsx';
import { restsTall } from '../../rests-tall.ts';
import { to } from '../../routes.ts';

/** The colour in one line, and whether it says anything yet. */
function colourLine({ colour, countsForProgress }: Judged, comes: boolean): readonly string[] {
  const { after, care } = words;
  if (colour === 'provisional') return comes ? [care.colours.provisional, after.morningComes] : [after.neither];
  return [care.colours[colour], colour === 'GREEN' && !countsForProgress ? after.relief : ''];
}

/** What follows from it, apart from the dose of the next time. */
function Follows({ finished, pain, judged }: { finished: FinishedSession; pain: SessionPain; judged: Judged }) {
  const { after, care } = words;
  const { colour, asks } = judged;
  const suspect = suspectsOf(finished).find(({ exercise }) => exercise === pain.suspect);
  return (
    <>
      {colour === 'RED' && <p>{restsTall(useApp().care.value) ? after.restNowTall : after.restNow}</p>}
      {asks === 'legs' && <p>{after.asksLegs}</p>}
      {asks !== null && (
        <p>
          <a class="button pain full" href={to.check}>
            {after.toCheck}
          </a>
        </p>
      )}
      {suspect !== undefined && <p>{care.dose.resting(suspect.name)}</p>}
      {colour !== 'RED' && colour !== 'ALERT' && roseALittle(pain) && <p>{care.pain.settles}</p>}
      {pain.stumble === true && <p>{after.stumbled}</p>}
    </>
  );
}

interface Props {
  readonly finished: FinishedSession;
  readonly pain: SessionPain;
  /** It has just been said: what it came to is where the person is now. */
  readonly focused: boolean;
  /** null: nothing of it can be changed here. */
  readonly onChange: (() => void) | null;
}

/** What was said of a session, and what it came to. evidence.md §4.2 */
export function PainTold({ finished, pain, focused, onChange }: Props) {
  const { history, diary, now } = useApp();
  const { after } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (focused) heading.current?.focus();
  }, [focused]);
  const judged = borne(finished, history.value, diary.dayOf);
  const wasAsked = diary.diary.value.asked.some(({ about }) => about === diary.dayOf(finished.startedAt));
  const [line, more = ''] = colourLine(judged, morningComes(finished, wasAsked, now.value));
  return (
    <section class="card stack pain-told" aria-labelledby="pain-told">
      <h2 id="pain-told" class="unseen" tabIndex={-1} ref={heading}>
        {after.cameTo}
      </h2>
      <CameTo colour={judged.colour}>{line}</CameTo>
      {more !== '' && <p class="quiet-words">{more}</p>}
      <Follows finished={finished} pain={pain} judged={judged} />
      <HintLine />
      {onChange !== null && (
        <p>
          <button type="button" class="button plain change" onClick={onChange}>
            {after.change}
          </button>
        </p>
      )}
    </section>
  );
}
