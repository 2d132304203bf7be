import type { FinishedSession } from '../../../record/kept.ts';
import { clock } from '../../../words/en/session.ts';
import { words } from '../../../words/words.ts';

/** When the phone held the sound still. */
export function Stalls({ finished }: { finished: FinishedSession }) {
  return (
    <>
      {finished.stalls?.map(({ at, lasted }) => (
        <p key={at} class="quiet-words">
          {words.finish.stalled(lasted, clock(at))}
        </p>
      ))}
    </>
  );
}
