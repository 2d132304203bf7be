import { useApp } from './app-context.ts';
import { isFirstRun } from './first-run.ts';
import { lazyScreen } from './lazy-screen.tsx';
import { route } from './router.ts';
import { NotFound } from './screens/not-found.tsx';
import { Today } from './screens/today.tsx';

// Today is there from the first moment; the check comes right after it, the rest when it is opened.
const check = () => import('./screens/check/check.tsx').then((screen) => screen.Check);
const Check = lazyScreen(check);
/** Help must not wait for a network that is gone by the time it is needed. */
export const fetchCheck = (): void => void check().catch(() => {});
const Routines = lazyScreen(() => import('./screens/routines.tsx').then((screen) => screen.Routines));
const RoutinePage = lazyScreen(() => import('./screens/routine.tsx').then((screen) => screen.RoutinePage));
const Player = lazyScreen(() => import('./screens/player/player.tsx').then((screen) => screen.Player));
const Finish = lazyScreen(() => import('./screens/finish/finish.tsx').then((screen) => screen.Finish));
const Now = lazyScreen(() => import('./screens/now/now.tsx').then((screen) => screen.Now));
const Home = lazyScreen(() => import('./screens/now/home.tsx').then((screen) => screen.Home));
const Walk = lazyScreen(() => import('./screens/walk/walk.tsx').then((screen) => screen.Walk));
const Measure = lazyScreen(() => import('./screens/measure/measure.tsx').then((screen) => screen.Measure));
const Beat = lazyScreen(() => import('./screens/beat/beat.tsx').then((screen) => screen.Beat));
const Walks = lazyScreen(() => import('./screens/walks/walks.tsx').then((screen) => screen.Walks));
const PastWalk = lazyScreen(() => import('./screens/walks/past-walk.tsx').then((screen) => screen.PastWalk));
const Progress = lazyScreen(() => import('./screens/progress/progress.tsx').then((screen) => screen.Progress));
const Plan = lazyScreen(() => import('./screens/plan/plan.tsx').then((screen) => screen.Plan));
const Learn = lazyScreen(() => import('./screens/learn/learn.tsx').then((screen) => screen.Learn));
const LearnPage = lazyScreen(() => import('./screens/learn/learn-page.tsx').then((screen) => screen.LearnPage));
const Settings = lazyScreen(() => import('./screens/settings.tsx').then((screen) => screen.Settings));
const Credits = lazyScreen(() => import('./screens/credits.tsx').then((screen) => screen.Credits));
const Help = lazyScreen(() => import('./screens/help.tsx').then((screen) => screen.Help));

const SoundCheck = lazyScreen(() =>
  import('./screens/sound-check/sound-check.tsx').then((screen) => screen.SoundCheck),
);
const Welcome = lazyScreen(() => import('./screens/welcome/welcome.tsx').then((screen) => screen.Welcome));
const FirstRunLine = lazyScreen(
  () => import('./screens/welcome/first-run-line.tsx').then((line) => line.FirstRunLine),
  true,
);

/** The screen the address names. */
export function Screen() {
  const app = useApp();
  const now = route.value;
  switch (now.name) {
    case 'today':
      return <Today />;
    case 'check':
      return (
        <>
          {now.askedFor.what === 'welcome' && <FirstRunLine at="check" />}
          <Check askedFor={now.askedFor} />
        </>
      );
    case 'routines':
      return <Routines />;
    case 'routine':
      return (
        <>
          {isFirstRun(app) && <FirstRunLine at="routine" />}
          <RoutinePage key={now.id} id={now.id} />
        </>
      );
    case 'player':
      return <Player />;
    case 'finish':
      return <Finish />;
    case 'now':
      return <Now />;
    case 'home':
      return <Home />;
    case 'walk':
      return <Walk />;
    case 'measure':
      return <Measure />;
    case 'beat':
      return <Beat />;
    case 'walks':
      return <Walks />;
    case 'pastWalk':
      return <PastWalk key={now.id} id={now.id} />;
    case 'progress':
      return <Progress />;
    case 'plan':
      return <Plan />;
    case 'learn':
      return <Learn />;
    case 'learnPage':
      return <LearnPage key={now.id} id={now.id} />;
    case 'settings':
      return <Settings />;
    case 'credits':
      return <Credits />;
    case 'help':
      return <Help />;
    case 'soundCheck':
      return (
        <>
          {now.from === 'welcome' && <FirstRunLine at="soundCheck" />}
          <SoundCheck from={now.from} />
        </>
      );
    case 'welcome':
      return <Welcome key={now.page} page={now.page} />;
    case 'unknown':
      return <NotFound />;
  }
}
