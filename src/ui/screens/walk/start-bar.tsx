import '../routine.css';
import type { Routine } from '../../../routine/routine.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { lengthOf } from '../../plans.ts';
import { to } from '../../routes.ts';

/** At hand wherever the page is scrolled to, as long as that leaves room to read. */
export function StartBar({ drill }: { drill: Routine }) {
  const app = useApp();
  return (
    <div class="start-bar">
      {app.care.value?.gate.value.tags.includes('EXT_AGG') && <p class="small">{words.walk.benches}</p>}
      <p class="total">{words.routines.total(words.common.length(lengthOf(app, drill)))}</p>
      <a class="button main big" href={to.start(drill.id)}>
        {words.walk.start}
      </a>
    </div>
  );
}
