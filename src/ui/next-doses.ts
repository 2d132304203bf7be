/** What the next session of a stretch is like, in a few sentences: what changed and why, or that it is the same again. */
import type { DoseReason } from '../care/progress.ts';
import { doseSentence } from '../care/reason-words.ts';
import type { Library } from '../state/app.ts';
import type { RoutineDoses } from '../state/next-dose.ts';
import { words } from '../words/words.ts';

/** More than this nobody reads at the end of a session: the routine's page has them all. */
const most = 3;

const isChange = ({ key }: DoseReason): boolean =>
  key === 'threeGreen' || key === 'twoAmber' || key === 'afterRed' || key === 'backAgain';

export const nextDoseLines = (doses: RoutineDoses, { exercises }: Library): readonly string[] => {
  const all = Object.entries(doses);
  const changed = all.filter(([, { why }]) => isChange(why));
  if (changed.length > 0)
    return changed
      .slice(0, most)
      .map(([id, { why }]) => words.aside.ofExercise(exercises[id]?.name ?? id, doseSentence(why)));
  const waits = all.some(([, { why }]) => why.key === 'waiting');
  return [waits ? words.care.dose.waiting : words.care.dose.again];
};
