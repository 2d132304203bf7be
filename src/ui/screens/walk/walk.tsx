import './walk.css';
import { useEffect } from 'preact/hooks';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Heading } from '../../components/heading.tsx';
import { Interrupted } from '../../components/interrupted.tsx';
import { to } from '../../routes.ts';
import { useLibrary } from '../../use-library.ts';
import { AidQuestion, useAidAnswered } from './aid.tsx';
import { chosenDrill, Drills, drillsOf } from './drills.tsx';
import { JustTheBeat } from './just-the-beat.tsx';
import { OnTheWay } from './on-the-way.tsx';
import { OwnPace } from './own-pace.tsx';
import { StartBar } from './start-bar.tsx';
import { Why } from './why.tsx';

/** What to walk with, and off. A first walk needs nothing of it: what is chosen to begin with will do. product.md "The walk" */
export function Walk() {
  const app = useApp();
  const drills = drillsOf(useLibrary()?.routines ?? []);
  const drill = chosenDrill(drills, app.settings.value.cadence);
  const answered = useAidAnswered();
  // There by the time of the tap that starts: some phones ask for the sensor only inside it.
  useEffect(() => void app.loadWalk().catch(() => {}), [app]);
  return (
    <div class="walk-page">
      <div class="walk-lead stack">
        <Interrupted />
        <Heading title={words.walk.title}>{words.walk.heading}</Heading>
        <p>{words.walk.lead}</p>
        <AidQuestion answered={answered} />
      </div>
      <OwnPace />
      <Drills drills={drills} drill={drill} />
      {drill !== undefined && <StartBar drill={drill} />}
      <div class="walk-more">
        <JustTheBeat />
        <OnTheWay asksAid={answered} />
        <Why />
        <p>
          <a class="past-walks" href={to.walks}>
            {words.walk.pastWalks}
          </a>
        </p>
        <p class="quiet-words small">{words.walk.safety}</p>
      </div>
    </div>
  );
}
