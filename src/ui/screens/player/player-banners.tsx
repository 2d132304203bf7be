import { useSignal } from '@preact/signals';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Banner } from '../../components/banner.tsx';

/** The session went over to a sound file by itself, or wants a tap to do so. */
function PocketBanner() {
  const { session } = useApp();
  const closed = useSignal(false);
  const { pocket, common } = words;
  const { stage, byItself } = session.pocket.value;
  if (stage === 'ready')
    return (
      <Banner>
        {pocket.ready}
        <button type="button" class="button main" onClick={session.playPocket}>
          {pocket.playIt}
        </button>
      </Banner>
    );
  if (stage !== 'playing' || !byItself || closed.value) return null;
  const close = (): void => {
    closed.value = true;
  };
  return (
    <Banner>
      {pocket.afterStall}
      <button type="button" class="button plain" onClick={close}>
        {common.close}
      </button>
    </Banner>
  );
}

/** What is not as it should be with sound or screen, and what can be done. */
export function PlayerBanners() {
  const { session } = useApp();
  const { player } = words;
  return (
    <div class="banners" role="status">
      {session.sound.value === 'blocked' && (
        <Banner kind="trouble">
          {player.soundBlocked}
          <button type="button" class="button main" onClick={session.unblock}>
            {player.soundUnblock}
          </button>
        </Banner>
      )}
      {session.sound.value === 'none' && <Banner kind="trouble">{player.soundNone}</Banner>}
      <PocketBanner />
      {session.awake.value === 'refused' && <Banner kind="trouble">{player.awakeRefused}</Banner>}
    </div>
  );
}
