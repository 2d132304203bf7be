import './sound-check.css';
import '../../components/channel-setting.css';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Heading } from '../../components/heading.tsx';
import { usePreviews } from '../../use-previews.ts';
import { AlignStep } from './align-step.tsx';
import { ReaderStep } from './reader-step.tsx';
import { markMoved } from './step-heading.tsx';
import { type Reached, type Step, stepAfter, stepsFor, type Tried } from './steps.ts';
import { Summary } from './summary.tsx';
import { Trial } from './trial.tsx';

const { soundCheck: text } = words;

/** Bell, voice, beat and vibration one after another; then picture and sound are lined up. */
export function SoundCheck({ from }: { from: 'today' | 'settings' | 'welcome' }) {
  const { settings, changeSettings } = useApp();
  // Asked once: kept as it was when the page was opened, so that the answer does not take its own step away.
  const asked = useRef(settings.peek().screenReader === null).current;
  const steps = stepsFor(settings.value, asked);
  const step = useSignal<Step>(steps[0] ?? 'done');
  const answers = useSignal<Readonly<Partial<Record<Tried, Reached>>>>({});
  useEffect(() => () => markMoved(false), []);
  usePreviews();
  const next = (): void => {
    markMoved(true);
    step.value = stepAfter(step.peek(), stepsFor(settings.peek(), asked));
    if (step.peek() === 'done') changeSettings({ soundCheck: 'done' });
  };
  const answer =
    (tried: Tried) =>
    (reached: Reached): void => {
      answers.value = { ...answers.peek(), [tried]: reached };
      next();
    };
  const now = step.value;
  return (
    <div class="sound-check stack wide">
      <div class="sound-check-top">
        <Heading title={text.title}>{text.heading}</Heading>
        {now !== 'done' && <p class="quiet-words">{text.stepOf(steps.indexOf(now) + 1, steps.length - 1)}</p>}
      </div>
      {now === steps[0] && <p>{text.lead}</p>}
      {now === 'reader' && <ReaderStep next={next} />}
      {now === 'align' && <AlignStep next={next} />}
      {now === 'done' && <Summary answers={answers.value} from={from} />}
      {(now === 'bells' || now === 'voice' || now === 'beat' || now === 'vibration') && (
        <Trial key={now} tried={now} answer={answer(now)} />
      )}
    </div>
  );
}
