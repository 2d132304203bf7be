/** A cadence as a person types it. Every way of being wrong is told apart, so that the screen can say what to change. */
import type { StepsPerMinute } from '../units.ts';
import { type OutOfRange, refused } from './baseline.ts';

export type Typed =
  | { readonly kind: 'cadence'; readonly cadence: StepsPerMinute }
  | { readonly kind: 'notANumber' }
  | { readonly kind: OutOfRange };

const plain = /^[+-]?\d+(?:[.,]\d*)?$/;
const thousands = /^\d{1,3}(?:,\d{3})+$/;

/** A number with a decimal point or comma, or null. Spaces around it and wide digits are fine; "1e2" and an empty field are none. */
export const typedNumber = (text: string): number | null => {
  const written = text.normalize('NFKC').trim().replace(/^−/, '-');
  if (!plain.test(written) && !thousands.test(written)) return null;
  return Number(thousands.test(written) ? written.replaceAll(',', '') : written.replace(',', '.'));
};

/** Steps/min from 60 to 140. "110 bpm" is no number. */
export const typedCadence = (text: string): Typed => {
  const cadence = typedNumber(text);
  if (cadence === null) return { kind: 'notANumber' };
  const why = refused(cadence);
  return why === null ? { kind: 'cadence', cadence } : { kind: why };
};
