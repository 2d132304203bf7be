/** The sound of a step: a woodblock of 35 ms around 1 kHz with a low body, so that it survives traffic. evidence.md §2.6 */
import type { Gain, Hertz, Seconds } from '../units.ts';
import { finish, noise } from './tones.ts';

interface Wood {
  readonly block: Hertz;
  readonly body: Hertz;
  readonly bodyLevel: Gain;
  readonly peak: Gain;
}

const length: Seconds = 0.036;
const attack: Seconds = 0.0006;

/** The stroke itself is a breath of noise; the block and its body ring after it. */
function wood({ block, body, bodyLevel, peak }: Wood, rate: Hertz): Float32Array {
  const next = noise(1);
  let soft = 0;
  const raw = new Float64Array(Math.round(length * rate)).map((_, i) => {
    const t = i / rate;
    const turn = 2 * Math.PI * t;
    // One-pole low-pass near 2 kHz: a hiss would be the first thing a loudspeaker spoils.
    soft += (next() - soft) * (1 - Math.exp((-2 * Math.PI * 2000) / rate));
    const ring =
      Math.sin(turn * block) * Math.exp(-t / 0.007) + 0.4 * Math.sin(turn * block * 1.21) * Math.exp(-t / 0.005);
    const low = bodyLevel * Math.sin(turn * body) * Math.exp(-t / 0.01);
    return Math.min(1, t / attack) * (ring + low + 0.5 * soft * Math.exp(-t / 0.0012));
  });
  return finish(raw, peak);
}

/** `beat`: a step. `beatLeadIn`: the clicks before the walking begins, lighter and higher. */
export const clickSamples = (rate: Hertz): Readonly<Record<'beat' | 'beatLeadIn', Float32Array>> => ({
  beat: wood({ block: 900, body: 280, bodyLevel: 0.6, peak: 0.8 }, rate),
  beatLeadIn: wood({ block: 1320, body: 440, bodyLevel: 0.2, peak: 0.6 }, rate),
});
