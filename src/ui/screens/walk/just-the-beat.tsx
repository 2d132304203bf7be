import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { to } from '../../routes.ts';

/** The way to the beat by itself: one tap, and the check. */
export function JustTheBeat() {
  const { beat } = useApp();
  return (
    <section class="just-beat" aria-labelledby="just-beat">
      <a href={to.beat} id="just-beat">
        {words.common.justTheBeat}
      </a>
      <p>{words.beat.cardLead(beat.box.value.tempo)}</p>
      <a class="button" href={to.startBeat}>
        {words.beat.start}
      </a>
    </section>
  );
}
