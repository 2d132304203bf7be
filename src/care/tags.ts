/** Comfort and health facts that follow from the answers. Self-reported, not diagnoses. evidence.md §1.5 and §3.3 */
import { type Tag, tags } from '../routine/exercise.ts';
import { type Answers, isAnswered } from './answers.ts';
import type { QuestionId } from './questions.ts';

/** GENTLE is an allow-list, applied after the matrix of §1.5. */
export type CareTag = Tag | 'GENTLE';
export const careTags: readonly CareTag[] = [...tags, 'GENTLE'];

/** Leg symptoms: cleared by a clinician, they leave a tag. */
const legs = ['S1', 'S2', 'S3', 'S11'] as const satisfies readonly QuestionId[];

/**
 * A tag only ever makes an exercise easier or leaves it out, so "not sure" sets it too: the safer way to be wrong.
 * `cleared`: questions whose yes a clinician has looked at. In the order of `careTags`.
 */
export function tagsOf(answers: Answers, cleared: ReadonlySet<string> = new Set()): readonly CareTag[] {
  const perhaps = (id: QuestionId): boolean => isAnswered(answers, id, 'yes', 'unsure');
  const extension = isAnswered(answers, 'P2', 'worse') || perhaps('S11');
  const flexion = isAnswered(answers, 'P1', 'worse');
  const is: Readonly<Record<CareTag, boolean>> = {
    OSTEO: perhaps('S8'),
    // How many weeks is unknown counts as more than twelve.
    PREG: perhaps('S13') && !isAnswered(answers, 'S13b', 'no'),
    HIP_REP: perhaps('P5a'),
    FLEX_AGG: flexion,
    EXT_AGG: extension,
    // A new knee bends less far and does not like to be knelt on either. evidence.md §1.4
    KNEEL_PAIN: perhaps('P5b') || perhaps('P5c'),
    WRIST: perhaps('P5d'),
    SHOULDER: perhaps('P5e'),
    BALANCE: perhaps('P4a') || perhaps('P4b') || perhaps('P4c'),
    LEG_SX: legs.some((id) => perhaps(id) && cleared.has(id)) || (perhaps('S11') && isAnswered(answers, 'S11b', 'yes')),
    GENTLE: flexion && extension,
  };
  return careTags.filter((tag) => is[tag]);
}
