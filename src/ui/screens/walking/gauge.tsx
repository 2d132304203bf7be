import './gauge.css';
import { useComputed } from '@preact/signals';
import type { App } from '../../../state/app.ts';
import { band } from '../../../walking/band.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { arc, box, pointAt } from '../../tempo-arc.ts';

/** Two steady minutes. evidence.md §2.4 */
const steadyNeeded = 120;

const ends = { least: 60, most: 140 } as const;
const inside = (cadence: number): number => Math.min(ends.most, Math.max(ends.least, cadence));

/** The one word, and which way it leans. */
const wordOf = ({ session, walk }: App): { word: string; tone: string } => {
  const { word } = words.walking;
  if (session.phase.value === 'paused') return { word: word.paused, tone: 'still' };
  const kind = session.segment.value?.kind;
  if (kind === 'ready' || kind === 'swap') return { word: word.ready, tone: 'still' };
  const told = walk.value?.word.value ?? null;
  if (walk.value?.gait.value === 'running') return { word: word.running, tone: 'off' };
  if (told !== null) return { word: word[told], tone: told === 'onIt' ? 'on' : 'off' };
  return { word: word.free, tone: 'still' };
};

/** The arc: where the steps are, and the band they are to be in. While the own pace is looked for, how much of it is found. */
function Arc() {
  const { walk } = useApp();
  const target = walk.value?.target.value ?? null;
  const cadence = walk.value?.cadence.value ?? null;
  const finding = walk.value?.finding.value ?? null;
  const [x, y] = pointAt(inside(cadence ?? ends.least));
  const found = finding === null ? 0 : ends.least + (finding.steady / steadyNeeded) * (ends.most - ends.least);
  return (
    <svg viewBox={`0 0 ${box.width} ${box.height}`} aria-hidden="true">
      <path class="gauge-track" d={arc(ends.least, ends.most)} />
      {finding !== null && <path class="gauge-found" d={arc(ends.least, found)} />}
      {target !== null && <path class="gauge-band" d={arc(inside(target * (1 - band)), inside(target * (1 + band)))} />}
      {cadence !== null && <circle class="gauge-dot" cx={x} cy={y} r={13} />}
    </svg>
  );
}

/** Measured steps as large as they can be; without a sensor, the beat. */
function Steps() {
  const app = useApp();
  const { walk } = app;
  const cadence = walk.value?.cadence.value ?? null;
  const target = walk.value?.target.value ?? null;
  const measures = walk.value?.motion.value === 'live';
  const { walking } = words;
  const finding = walk.value?.finding.value ?? null;
  const shown = cadence ?? (measures ? null : target === null ? null : Math.round(target));
  return (
    <div class="gauge-number">
      <b>{shown ?? '–'}</b>
      <span>{cadence === null && !measures && target !== null ? walking.beatOnly : walking.steps}</span>
      <p class="gauge-target">
        {finding !== null && target === null
          ? walking.findingLeft(Math.floor(finding.steady), steadyNeeded)
          : target === null || (cadence === null && !measures)
            ? ''
            : walking.target(Math.round(target))}
      </p>
    </div>
  );
}

/** Word, steps and target, glanced at from an arm's length. */
export function Gauge() {
  const app = useApp();
  const { word, tone } = useComputed(() => wordOf(app)).value;
  return (
    <div class={`gauge ${tone}`}>
      <Arc />
      <p class="gauge-word">{word}</p>
      <Steps />
    </div>
  );
}
