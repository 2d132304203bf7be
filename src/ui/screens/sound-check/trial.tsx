import { useSignal } from '@preact/signals';
import type { Previewed } from '../../../state/app.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Icon } from '../../components/icon.tsx';
import { Volume } from '../../components/volume.tsx';
import { Hints } from './hints.tsx';
import { StepHeading } from './step-heading.tsx';
import type { Reached, Tried } from './steps.ts';

const { soundCheck: text } = words;

const notice = (tried: Tried, outcome: Previewed | null): string => {
  if (outcome === 'held') return text.held;
  if (outcome !== 'failed') return '';
  return tried === 'vibration' ? text.failedVibration : text.failed;
};

/** One sound, and whether it was heard. A no opens what may be in the way. */
export function Trial({ tried, answer }: { tried: Tried; answer: (reached: Reached) => void }) {
  const app = useApp();
  const outcome = useSignal<Previewed | null>(null);
  const unheard = useSignal(false);
  const trouble = unheard.value || (outcome.value !== null && outcome.value !== 'played');
  const play = async (): Promise<void> => {
    outcome.value = await app.preview(tried);
  };
  return (
    <section class="card stack wide trial">
      <StepHeading>{text.steps[tried][0]}</StepHeading>
      <p>{text.steps[tried][1]}</p>
      <button
        type="button"
        class={outcome.value === null ? 'button main big' : 'button big'}
        onClick={() => void play()}
      >
        <Icon name="sound" size={28} />
        {outcome.value === null ? text.play[tried] : text.again}
      </button>
      <p class="notice" role="status">
        {notice(tried, outcome.value)}
      </p>
      {outcome.value !== null && (
        <fieldset>
          <legend>{tried === 'vibration' ? text.askFelt : text.ask}</legend>
          <div class="yes-no">
            <button type="button" class="button main" onClick={() => answer('yes')}>
              {text.yes}
            </button>
            <button
              type="button"
              class="button"
              aria-expanded={trouble}
              onClick={() => {
                unheard.value = true;
              }}
            >
              {text.no}
            </button>
          </div>
        </fieldset>
      )}
      {trouble && <Hints tried={tried} outcome={outcome.value ?? 'played'} />}
      {trouble && tried !== 'vibration' && (
        <div class="channel">
          <p class="legend">{text.louder}</p>
          <Volume channel={tried} hear={false} />
        </div>
      )}
      <button
        type="button"
        class={trouble ? 'button' : 'button plain'}
        onClick={() => answer(trouble ? 'no' : 'skipped')}
      >
        {trouble ? text.goOn : text.skip}
      </button>
    </section>
  );
}
