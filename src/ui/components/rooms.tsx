import './rooms.css';
import { words } from '../../words/first.ts';
import { route } from '../router.ts';
import { to } from '../routes.ts';
import { Icon, type IconName } from './icon.tsx';

const rooms: readonly {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
  readonly names: readonly string[];
}[] = [
  { href: to.today, label: words.common.today, icon: 'today', names: ['today', 'plan', 'progress'] },
  { href: to.routines, label: words.common.routines, icon: 'routines', names: ['routines', 'routine'] },
  { href: to.walk, label: words.common.walk, icon: 'walk', names: ['walk', 'measure', 'beat', 'walks', 'pastWalk'] },
  { href: to.learn, label: words.common.learn, icon: 'book', names: ['learn', 'learnPage'] },
  { href: to.settings, label: words.common.settings, icon: 'settings', names: ['settings', 'credits', 'help'] },
];

/** Below on a phone, above on a wide screen. */
export function Rooms() {
  const now = route.value.name;
  return (
    <nav class="rooms" aria-label={words.common.rooms}>
      {rooms.map(({ href, label, icon, names }) => (
        <a key={href} href={href} aria-current={names.includes(now) ? 'page' : undefined}>
          <Icon name={icon} />
          <span>{label}</span>
        </a>
      ))}
    </nav>
  );
}
