/** Lengths of the drawn body in body heights. Bones from evidence.md §1.6; thicknesses are drawn from the look of an ordinary adult. */
import type { BodyHeights } from '../units.ts';

export const bone = {
  spine: 0.288, // pelvis .09 + lumbar .09 + thorax .108
  neck: 0.062,
  skull: 0.058, // top of the neck to the middle of the head
  upperArm: 0.186,
  forearm: 0.146,
  palm: 0.042,
  fingers: 0.042,
  thigh: 0.245,
  shank: 0.246,
} as const satisfies Record<string, BodyHeights>;

/** Where the three spine angles hold along the spine, as shares of its length: middles of pelvis, lumbar and thorax. */
export const spineAt = { pelvis: 0.156, lumbar: 0.469, thorax: 0.812 } as const;

/** Half thicknesses. */
export const girth = {
  hip: 0.06,
  thigh: 0.056,
  knee: 0.041,
  calf: 0.0405,
  shin: 0.027,
  ankle: 0.0235,
  shoulder: 0.035,
  elbow: 0.0235,
  forearm: 0.0235,
  wrist: 0.0155,
  neck: 0.026,
  head: 0.064,
} as const satisfies Record<string, BodyHeights>;

/** Height of the ankle joint over a flat sole. */
export const ankleHeight: BodyHeights = 0.038;
/** Heel and ball of the foot from the ankle, along the sole. */
export const heelReach: BodyHeights = 0.028;
export const ballReach: BodyHeights = 0.074;

/** Half the distance between the two shoulder and the two hip joints: seen from the front only. */
export const shoulderHalf: BodyHeights = 0.092;
export const hipHalf: BodyHeights = 0.046;
