import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Icon } from '../../components/icon.tsx';
import { easeNow } from '../../ease-now.ts';
import { go } from '../../router.ts';
import { to } from '../../routes.ts';
import { NowLine } from './now-line.tsx';

/** Pause is the largest key: there are roads. */
export function PlayKeys() {
  const app = useApp();
  const { beat } = app;
  const phase = beat.phase.value;
  const { beat: text } = words;
  if (phase !== 'playing' && phase !== 'paused')
    return (
      <>
        <a class="button main big play-key" href={to.startBeat}>
          <Icon name="play" size={32} />
          {text.start}
        </a>
        {phase === 'ended' && <NowLine />}
      </>
    );
  const tight = (): void => {
    beat.pause();
    if (!easeNow(app)) go(to.now);
  };
  return (
    <>
      <button type="button" class="button main big play-key" onClick={beat.toggle}>
        <Icon name={phase === 'playing' ? 'pause' : 'play'} size={40} />
        {phase === 'playing' ? text.pause : text.goOn}
      </button>
      <NowLine />
      <div class="end-keys">
        <button type="button" class="button" onClick={beat.stop}>
          <Icon name="stop" size={22} />
          {text.stop}
        </button>
        <button type="button" class="button pain" onClick={tight}>
          {text.tightNow}
        </button>
      </div>
    </>
  );
}
