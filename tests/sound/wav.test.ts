import { expect, test } from 'vitest';
import { wav } from '../../src/sound/wav.ts';

test('writes a header that says what follows, and clips instead of wrapping round', () => {
  const bytes = wav(Float32Array.of(0, 0.5, -0.5, 1.5, -1.5), 48000);
  const view = new DataView(bytes.buffer);
  const text = (at: number, n: number) => String.fromCharCode(...bytes.slice(at, at + n));
  expect([text(0, 4), text(8, 8), text(36, 4)]).toEqual(['RIFF', 'WAVEfmt ', 'data']);
  expect(view.getUint32(4, true)).toBe(bytes.length - 8);
  expect(view.getUint32(24, true)).toBe(48000);
  expect(view.getUint32(28, true)).toBe(96000);
  expect(view.getUint32(40, true)).toBe(10);
  const samples = [0, 1, 2, 3, 4].map((i) => view.getInt16(44 + i * 2, true));
  expect(samples).toEqual([0, 16384, -16383, 32767, -32767]);
});
