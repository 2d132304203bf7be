import './inside.css';
import { useComputed, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { drawTilt } from '../../../body/draw-inside.ts';
import { mostTilt, tiltName } from '../../../body/tilt.ts';
import type { Degrees } from '../../../units.ts';
import { words } from '../../../words/learn.ts';
import { Picture, useMoving } from '../../components/figure.tsx';

/** Once across the picture is this share of all the tilt there is: a thumb's way on a phone. */
const reach = 1.6;

/** Where a drag began: its pointer, place and tilt. */
interface Grip {
  readonly x: number;
  readonly tilt: Degrees;
}

/** A figure whose pelvis one can tip: by dragging it, by the slider below, by the keys of the slider. Nothing moves by itself. */
export function TiltFigure() {
  const { tilt: text } = words.learn;
  const tilt = useSignal<Degrees>(0);
  const grip = useRef<Grip | null>(null);
  const state = useComputed(() => text.states[tiltName(tilt.value)]);
  const { group, drawing } = useMoving(drawTilt, tilt, null);
  const set = (wanted: Degrees): void => {
    tilt.value = Math.round(Math.max(-mostTilt, Math.min(mostTilt, wanted)));
  };
  const drag = (event: PointerEvent & { readonly currentTarget: HTMLElement }): void => {
    if (grip.current === null) return;
    const share = (event.clientX - grip.current.x) / event.currentTarget.clientWidth;
    set(grip.current.tilt + share * reach * 2 * mostTilt);
  };
  const letGo = (): void => {
    grip.current = null;
  };
  return (
    <figure class="tilt">
      <p>{text.lead}</p>
      {/* The slider below is for keys and for screen readers; the picture is one more way to move it. */}
      <div
        class="tilt-picture inside"
        onPointerDown={(event) => {
          grip.current = { x: event.clientX, tilt: tilt.peek() };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={drag}
        onPointerUp={letGo}
        onPointerCancel={letGo}
      >
        <Picture drawing={drawing} group={group} />
      </div>
      <div class="tilt-slider">
        <span aria-hidden="true">{text.tuck}</span>
        <input
          class="range"
          type="range"
          min={-mostTilt}
          max={mostTilt}
          step={1}
          value={tilt}
          aria-label={text.label}
          aria-valuetext={state}
          onInput={(event) => set(event.currentTarget.valueAsNumber)}
        />
        <span aria-hidden="true">{text.tip}</span>
      </div>
      <figcaption class="tilt-state" aria-hidden="true">
        {state}
      </figcaption>
    </figure>
  );
}
