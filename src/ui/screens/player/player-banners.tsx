import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Banner } from '../../components/banner.tsx';

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
      {session.awake.value === 'refused' && <Banner kind="trouble">{player.awakeRefused}</Banner>}
    </div>
  );
}
