import type { ComponentChildren } from 'preact';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Banner } from '../../components/banner.tsx';
import { easeNow } from '../../ease-now.ts';
import { go } from '../../router.ts';
import { to } from '../../routes.ts';
import { PlayerBanners } from '../player/player-banners.tsx';

function Ask({ text, children }: { text: string; children: ComponentChildren }) {
  return (
    <Banner>
      {text}
      <span class="buttons">{children}</span>
    </Banner>
  );
}

/** A rest before it tightens, a place to turn, and what keeps the phone from feeling steps. */
export function WalkBanners() {
  const app = useApp();
  const walk = app.walk.value;
  const { walking } = words;
  const motion = walk?.motion.value ?? 'off';
  return (
    <>
      <PlayerBanners />
      <div class="banners" role="status">
        {(app.session.sound.value === 'none' || !app.settings.value.beat.on) && <Banner>{walking.noSound}</Banner>}
        {walk && (motion === 'denied' || motion === 'silent') && (
          <Ask text={walking.noMotion[motion]}>
            <button type="button" class="button" onClick={walk.sense}>
              {walking.senseAgain}
            </button>
          </Ask>
        )}
        {motion === 'none' && <Banner>{walking.noMotion.none}</Banner>}
      </div>
      {/* Said in the voice of the walk, or by a screen reader in its place: not read out a second time. */}
      <div class="banners">
        {walk?.restSoon.value && (
          <Ask text={walking.restSoon}>
            <button type="button" class="button main" onClick={() => easeNow(app) || go(to.now)}>
              {walking.restNow}
            </button>
            <button type="button" class="button" onClick={walk.noRest}>
              {walking.notYet}
            </button>
          </Ask>
        )}
        {walk?.turnBack.value && !walk.restSoon.value && (
          <Ask text={walking.turnBack}>
            <button type="button" class="button" onClick={walk.noRest}>
              {walking.fine}
            </button>
          </Ask>
        )}
      </div>
    </>
  );
}
