import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Heading } from '../../components/heading.tsx';
import { Icon } from '../../components/icon.tsx';
import { TopBar } from '../../components/top-bar.tsx';
import { BigCount } from './count.tsx';
import { HurtKey } from './foot.tsx';
import { SlideToUnlock } from './slide-to-unlock.tsx';
import { Stage } from './stage.tsx';

/** Read from two metres: the figure, the digits and one word. The two keys that stop everything stay where they are. */
export function Across({ leave, hurts }: { leave: () => void; hurts: () => void }) {
  const { session } = useApp();
  return (
    <>
      <div class="player-top" inert={session.locked.value}>
        <TopBar>
          <button type="button" class="round-button" aria-label={words.player.acrossLeave} onClick={leave}>
            <Icon name="close" />
          </button>
          <button type="button" class="round-button" aria-label={words.player.lock} onClick={() => session.lock(true)}>
            <Icon name="lock" size={22} />
          </button>
        </TopBar>
      </div>
      <main class="across" id="content">
        <Heading title={words.player.title} unseen>
          {words.player.across}
        </Heading>
        <div class="session-stage">
          <Stage />
        </div>
        <BigCount />
        {session.locked.value ? <SlideToUnlock /> : <HurtKey press={hurts} />}
      </main>
    </>
  );
}
