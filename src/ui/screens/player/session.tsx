import { useComputed } from '@preact/signals';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Heading } from '../../components/heading.tsx';
import { Controls } from './controls.tsx';
import { BigCount, PhaseWords } from './count.tsx';
import { Dashes } from './dashes.tsx';
import { Foot, HurtKey } from './foot.tsx';
import { PlayerBanners } from './player-banners.tsx';
import { RestQuestions } from './rest-questions.tsx';
import { SlideToUnlock } from './slide-to-unlock.tsx';
import { Stage } from './stage.tsx';

/** Everything about this moment of the session. */
export function Session({ hurts, remind }: { hurts: () => void; remind: () => void }) {
  const { session, rest } = useApp();
  const asks = rest.asks.value;
  const locked = session.locked.value;
  const name = useComputed(() => session.block.value?.name ?? '');
  const left = useComputed(() => words.player.left(session.timeLeft.value));
  return (
    <main class="session" id="content">
      <div class="session-top">
        <PlayerBanners />
        <Dashes />
        <div class="caption">
          <Heading title={words.player.title}>{name.value}</Heading>
          <p>{left}</p>
        </div>
      </div>
      <div class="session-stage">
        <Stage />
        {!locked && asks === null && (
          <button type="button" class="round-button remind" aria-label={words.player.remind} onClick={remind}>
            ?
          </button>
        )}
      </div>
      <div class="session-words">
        <BigCount />
        <PhaseWords />
      </div>
      <div class="session-keys">
        {locked ? (
          <SlideToUnlock />
        ) : asks !== null ? (
          <>
            <RestQuestions />
            <div class="rest-foot">
              <HurtKey press={hurts} />
            </div>
          </>
        ) : (
          <>
            <Controls />
            <Foot hurts={hurts} />
          </>
        )}
      </div>
    </main>
  );
}
