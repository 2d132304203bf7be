/** The shape of one pose file, `routines/poses/<id>.json`: what the drawn body does in an exercise. evidence.md §1.6 */
import * as v from 'valibot';

const angle = v.pipe(v.number(), v.minValue(-360, 'degrees'), v.maxValue(360, 'degrees'));

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
});
export type Frame = v.InferOutput<typeof frameSchema>;
