import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Icon } from '../../components/icon.tsx';
import { Switch } from '../../components/switch.tsx';
import { to } from '../../routes.ts';
import { ToFirstRoutine } from '../welcome/to-first-routine.tsx';
import { StepHeading } from './step-heading.tsx';
import { allReached, type Reached, type Tried } from './steps.ts';

const { soundCheck: text } = words;
const icons = { yes: 'check', no: 'close', skipped: 'minus' } as const;

/** What came through. Where something did not, a flash can take its place. */
export function Summary({
  answers,
  from,
}: {
  answers: Readonly<Partial<Record<Tried, Reached>>>;
  from: 'today' | 'settings' | 'welcome';
}) {
  const { settings, changeSettings } = useApp();
  const all = allReached(answers);
  return (
    <section class="card stack wide">
      <StepHeading>{text.doneHeading}</StepHeading>
      <p>{all ? text.doneAll : text.doneSome}</p>
      <ul class="reached">
        {Object.entries(answers).map(([tried, reached]) => (
          <li key={tried}>
            <Icon name={icons[reached]} size={22} />
            <b>{text.steps[tried as Tried][0]}</b> {text.reached[reached]}
          </li>
        ))}
      </ul>
      {!all && <Switch label={text.flash} on={settings.value.flash} onChange={(flash) => changeSettings({ flash })} />}
      {from === 'welcome' ? (
        <ToFirstRoutine />
      ) : (
        <a class="button main big" href={to[from]}>
          {from === 'settings' ? text.backToSettings : words.common.goToToday}
        </a>
      )}
    </section>
  );
}
