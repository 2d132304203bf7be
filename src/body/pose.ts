/** The shape of one pose file, `routines/poses/<id>.json`: what the drawn body does in an exercise. evidence.md §1.6 */
import * as v from 'valibot';

const angle = v.pipe(v.number(), v.minValue(-360, 'degrees'), v.maxValue(360, 'degrees'));
const length = v.pipe(v.number(), v.minValue(-2, 'body heights'), v.maxValue(2, 'body heights'));
const point = v.tuple([length, length]);

/** Where a wrist or an ankle is held: a place in the room, or a place on the body that moves with it. */
const hold = v.union([
  v.strictObject({
    at: point,
    /** World angle of the hand or the sole; without it the hand goes on from the forearm. */
    turn: v.optional(angle),
  }),
  v.strictObject({
    on: v.picklist(['thighN', 'thighF', 'shankN', 'shankF', 'trunk']),
    /** Share of the bone from its upper end (of the trunk: from the hip). */
    along: v.number(),
    /** Off the bone, to the front of the body positive. */
    off: length,
    /** Angle of the hand from the direction of the bone. */
    turn: v.optional(angle),
  }),
]);
export type Hold = v.InferOutput<typeof hold>;

/** Joint angles in degrees, flexion positive, in the convention of evidence.md §1.6. Far limbs that are absent follow the near ones. */
export const frameSchema = v.strictObject({
  /** World angles of pelvis, lumbar and thorax. */
  sp: v.tuple([angle, angle, angle]),
  /** Neck, chin down positive. */
  n: angle,
  /** Shoulder, elbow of the near and the far arm. */
  aN: v.tuple([angle, angle]),
  aF: v.optional(v.tuple([angle, angle])),
  /** Hip, knee, ankle of the near and the far leg. */
  lN: v.tuple([angle, angle, angle]),
  lF: v.optional(v.tuple([angle, angle, angle])),
  /** Hands and feet that are held somewhere: these bend elbow and knee as needed, and win over the angles. */
  hold: v.optional(
    v.strictObject({
      handN: v.optional(hold),
      handF: v.optional(hold),
      footN: v.optional(hold),
      footF: v.optional(hold),
    }),
  ),
  /** Where the anchor is in this frame, where it moves on purpose. */
  at: v.optional(point),
  /** How full the chest is with breath. */
  breath: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  /** 1 a fist, 0 an open hand, -1 a palm lying flat; near and far. */
  curl: v.optional(v.tuple([v.number(), v.number()])),
});
export type Frame = v.InferOutput<typeof frameSchema>;

/** Left, bottom, width, height. */
const area = v.tuple([length, length, length, length]);
const prop = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['mat', 'floor', 'pillow', 'towel', 'wall', 'rail']), area }),
  /** Lights up the room between the waist and the floor, where there is any. */
  v.strictObject({ kind: v.literal('gap'), area }),
  v.strictObject({ kind: v.literal('chair'), area, back: v.boolean() }),
  /** From both hands round the sole of the near foot. */
  v.strictObject({ kind: v.literal('strap') }),
]);
export type PoseProp = v.InferOutput<typeof prop>;

export const joints = [
  'hip',
  'shoulder',
  'kneeN',
  'kneeF',
  'footN',
  'footF',
  'elbowN',
  'elbowF',
  'handN',
  'handF',
] as const;
export type Joint = (typeof joints)[number];
const joint = v.picklist(joints);

export const poseSchema = v.pipe(
  v.strictObject({
    version: v.literal(1),
    id: v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z0-9_]{1,39}$/, 'the name of the file')),
    /** `front`: seen from the front; N is then the lower side of a body lying on its side. */
    view: v.optional(v.picklist(['side', 'front'])),
    feet: v.picklist(['bare', 'shoes']),
    props: v.array(prop),
    /** The joint that places the body, and where it is. `elbow`: a second point the body props itself on. */
    anchor: v.strictObject({ joint, at: point, elbow: v.optional(point) }),
    /** Contacts that do not move in any frame. */
    pins: v.array(joint),
    /** Figure 4: the near ankle lies across the far thigh. `slant` is how depth is drawn, as shares to the right and up of what comes nearer. */
    cross: v.optional(v.strictObject({ along: v.number(), off: length, slant: point })),
    /** The order the frames are gone through; the first is where the body starts and comes back to. */
    loop: v.pipe(v.array(v.string()), v.minLength(2, 'at least two frames')),
    frames: v.record(v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z0-9]*$/, 'a frame name such as "start"')), frameSchema),
  }),
  v.check((pose) => pose.loop.every((name) => name in pose.frames), 'every frame of the loop among the frames'),
);
export type PoseFile = v.InferOutput<typeof poseSchema>;
