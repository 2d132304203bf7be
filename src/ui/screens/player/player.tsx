import './player.css';
import './stage.css';
import './count.css';
import './session-keys.css';
import './player-wide.css';
import './across.css';
import { useComputed, useSignal } from '@preact/signals';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Heading } from '../../components/heading.tsx';
import { Icon } from '../../components/icon.tsx';
import { Interrupted } from '../../components/interrupted.tsx';
import { Notices } from '../../components/notices.tsx';
import { Mark, TopBar } from '../../components/top-bar.tsx';
import { go } from '../../router.ts';
import { to } from '../../routes.ts';
import { Still } from '../now/still.tsx';
import { Walking } from '../walking/walking.tsx';
import { Across } from './across.tsx';
import { useAnnouncedPhases } from './announce-phases.ts';
import { Flash } from './flash.tsx';
import { HurtsDialog } from './hurts-dialog.tsx';
import { useKeys } from './keys.ts';
import { PocketDialog } from './pocket-dialog.tsx';
import { RemindDialog } from './remind-dialog.tsx';
import { Session } from './session.tsx';
import { tellWhere } from './tell-where.ts';

function PlayerTop({ across }: { across: () => void }) {
  const { session, rest } = useApp();
  return (
    <div class="player-top" inert={session.locked.value}>
      <TopBar>
        <button type="button" class="round-button" aria-label={words.player.leave} onClick={() => go(to.today)}>
          <Icon name="close" />
        </button>
        <button type="button" class="round-button" aria-label={words.player.lock} onClick={() => session.lock(true)}>
          <Icon name="lock" size={22} />
        </button>
        {rest.asks.value === null && (
          <button type="button" class="round-button" aria-label={words.player.across} onClick={across}>
            <Icon name="across" size={22} />
          </button>
        )}
      </TopBar>
    </div>
  );
}

/** A session that runs: everything, or only what is read from across the room. */
function Running() {
  const app = useApp();
  const { session } = app;
  const open = useSignal<'none' | 'hurts' | 'remind' | 'pocket'>('none');
  const wide = useSignal(false);
  // What is asked during a rest has no room there.
  const across = useComputed(() => wide.value && app.rest.asks.value === null);
  const close = (): void => {
    open.value = 'none';
  };
  const show = (what: 'hurts' | 'remind' | 'pocket') => (): void => {
    session.pause();
    open.value = what;
  };
  const goOn = (): void => {
    close();
    session.play();
  };
  const remind = (): void => {
    const exercise = session.block.peek()?.exercise;
    if (exercise != null) app.remind(exercise);
    show('remind')();
  };
  const toggleAcross = (): void => {
    wide.value = !across.peek();
  };
  useAnnouncedPhases(app);
  const leave = (): void => (across.peek() ? toggleAcross() : go(to.today));
  useKeys(session, { hurts: show('hurts'), across: toggleAcross, where: () => tellWhere(app), leave });
  const paused = useComputed(() => (session.phase.value === 'paused' ? ' is-paused' : ''));
  return (
    <div class={`player${across.value ? ' is-across' : ''}${paused.value}`}>
      {across.value ? (
        <Across leave={toggleAcross} hurts={show('hurts')} />
      ) : (
        <>
          <PlayerTop across={toggleAcross} />
          <Session hurts={show('hurts')} remind={remind} />
        </>
      )}
      <Flash />
      {open.value === 'hurts' && <HurtsDialog close={close} />}
      {open.value === 'remind' && <RemindDialog close={goOn} pocket={show('pocket')} />}
      {open.value === 'pocket' && <PocketDialog close={goOn} />}
    </div>
  );
}

/** Nothing runs: after a reload there may be a session to take up again. */
function Idle() {
  const { rest } = useApp();
  return (
    <div class="page">
      <TopBar>
        <Mark />
      </TopBar>
      <main class="content stack" id="content">
        <Notices />
        {rest.elsewhere.value ? (
          <Still />
        ) : (
          <>
            <Interrupted />
            <Heading title={words.player.title}>{words.player.none}</Heading>
            <p>{words.player.noneWords}</p>
            <p class="buttons">
              <a class="button main" href={to.routines}>
                {words.player.toRoutines}
              </a>
              <a class="button" href={to.today}>
                {words.common.goToToday}
              </a>
            </p>
          </>
        )}
      </main>
    </div>
  );
}

export function Player() {
  const { session } = useApp();
  const running = useComputed(() => session.phase.value === 'playing' || session.phase.value === 'paused');
  const walking = useComputed(() => session.running.value?.kind === 'drill');
  if (!running.value) return <Idle />;
  return walking.value ? <Walking /> : <Running />;
}
