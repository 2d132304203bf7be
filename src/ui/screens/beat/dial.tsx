import './dial.css';
import { type Signal, useComputed, useSignal } from '@preact/signals';
import { tempoBounds } from '../../../state/beat-state.ts';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { arc, box, pointAt, tempoAtPoint, tick } from '../../tempo-arc.ts';

const { least, most } = tempoBounds;
const tens = Array.from({ length: (most - least) / 10 + 1 }, (_, i) => least + 10 * i);

/** The ring: how quick it is heard, and where it is going. While a finger drags, nothing but the number follows. */
function Ring({ draft }: { draft: Signal<number | null> }) {
  const { beat } = useApp();
  const tempo = draft.value ?? beat.box.value.tempo;
  const heard = useComputed(() => beat.heard.value).value;
  const [x, y] = pointAt(tempo);
  const follow = (event: PointerEvent): void => {
    const ring = (event.currentTarget as SVGElement).ownerSVGElement?.getBoundingClientRect();
    if (!ring) return;
    const scale = box.width / ring.width;
    draft.value = tempoAtPoint((event.clientX - ring.left) * scale, (event.clientY - ring.top) * scale);
  };
  const drop = (): void => {
    if (draft.value !== null && draft.value !== beat.box.peek().tempo) beat.change({ tempo: draft.value });
    draft.value = null;
  };
  return (
    <svg viewBox={`0 0 ${box.width} ${box.height}`} aria-hidden="true">
      <path class="dial-track" d={arc(least, most)} />
      <path class="dial-heard" d={arc(least, heard ?? tempo)} />
      {heard !== null && heard !== tempo && <path class="dial-way" d={arc(heard, tempo)} />}
      {tens.map((ten) => (
        <path key={ten} class="dial-tick" d={tick(ten, 118, ten % 20 === 0 ? 109 : 113)} />
      ))}
      <circle class="dial-thumb" cx={x} cy={y} r={15} />
      <path
        class="dial-grip"
        d={arc(least, most)}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          follow(event);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
        }}
        onPointerUp={drop}
        onPointerCancel={() => {
          draft.value = null;
        }}
      />
    </svg>
  );
}

/** Two marks that light by turns, one for each step. */
function StepMarks() {
  const { beat } = useApp();
  const step = beat.phase.value === 'playing' ? beat.step.value : null;
  const mark = (side: number) => {
    const on = step !== null && step.step % 2 === side;
    return (
      <span
        key={on ? step.frame : 'off'}
        class={on ? (step.leadIn ? 'step-mark lead-in' : 'step-mark on') : 'step-mark'}
      />
    );
  };
  return (
    <div class="step-marks" aria-hidden="true">
      {mark(0)}
      {mark(1)}
    </div>
  );
}

/** Tempo in large digits, under a ring that can be turned. The digits can be typed over. */
export function Dial() {
  const { beat } = useApp();
  const draft = useSignal<number | null>(null);
  const tempo = useComputed(() => draft.value ?? beat.box.value.tempo).value;
  const typed = (input: HTMLInputElement): void => {
    const value = input.valueAsNumber;
    if (Number.isFinite(value)) {
      const next = Math.min(most, Math.max(least, Math.round(value)));
      if (next !== tempo) beat.change({ tempo: next });
      input.value = String(next);
    } else input.value = String(tempo);
  };
  return (
    <div class="dial">
      <div
        class="dial-ring"
        role="slider"
        tabIndex={0}
        aria-label={words.beat.tempo}
        aria-valuemin={least}
        aria-valuemax={most}
        aria-valuenow={tempo}
        aria-valuetext={words.beat.tempoNow(tempo)}
      >
        <Ring draft={draft} />
      </div>
      <label class="dial-number">
        <input
          type="number"
          inputMode="numeric"
          aria-label={words.beat.tempo}
          min={least}
          max={most}
          value={tempo}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => typed(event.currentTarget)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur();
          }}
        />
        <span>{words.beat.unit}</span>
      </label>
      <StepMarks />
    </div>
  );
}
