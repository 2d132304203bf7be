import { words } from '../../../words/words.ts';
import { beginAnew, soFar } from './found.ts';

/** What was read before, and whether it is the first of two or goes with nothing yet. */
export function FirstReading() {
  const { measure } = words;
  const so = soFar.value;
  if (so.kind !== 'one' && so.kind !== 'apart') return null;
  return (
    <div class="first-reading">
      <p>
        {so.kind === 'one'
          ? measure.one(Math.round(so.first))
          : measure.apart(Math.round(so.last[0]), Math.round(so.last[1]))}
      </p>
      <button type="button" class="button plain" onClick={beginAnew}>
        {measure.drop}
      </button>
    </div>
  );
}
