import { tallInBreak } from '../care/matrix.ts';
import type { CareState } from '../state/care.ts';

/** Whose back should not bend rests standing tall, and does not lean. evidence.md §1.5 */
export const restsTall = (care: CareState | null): boolean =>
  tallInBreak.for.some((tag) => care?.gate.value.tags.includes(tag));
