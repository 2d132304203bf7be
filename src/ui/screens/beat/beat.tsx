import './beat.css';
import { useEffect } from 'preact/hooks';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Banner } from '../../components/banner.tsx';
import { Heading } from '../../components/heading.tsx';
import { Dial } from './dial.tsx';
import { useKeys } from './keys.ts';
import { PlayKeys } from './play-keys.tsx';
import { SetUp } from './set-up.tsx';
import { TempoKeys } from './tempo-keys.tsx';

function SoundBanner() {
  const { beat } = useApp();
  if (beat.phase.value !== 'playing' || beat.sound.value === 'on') return null;
  return (
    <Banner kind="trouble">
      {beat.sound.value === 'none' ? words.beat.noSound : words.player.soundBlocked}
      {beat.sound.value === 'blocked' && (
        <button type="button" class="button main" onClick={beat.unblock}>
          {words.player.soundUnblock}
        </button>
      )}
    </Banner>
  );
}

/** A soft light at one edge for each step: a new element, so that it lights anew. At most 2.3 a second, and never the whole screen. */
function EdgeLight() {
  const { beat } = useApp();
  const step = beat.step.value;
  if (!beat.box.value.flash || beat.phase.value !== 'playing' || step === null) return null;
  return <div key={step.frame} class={step.step % 2 === 0 ? 'edge-light' : 'edge-light other'} aria-hidden="true" />;
}

/** The beat by itself. Leaving the screen pauses it: a beat without its pause key would be no good at a road. */
export function Beat() {
  const { beat } = useApp();
  useKeys(beat);
  useEffect(() => () => beat.pause(), [beat]);
  const going = beat.phase.value === 'playing' || beat.phase.value === 'paused';
  return (
    <div class={going ? 'beat-page is-going' : 'beat-page'}>
      <div class="beat-stage">
        <div class="beat-head">
          <Heading title={words.beat.title} unseen={going}>
            {words.beat.heading}
          </Heading>
          {!going && <p class="quiet-words">{words.beat.lead}</p>}
          <div role="status">
            <SoundBanner />
          </div>
        </div>
        <Dial />
        <div class="beat-keys">
          <TempoKeys />
          <PlayKeys />
          <p class="quiet-words small">{words.beat.safety}</p>
        </div>
      </div>
      <SetUp />
      <EdgeLight />
    </div>
  );
}
