/** The drawn body on the screen. Movement sets path data only: nothing renders again while it moves. */
import type { ReadonlySignal } from '@preact/signals';
import { effect } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { type Drawing, drawBody } from '../../body/draw.ts';
import { drawGait } from '../../body/draw-gait.ts';
import { type Moment, stillMoment } from '../../body/moment.ts';
import type { PoseFile } from '../../body/pose.ts';
import type { Side } from '../../timeline/timeline.ts';
import type { BodyHeights } from '../../units.ts';
import './figure.css';

interface Labelled {
  /** What a screen reader says; without it the figure is decoration and the words beside it tell. */
  readonly label?: string | undefined;
}

const turn = ({ box, flip }: Drawing): string => (flip ? `translate(${2 * box.x + box.width} 0) scale(-1 1)` : '');

type Group = { current: SVGGElement | null };

/** The picture of a drawing; `group` is filled with the element whose paths are moved afterwards. */
export function Picture({ drawing, label, group = null }: Labelled & { drawing: Drawing; group?: Group | null }) {
  const { box, shapes } = drawing;
  const viewBox = `${box.x} ${box.y} ${box.width} ${box.height}`;
  const body = (
    <g ref={group} transform={turn(drawing)}>
      {shapes.map((shape) => (
        <path key={shape.key} class={`fig-${shape.cls}`} d={shape.d} />
      ))}
    </g>
  );
  return label ? (
    <svg class="figure" viewBox={viewBox} role="img" aria-label={label}>
      {body}
    </svg>
  ) : (
    <svg class="figure" viewBox={viewBox} aria-hidden="true">
      {body}
    </svg>
  );
}

/** Writes a later drawing of the same file into the paths of an earlier one. */
function move(group: SVGGElement, before: Drawing, now: Drawing): void {
  const paths = group.children;
  for (let i = 0; i < now.shapes.length; i++) {
    const d = now.shapes[i]!.d;
    if (d !== before.shapes[i]?.d) paths[i]?.setAttribute('d', d);
  }
  if (now.flip !== before.flip) group.setAttribute('transform', turn(now));
}

/** Draws once, then follows `signal`. `of` is what is drawn: where it changes, a new picture takes the place of the old. */
export function useMoving<T>(draw: (value: T) => Drawing, signal: ReadonlySignal<T>, of: unknown) {
  const group = useRef<SVGGElement>(null);
  // Peeked at, not read: reading a signal while rendering would render again on every frame.
  const drawing = useMemo(() => draw(signal.peek()), [of, signal]);
  useLayoutEffect(() => {
    let shown = drawing;
    return effect(() => {
      const now = draw(signal.value);
      if (group.current) move(group.current, shown, now);
      shown = now;
    });
  }, [of, signal]);
  return { group, drawing };
}

/** A pose file, moving as `moment` says. */
export function Figure({
  pose,
  moment,
  label,
}: Labelled & { readonly pose: PoseFile; readonly moment: ReadonlySignal<Moment> }) {
  const { group, drawing } = useMoving((now: Moment) => drawBody(pose, now), moment, pose);
  return <Picture key={pose.id} drawing={drawing} group={group} label={label} />;
}

/** One frame of a pose file, for lists and doors. */
export function StillFigure({
  pose,
  frame,
  side = null,
  label,
}: Labelled & { readonly pose: PoseFile; readonly frame: string; readonly side?: Side | null }) {
  return <Picture key={pose.id} drawing={drawBody(pose, stillMoment(frame, side))} label={label} />;
}

/** Where a walker is in the gait cycle, 0 is heel strike of the right foot, 0.5 of the left; and the length of a step. */
interface Gait {
  readonly phase: number;
  readonly length: BodyHeights;
}
const drawWalker = ({ phase, length }: Gait): Drawing => drawGait(phase, length);

/** Walks as `gait` says. */
export function WalkingFigure({ gait, label }: Labelled & { readonly gait: ReadonlySignal<Gait> }) {
  const { group, drawing } = useMoving(drawWalker, gait, null);
  return <Picture drawing={drawing} group={group} label={label} />;
}

/** Two strides beside each other: a line from the hip shows how far ahead the heel lands. */
export function StillStride({ length, label }: Labelled & { readonly length: BodyHeights }) {
  return <Picture drawing={drawGait(0, length, true)} label={label} />;
}
