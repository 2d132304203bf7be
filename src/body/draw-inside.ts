/** Pictures that explain: a standing or walking body with what lies under the skin, cut to the part that matters. */
import type { BodyHeights, Degrees } from '../units.ts';
import { bowlShapes } from './bowl.ts';
import type { Box, Drawing } from './draw.ts';
import { drawGait } from './draw-gait.ts';
import { gaitBody, gaitFoot } from './gait.ts';
import { type Inside, insideShapes } from './inside.ts';
import { heelReach } from './lengths.ts';
import { emptyExtent, slab } from './pen.ts';
import { bodyShapes } from './side-shapes.ts';
import { standing, tilted } from './tilt.ts';

const shod = { feet: 'shoes' } as const;
/** From the crown to the middle of the thighs. */
const trunkBox: Box = { x: -1700, y: -10600, width: 3500, height: 6600 };
const walkerBox: Box = { x: -3800, y: -10800, width: 7600, height: 11400 };
const floor = (half: BodyHeights) => ({
  key: 'floor',
  cls: 'floor',
  d: slab([-half, -0.022, 2 * half, 0.022], 0.011, emptyExtent()),
});

/** The near arm would hide what is shown; beside a standing body the far one would hang in the air without it. */
const nearArm: readonly string[] = ['arm', 'sleeve'];
const arms: readonly string[] = [...nearArm, 'arm-far', 'sleeve-far'];

/** Two strides are compared by their reach: a bar under the ground, from below the hip to where the heel lands. */
export function drawStride(stepLength: BodyHeights): Drawing {
  const { shapes, flip, box } = drawGait(0, stepLength, true);
  const heel = gaitFoot(0, stepLength).ankle[0] - heelReach;
  const bar = slab([0, -0.075, heel, 0.024], 0.012, emptyExtent());
  return {
    shapes: [...shapes, { key: 'reach', cls: 'reach', d: bar }],
    flip,
    box: { ...box, height: box.height + 450 },
  };
}

/** Stands upright, from the knees to the crown, with `parts` seen through the skin. */
export function drawStanding(parts: readonly Inside[]): Drawing {
  const body = tilted(0);
  const shapes = bodyShapes(shod, body, emptyExtent()).filter(({ key }) => !arms.includes(key));
  return { shapes: [...shapes, ...insideShapes(body, parts)], flip: false, box: trunkBox };
}

/** Walks, with `parts` seen through the skin. */
export function drawWalking(phase: number, stepLength: BodyHeights, parts: readonly Inside[]): Drawing {
  const { body, toes } = gaitBody(phase, stepLength);
  const shapes = bodyShapes(shod, body, emptyExtent(), toes).filter(({ key }) => !nearArm.includes(key));
  return { shapes: [floor(0.36), ...shapes, ...insideShapes(body, parts)], flip: false, box: walkerBox };
}

/** The pelvis tipped by `tilt` degrees, as a bowl of water, and the spine above it. */
export function drawTilt(tilt: Degrees): Drawing {
  const body = tilted(tilt);
  const shapes = bodyShapes(shod, body, emptyExtent()).filter(({ key }) => !arms.includes(key));
  const inside = [...insideShapes(body, ['bones', 'hipFlexor']), ...bowlShapes(body, tilted(0).sp[0])];
  return { shapes: [...shapes, ...inside], flip: false, box: trunkBox };
}

const carriages = {
  /** Looking at a phone: the head in front, the chest sunk, the pelvis pushed on. */
  sunk: standing([94, 95, 72], 4),
  tall: tilted(0),
} as const;
export type Carriage = keyof typeof carriages;

/** How a body carries itself, with a line straight up through where the weight is carried. */
export function drawCarriage(carriage: Carriage): Drawing {
  const body = carriages[carriage];
  const plumb = { key: 'plumb', cls: 'plumb', d: slab([0.012, 0, 0.008, 1.05], 0.004, emptyExtent()) };
  const box: Box = { x: -2400, y: -10800, width: 4800, height: 11400 };
  return { shapes: [floor(0.22), ...bodyShapes(shod, body, emptyExtent()), plumb], flip: false, box };
}
