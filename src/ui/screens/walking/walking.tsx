import './walking.css';
import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Heading } from '../../components/heading.tsx';
import { Icon } from '../../components/icon.tsx';
import { TopBar } from '../../components/top-bar.tsx';
import { go } from '../../router.ts';
import { to } from '../../routes.ts';
import { useAnnouncedPhases } from '../player/announce-phases.ts';
import { Dashes } from '../player/dashes.tsx';
import { Flash } from '../player/flash.tsx';
import { BeatKeys } from './beat-keys.tsx';
import { Gauge } from './gauge.tsx';
import { useWalkKeys } from './keys.ts';
import { Pocket } from './pocket.tsx';
import { TightDialog } from './tight-dialog.tsx';
import { WalkBanners } from './walk-banners.tsx';
import { Walker } from './walker.tsx';
import { WhereDialog } from './where-dialog.tsx';

function Top() {
  const { session } = useApp();
  return (
    <TopBar>
      <button type="button" class="round-button" aria-label={words.player.leave} onClick={() => go(to.today)}>
        <Icon name="close" />
      </button>
      <button
        type="button"
        class="button pocket-key"
        aria-label={words.walking.pocket}
        onClick={() => session.lock(true)}
      >
        <Icon name="lock" size={20} />
        {words.walking.pocketKey}
      </button>
    </TopBar>
  );
}

function Caption() {
  const { session } = useApp();
  const name = useComputed(() => session.block.value?.name ?? '');
  const left = useComputed(() => words.walking.left(session.timeLeft.value));
  return (
    <div class="caption">
      <Heading title={words.walking.title}>{name.value}</Heading>
      <p>{left}</p>
    </div>
  );
}

/** Pause is the largest key: roads. The coral key is where it is in every session. */
function Keys({ tight }: { tight: () => void }) {
  const { session } = useApp();
  const playing = useComputed(() => session.phase.value === 'playing').value;
  return (
    <div class="walk-keys">
      <BeatKeys />
      <button type="button" class="button main walk-pause" onClick={session.toggle}>
        <Icon name={playing ? 'pause' : 'play'} size={36} />
        {playing ? words.walking.pause : words.walking.goOn}
      </button>
      <button type="button" class="button pain full tight-key" onClick={tight}>
        {words.walking.tightNow}
      </button>
    </div>
  );
}

/** A walk that goes on. From the top: one word, the steps, the target, then the keys. product.md "The walk" */
export function Walking() {
  const app = useApp();
  const { session } = app;
  const open = useSignal<'none' | 'tight' | 'where'>('none');
  const close = (): void => {
    open.value = 'none';
  };
  const tight = (): void => {
    session.pause();
    open.value = 'tight';
  };
  const where = (): void => {
    open.value = 'where';
  };
  useEffect(() => void app.loadWalk().catch(() => {}), [app]);
  useWalkKeys(app, tight);
  useAnnouncedPhases(app);
  const paused = useComputed(() => (session.phase.value === 'paused' ? ' is-paused' : ''));
  if (session.locked.value) return <Pocket />;
  return (
    <div class={`walking${paused.value}`}>
      <Top />
      <main class="walking-main" id="content">
        <div class="walking-head">
          <WalkBanners />
          <Dashes />
          <Caption />
        </div>
        <Gauge />
        <button type="button" class="round-button where-key" aria-label={words.walking.help} onClick={where}>
          ?
        </button>
        <Walker />
        <Keys tight={tight} />
      </main>
      <Flash />
      {open.value === 'tight' && <TightDialog close={close} />}
      {open.value === 'where' && <WhereDialog close={close} />}
    </div>
  );
}
