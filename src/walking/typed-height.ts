/** Body height as a person types it, for the length of a step. Every way of being wrong is told apart. */
import { typedNumber } from './typed.ts';

/** cm. The rule of thumb is for grown people; what is outside was mistyped, or is in metres, feet or inches. */
const bounds = { least: 100, most: 230 } as const;

export type TypedHeight =
  | { readonly kind: 'height' /** cm. */; readonly height: number }
  | { readonly kind: 'notANumber' | 'tooLow' | 'tooHigh' };

/** Whole centimetres from 100 to 230. */
export const typedHeight = (text: string): TypedHeight => {
  const height = typedNumber(text);
  if (height === null) return { kind: 'notANumber' };
  if (height < bounds.least) return { kind: 'tooLow' };
  return height > bounds.most ? { kind: 'tooHigh' } : { kind: 'height', height: Math.round(height) };
};
