/** Who avoids what: evidence.md §1.5 as data. Where a card differs from it, this holds. What is not named is done as usual. */
import type { Tag } from '../routine/exercise.ts';

export type Caution = 'easy' | 'no';

export const matrix: Readonly<Record<string, Readonly<Partial<Record<Tag, Caution>>>>> = {
  cat_cow: {
    OSTEO: 'easy',
    HIP_REP: 'easy',
    FLEX_AGG: 'easy',
    EXT_AGG: 'easy',
    KNEEL_PAIN: 'no',
    WRIST: 'easy',
    SHOULDER: 'easy',
    LEG_SX: 'easy',
  },
  sktc: { OSTEO: 'no', PREG: 'no', HIP_REP: 'easy', FLEX_AGG: 'no', LEG_SX: 'easy' },
  dktc: { OSTEO: 'no', PREG: 'no', HIP_REP: 'no', FLEX_AGG: 'no', LEG_SX: 'easy' },
  pelvic_tilt: { PREG: 'easy' },
  bird_dog: { EXT_AGG: 'easy', KNEEL_PAIN: 'no', WRIST: 'easy', SHOULDER: 'easy' },
  bridge: { PREG: 'no', EXT_AGG: 'easy' },
  dead_bug: { PREG: 'no', HIP_REP: 'easy', SHOULDER: 'easy' },
  side_plank: { PREG: 'easy', KNEEL_PAIN: 'easy', SHOULDER: 'no' },
  hip_flexor_hk: { HIP_REP: 'easy', EXT_AGG: 'easy', KNEEL_PAIN: 'no', BALANCE: 'easy', LEG_SX: 'easy' },
  hip_flexor_prone: { PREG: 'no', HIP_REP: 'easy', EXT_AGG: 'easy', LEG_SX: 'easy' },
  child_pose: { OSTEO: 'no', HIP_REP: 'no', FLEX_AGG: 'no', KNEEL_PAIN: 'no', SHOULDER: 'easy', LEG_SX: 'easy' },
  seated_lean: { OSTEO: 'easy', HIP_REP: 'easy', FLEX_AGG: 'no' },
  standing_lean: { OSTEO: 'easy', FLEX_AGG: 'easy', BALANCE: 'easy' },
  hamstring: { PREG: 'no', HIP_REP: 'easy', FLEX_AGG: 'easy', LEG_SX: 'no' },
  piriformis_f4: { PREG: 'no', HIP_REP: 'no', FLEX_AGG: 'easy', LEG_SX: 'easy' },
  back_ext_stand: { OSTEO: 'easy', PREG: 'easy', EXT_AGG: 'no', BALANCE: 'easy', LEG_SX: 'easy' },
  prone_elbows: { PREG: 'no', EXT_AGG: 'no', WRIST: 'easy', SHOULDER: 'easy', LEG_SX: 'easy' },
  // Not of the table: what a walk break has in the place of a lean.
  stand_tall: {},
  cat_cow_stand: {
    OSTEO: 'easy',
    HIP_REP: 'easy',
    FLEX_AGG: 'easy',
    EXT_AGG: 'easy',
    WRIST: 'easy',
    SHOULDER: 'easy',
    BALANCE: 'easy',
    LEG_SX: 'easy',
  },
  knee_hug_seated: { OSTEO: 'no', HIP_REP: 'no', FLEX_AGG: 'no', LEG_SX: 'easy' },
  piriformis_seated: { OSTEO: 'easy', HIP_REP: 'no', FLEX_AGG: 'easy', LEG_SX: 'easy' },
};

/** The allow-list of GENTLE, applied after the matrix. evidence.md §3.3 */
export const gentle: Readonly<Record<string, 'ok' | 'easy'>> = {
  pelvic_tilt: 'ok',
  bird_dog: 'easy',
  dead_bug: 'easy',
};

/**
 * What may take the place of an exercise, the first that fits: the same movement in another position, and never one
 * that asks for more. Footnotes 4 and 5, and the cards of §1.4.
 */
export const replacements: Readonly<Record<string, readonly string[]>> = {
  cat_cow: ['cat_cow_stand'],
  sktc: ['knee_hug_seated'],
  dktc: ['knee_hug_seated'],
  pelvic_tilt: ['cat_cow', 'cat_cow_stand'],
  hip_flexor_hk: ['hip_flexor_prone'],
  hip_flexor_prone: ['hip_flexor_hk'],
  piriformis_f4: ['piriformis_seated'],
  child_pose: ['seated_lean'],
  seated_lean: ['standing_lean'],
  prone_elbows: ['back_ext_stand'],
};

/**
 * EASY by the matrix, but in another position than the figure and the voice show: "hands-and-knees or standing", ⁷.
 * A session gives what really is in that position instead.
 */
export const elsewhere: Readonly<Record<string, readonly Tag[]>> = { pelvic_tilt: ['PREG'] };

/**
 * The walk break is tailored too: whose back should not bend stands tall there, whatever is done elsewhere in an easier form.
 * evidence.md §1.5, beneath the table
 */
export const tallInBreak: { readonly by: string; readonly for: readonly Tag[] } = {
  by: 'stand_tall',
  for: ['OSTEO', 'FLEX_AGG'],
};
