/**
 * One turn of a tone nobody hears (25 Hz, -54 dB), for the deck to lay under everything while a session is loaded: a page
 * that is silent for a while loses its timers and its audio stream, and a pause is silent. sound.md §3
 */
import type { Gain, Hertz } from '../units.ts';

const pitch: Hertz = 25;
const level: Gain = 0.002;

export function floorSamples(rate: Hertz): Float32Array {
  const turn = Math.round(rate / pitch);
  return Float32Array.from({ length: turn }, (_, i) => level * Math.sin((2 * Math.PI * i) / turn));
}
