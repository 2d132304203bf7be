import { describe, expect, it } from 'vitest';
import { typedHeight } from '../../src/walking/typed-height.ts';

describe('a typed height', () => {
  it.each([
    ['172', 172],
    [' 172,4 ', 172],
    ['100', 100],
    ['230', 230],
  ])('%j is %d cm', (text, height) => {
    expect(typedHeight(text)).toEqual({ kind: 'height', height });
  });

  it.each([
    ['', 'notANumber'],
    ['tall', 'notANumber'],
    ['5 ft 8', 'notANumber'],
    ['172 cm', 'notANumber'],
    ['0', 'tooLow'],
    ['-172', 'tooLow'],
    ['1.72', 'tooLow'],
    ['1,72', 'tooLow'],
    ['68', 'tooLow'],
    ['231', 'tooHigh'],
    ['1720', 'tooHigh'],
  ])('%j is %s', (text, kind) => {
    expect(typedHeight(text)).toEqual({ kind });
  });
});
