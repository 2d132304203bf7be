import { lazyScreen } from './lazy-screen.tsx';
import { route } from './router.ts';
import { Check } from './screens/check.tsx';
import { NotFound } from './screens/not-found.tsx';
import { Today } from './screens/today.tsx';

// Today and the check are there from the first moment, the rest comes when it is opened.
const Routines = lazyScreen(() => import('./screens/routines.tsx').then((screen) => screen.Routines));
const RoutinePage = lazyScreen(() => import('./screens/routine.tsx').then((screen) => screen.RoutinePage));
const Player = lazyScreen(() => import('./screens/player/player.tsx').then((screen) => screen.Player));
const Finish = lazyScreen(() => import('./screens/finish.tsx').then((screen) => screen.Finish));
const Walk = lazyScreen(() => import('./screens/walk.tsx').then((screen) => screen.Walk));
const Beat = lazyScreen(() => import('./screens/beat/beat.tsx').then((screen) => screen.Beat));
const Learn = lazyScreen(() => import('./screens/learn/learn.tsx').then((screen) => screen.Learn));
const LearnPage = lazyScreen(() => import('./screens/learn/learn-page.tsx').then((screen) => screen.LearnPage));
const Settings = lazyScreen(() => import('./screens/settings.tsx').then((screen) => screen.Settings));
const Credits = lazyScreen(() => import('./screens/credits.tsx').then((screen) => screen.Credits));
const Help = lazyScreen(() => import('./screens/help.tsx').then((screen) => screen.Help));

const SoundCheck = lazyScreen(() =>
  import('./screens/sound-check/sound-check.tsx').then((screen) => screen.SoundCheck),
);

/** The screen the address names. */
export function Screen() {
  const now = route.value;
  switch (now.name) {
    case 'today':
      return <Today />;
    case 'check':
      return <Check askedFor={now.askedFor} />;
    case 'routines':
      return <Routines />;
    case 'routine':
      return <RoutinePage key={now.id} id={now.id} />;
    case 'player':
      return <Player />;
    case 'finish':
      return <Finish />;
    case 'walk':
      return <Walk />;
    case 'beat':
      return <Beat />;
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
      return <SoundCheck from={now.from} />;
    case 'unknown':
      return <NotFound />;
  }
}
