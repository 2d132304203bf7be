/** Time to get from one position into the next. product.md "The player" 2 */
import type { Seconds } from '../units.ts';
import type { Position } from './exercise.ts';

const onFloor = (position: Position): boolean => position !== 'standing' && position !== 'seated';

/** Seconds between two positions; `from` null at the start of a session, when the phone is just put down. */
export function changeSeconds(from: Position | null, to: Position): Seconds {
  if (from === null) return onFloor(to) ? 12 : 8;
  if (from === to) return 4;
  if (onFloor(from) !== onFloor(to)) return 12;
  return onFloor(to) ? 8 : 6;
}

/** Seconds to change sides. Lying on one side, the whole body turns over: as long as any change on the floor. */
export const swapSeconds = (position: Position): Seconds => (position === 'sideLying' ? 8 : 5);
