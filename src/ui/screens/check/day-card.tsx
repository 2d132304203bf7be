import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Heading } from '../../components/heading.tsx';
import { to } from '../../routes.ts';
import { Standard } from './standard.tsx';
import { useGoOn } from './use-go-on.tsx';

/** Today's pain leaves less open than what was asked for: what eases, or rest. evidence.md §4.2 pre-session gate */
export function DayCard() {
  const { diary } = useApp();
  const relief = useGoOn({ what: 'start', routine: 'home_relief' }, () => {});
  const { check, care } = words;
  const eases = diary.dayOpen.value === 'relief';
  return (
    <div class="check stack wide">
      <div class="card stack result today">
        <Heading title={check.title}>{eases ? check.reliefHeading : check.restHeading}</Heading>
        <p class="strong">{eases ? care.pain.reliefOnly : care.pain.nothingToday}</p>
        {!eases && <p>{check.restWords}</p>}
      </div>
      <div class="check-keys">
        {eases && relief.ready && relief.name !== null && (
          <button type="button" class="button main big" onClick={relief.goOn}>
            {check.startThis(relief.name)}
          </button>
        )}
        {eases && relief.instead}
        {!eases && (
          <a class="button main big" href={to.learnPage('get_help')}>
            {check.whenToGetHelp}
          </a>
        )}
        {diary.canTakeBackPre.value && (
          <button type="button" class="button big" onClick={diary.takeBackPre}>
            {check.wrongNumber}
          </button>
        )}
      </div>
      <Standard />
    </div>
  );
}
