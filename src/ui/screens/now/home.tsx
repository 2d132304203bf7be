import './rest-page.css';
import { mustStop } from '../../../care/gate.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Heading } from '../../components/heading.tsx';
import { openToday } from '../../open-sheet.ts';
import { to } from '../../routes.ts';
import { RestingFigure } from './resting-figure.tsx';

/** *Getting home*: rest, the shortest way, somebody to call. No way back into the walk. product.md "Tightening now" */
export function Home() {
  const app = useApp();
  const { care } = app;
  const { ease } = words;
  const gate = care.value?.gate.value ?? null;
  return (
    <div class="rest-page">
      <Heading title={ease.home}>{ease.home}</Heading>
      <ol class="rest-large home-steps">
        <li>{ease.homeRest}</li>
        <li>{ease.homeWay}</li>
        <li>{ease.homeCall}</li>
      </ol>
      <RestingFigure />
      <p>{ease.homeStays}</p>
      <div class="buttons column">
        {gate !== null && mustStop(gate) && (
          <a class="button main big" href={to.check}>
            {ease.toCheck}
          </a>
        )}
        <a class="button big" href={openToday(app) === null ? to.today : to.finish}>
          {ease.toToday}
        </a>
      </div>
    </div>
  );
}
