import { words } from '../../words/first.ts';
import { route } from '../router.ts';
import { type Route, to } from '../routes.ts';
import { Icon } from './icon.tsx';

const placeBefore = (now: Route): string => {
  if (now.name === 'routine') return to.routines;
  if (now.name === 'learnPage') return to.learn;
  if (now.name === 'credits' || now.name === 'help') return to.settings;
  if (now.name === 'soundCheck') return now.from === 'settings' ? to.settings : to.today;
  if (now.name === 'welcome' && now.page !== 'what') return to.welcome('what');
  if (now.name === 'beat' || now.name === 'walks' || now.name === 'measure') return to.walk;
  if (now.name === 'pastWalk') return to.walks;
  if (now.name !== 'check') return to.today;
  const { askedFor } = now;
  if (askedFor.what === 'screen') return `#${askedFor.path}`;
  if (askedFor.what === 'start') return to.routine(askedFor.routine);
  if (askedFor.what === 'beat') return to.beat;
  return askedFor.what === 'session' ? to.player : to.today;
};

/** One level up from a page inside a room. */
export function BackTo() {
  return (
    <a class="round-button" href={placeBefore(route.value)} aria-label={words.common.back}>
      <Icon name="back" />
    </a>
  );
}
