/** The walking figure at a phase of its gait cycle, as shapes. */
import type { BodyHeights } from '../units.ts';
import type { Box, Drawing } from './draw.ts';
import { gaitBody } from './gait.ts';
import { emptyExtent, slab } from './pen.ts';
import { bodyShapes } from './side-shapes.ts';

const shod = { feet: 'shoes' } as const;
/** Room for the longest step, so that steps of different lengths can be compared side by side. */
const box: Box = { x: -3800, y: -10800, width: 7600, height: 11400 };
const floor = { key: 'floor', cls: 'floor', d: slab([-0.36, -0.022, 0.72, 0.022], 0.011, emptyExtent()) };

const plumb = { key: 'plumb', cls: 'plumb', d: slab([-0.004, 0, 0.008, 0.5], 0.004, emptyExtent()) };

/**
 * `phase`: 0 is heel strike of the right foot, 0.5 of the left; `stepLength`: ankle to ankle at heel strike.
 * `plumbed`: with a faint line from the hip to the ground. evidence.md §1.7
 */
export function drawGait(phase: number, stepLength: BodyHeights, plumbed = false): Drawing {
  const { body, toes } = gaitBody(phase, stepLength);
  const shapes = [floor, ...bodyShapes(shod, body, emptyExtent(), toes), ...(plumbed ? [plumb] : [])];
  return { shapes, flip: false, box };
}
