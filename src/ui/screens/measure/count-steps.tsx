import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CountTimer } from '../../../state/count-timer.ts';
import type { Counted } from '../../../walking/counted.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { Options } from '../../components/options.tsx';
import { usePreviews } from '../../use-previews.ts';
import { CountField } from './count-field.tsx';
import { CountRing } from './count-ring.tsx';
import { FirstReading } from './first-reading.tsx';

const { measure: text } = words;

/** Half a minute of one foot, or a minute of both. evidence.md §2.4 */
const lasts = { leftOnly: 30, everyStep: 60 } as const;
const countable = (['leftOnly', 'everyStep'] as const).map((value) => ({ value, label: text.countedWays[value] }));

const useTimer = (): CountTimer | null => {
  const app = useApp();
  const timer = useSignal<CountTimer | null>(null);
  useEffect(() => {
    let left = false;
    app.loadCountTimer().then(
      (loaded) => {
        if (!left) timer.value = loaded;
      },
      () => {},
    );
    return () => {
      left = true;
      timer.peek()?.stop();
    };
  }, [app]);
  return timer.value;
};

/** Steps counted from one bell to the next; the number is typed afterwards. */
export function CountSteps() {
  const timer = useTimer();
  usePreviews();
  const counted = useSignal<Counted>('leftOnly');
  const stage = timer?.stage.value ?? 'idle';
  const runs = stage === 'ready' || stage === 'counting';
  const start = (): void => timer?.start(lasts[counted.peek()]);
  return (
    <section class="card way" aria-labelledby="count">
      <h2 id="count">{text.countHeading}</h2>
      {!runs && stage !== 'over' && (
        <>
          <p>{text.countWords}</p>
          <Options
            legend={text.counted}
            options={countable}
            value={counted.value}
            onChange={(next) => {
              counted.value = next;
            }}
          />
        </>
      )}
      {timer !== null && runs && <CountRing timer={timer} counted={counted.value} />}
      {timer !== null && stage === 'over' && (
        <CountField counted={counted.value} lasts={lasts[counted.value]} done={timer.stop} />
      )}
      <div class="stack said" role="status">
        {stage === 'lost' && <p class="fit-note">{text.countLost}</p>}
        {!runs && stage !== 'over' && <FirstReading />}
      </div>
      {runs ? (
        <button type="button" class="button big" onClick={timer?.stop}>
          {text.countStop}
        </button>
      ) : (
        <button
          type="button"
          class={stage === 'over' ? 'button plain' : 'button main big'}
          disabled={timer === null}
          onClick={start}
        >
          {stage === 'idle' ? text.countStart : text.countAgain}
        </button>
      )}
    </section>
  );
}
