import { mustStop } from '../../../care/gate.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Heading } from '../../components/heading.tsx';
import { restsTall } from '../../rests-tall.ts';
import { to } from '../../routes.ts';
import { RestingFigure } from './resting-figure.tsx';

/** No movement is open, not even this: stop, lean or sit, breathe; the card that says why, and the way home. */
export function Still() {
  const { care, diary, rest } = useApp();
  const { ease } = words;
  const gate = care.value?.gate.value ?? null;
  const locked = gate !== null && mustStop(gate);
  const tooMuch = diary.dayOpen.value === 'nothing';
  const why = rest.elsewhere.value
    ? ease.elsewhere
    : locked
      ? ease.locked
      : tooMuch
        ? ease.tooMuch
        : gate === null
          ? ease.noCheck
          : ease.unsuited;
  return (
    <div class="rest-page">
      <Heading title={ease.stillTitle}>{restsTall(care.value) ? ease.stopTall : ease.stop}</Heading>
      <p class="rest-large">{ease.breathe}</p>
      <RestingFigure />
      <p>{why}</p>
      <div class="buttons column">
        <a class="button main big" href={to.home}>
          {ease.toHome}
        </a>
        {locked ? (
          <a class="button big" href={to.check}>
            {ease.why}
          </a>
        ) : (
          <a class="button big" href={to.learnPage('get_help')}>
            {ease.help}
          </a>
        )}
      </div>
    </div>
  );
}
