import { useComputed } from '@preact/signals';
import { careful, offerOf } from '../../../walking/offer.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { WalkingFigure } from '../../components/figure.tsx';
import { nextWords } from '../player/next-words.ts';

/** Steps that are quick already, or slow, get a plan of their own; nobody is refused. evidence.md §2.6 */
const planOf = (own: number): 'alreadyQuick' | 'slowSteps' | null => {
  const { why } = offerOf({ ...careful, tier: 'GO', baseline: own });
  return why === 'alreadyQuick' || why === 'slowSteps' ? why : null;
};

/** The drawn walker, whose heel lands on each click, and what to do in words. */
export function Walker() {
  const { session, walk, settings, reducedMotion } = useApp();
  const gait = useComputed(() => {
    const now = walk.value;
    const length = now?.stepLength.value ?? 0.41;
    return { phase: now === null || reducedMotion.value ? 0 : now.step.value.phase, length };
  });
  const next = useComputed(() => nextWords(session.block.value, session.nextBlock.value)).value;
  const segment = session.segment.value;
  const distance = walk.value?.distance.value ?? null;
  const finding = walk.value?.finding.value ?? null;
  const own = walk.value?.baseline.value ?? null;
  const matched = (walk.value?.target.value ?? null) !== null;
  const plan = own === null ? null : planOf(own);
  const paused = session.phase.value === 'paused';
  const sounds = walk.value?.beatOn.value ?? false;
  const left = settings.value.steps.accent === 'left' && segment?.kind === 'ready';
  return (
    <div class="walker">
      <div class="walker-figure" aria-hidden="true">
        <WalkingFigure gait={gait} />
      </div>
      <div class="walker-words">
        <p class="walker-cue">{segment?.words ?? ''}</p>
        <p class="quiet-words">
          {left ? words.walking.startLeft : next === null ? words.player.nextEnd : words.walking.next(next)}
        </p>
        {finding !== null && <p class="quiet-words">{words.walking.finding}</p>}
        {finding === null && own !== null && !matched && (
          <p class="quiet-words">
            {words.walking.found(Math.round(own))} {plan !== null && words.walking.ownPlan[plan]}
          </p>
        )}
        {paused && sounds && <p class="quiet-words">{words.walking.comesBack}</p>}
        {distance !== null && <p class="quiet-words">{words.walking.distance(distance)}</p>}
      </div>
    </div>
  );
}
