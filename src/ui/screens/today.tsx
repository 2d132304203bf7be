import './today.css';
import type { ComponentChildren } from 'preact';
import type { Routine } from '../../routine/routine.ts';
import { words } from '../../words/first.ts';
import { useApp } from '../app-context.ts';
import { BeginHere } from '../components/begin-here.tsx';
import { Heading } from '../components/heading.tsx';
import { Icon } from '../components/icon.tsx';
import { Interrupted } from '../components/interrupted.tsx';
import { RoutinePicture } from '../components/routine-picture.tsx';
import { SoundCheckOffer } from '../components/sound-check-offer.tsx';
import { WalkPicture } from '../components/walk-picture.tsx';
import { WeekStrip } from '../components/week-strip.tsx';
import { easeNow } from '../ease-now.ts';
import { lazyScreen } from '../lazy-screen.tsx';
import { firstThatSuits, lengthWords } from '../plans.ts';
import { to } from '../routes.ts';
import { useLibrary } from '../use-library.ts';
import { placeOf } from '../where.ts';

// Neither is wanted before the first screen can be used.
const TodayAsks = lazyScreen(() => import('../components/today-asks.tsx').then((asks) => asks.TodayAsks), true);
const HintLine = lazyScreen(() => import('../components/hint-line.tsx').then((line) => line.HintLine), true);
// It works out the week from the whole record, and the doors do not wait for that.
const NextThing = lazyScreen(() => import('./plan/next-thing.tsx').then((card) => card.NextThing), true);

/** The routine behind the coral door. Its id never changes. */
const walkBreak = 'walk_break';

interface DoorProps {
  readonly kind: 'loosen' | 'walk' | 'tight';
  readonly href: string;
  readonly name: string;
  readonly detail: string;
  readonly press?: (event: Event) => void;
  readonly children: ComponentChildren;
}

function Door({ kind, href, name, detail, press, children }: DoorProps) {
  return (
    <a class={`door ${kind}`} href={href} onClick={press}>
      <span>
        <b>{name}</b>
        <span class="detail-words">{detail}</span>
      </span>
      {children}
    </a>
  );
}

function Doors() {
  const app = useApp();
  const library = useLibrary();
  const stretches = library?.routines.filter(({ kind }) => kind === 'stretch') ?? [];
  const { today, common } = words;
  const suggested: Routine | undefined = firstThatSuits(app, stretches) ?? stretches[0];
  const rescue = library?.routines.find(({ id }) => id === walkBreak);
  const plan = app.rest.plan();
  const length = plan && common.length(app.fit(plan.routine, plan.choices).timeline.total);
  return (
    <nav class="doors" aria-label={today.heading}>
      <Door
        kind="loosen"
        href={suggested === undefined ? to.routines : to.routine(suggested.id)}
        name={today.loosen}
        detail={
          library && suggested
            ? today.door(lengthWords(app, suggested), common.place[placeOf(suggested, library.exercises)])
            : ''
        }
      >
        <RoutinePicture routine={suggested} />
      </Door>
      <Door kind="walk" href={to.walk} name={today.walk} detail={today.walkDetail}>
        <WalkPicture />
      </Door>
      <Door
        kind="tight"
        href={to.now}
        press={(event) => {
          // In the tap itself, so that the browser lets sound out.
          if (easeNow(app)) event.preventDefault();
        }}
        name={today.tight}
        detail={length === null ? today.tightDetail : today.door(today.tightDetail, length)}
      >
        <RoutinePicture routine={rescue} />
      </Door>
    </nav>
  );
}

/** The way in: three doors, and the last seven days. */
export function Today() {
  const { readyOffline } = useApp();
  return (
    <div class="today">
      <Interrupted />
      <Heading title={words.today.title}>{words.today.heading}</Heading>
      <TodayAsks />
      <BeginHere />
      <Doors />
      <div class="aside">
        <NextThing />
        <SoundCheckOffer />
        <WeekStrip />
        <HintLine />
        {readyOffline.value && (
          <p class="offline-line">
            <Icon name="check" size={22} />
            {words.today.readyOffline}
          </p>
        )}
      </div>
    </div>
  );
}
