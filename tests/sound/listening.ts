/** Ears for the tests: where does a sound begin in a recording, and how alike are two sounds? */

/** Lag, in samples, at which `sound` fits `recording` best, looked for around `near`: normalised cross-correlation. */
export function onsetOf(recording: Float32Array, sound: Float32Array, near: number, range = 200): number {
  let best = Number.NEGATIVE_INFINITY;
  let found = Number.NaN;
  for (let lag = near - range; lag <= near + range; lag += 1) {
    let product = 0;
    let energy = 0;
    for (let i = Math.max(0, -lag); i < sound.length; i += 1) {
      const x = recording[lag + i] ?? 0;
      product += sound[i]! * x;
      energy += x * x;
    }
    const fit = product / Math.sqrt(energy + 1e-12);
    if (fit > best) [best, found] = [fit, lag];
  }
  return found;
}

/** Share of a sound's energy below a frequency, in slices of 50 ms by bands of 20 Hz, up to 8 kHz. */
export function energyBelow(sound: Float32Array, rate: number, limit: number): number {
  const slice = Math.round(rate / 20);
  let below = 0;
  let all = 0;
  for (let at = 0; at < sound.length; at += slice) {
    for (let pitch = 20; pitch < 8000; pitch += 20) {
      const power = powerAt(sound.subarray(at, at + slice), rate, pitch);
      all += power;
      if (pitch < limit) below += power;
    }
  }
  return below / all;
}

/** The pitch with the most energy, to 10 Hz, up to 4 kHz. */
export function loudestPitch(sound: Float32Array, rate: number): number {
  let [best, found] = [0, 0];
  for (let pitch = 100; pitch < 4000; pitch += 10) {
    const power = powerAt(sound, rate, pitch);
    if (power > best) [best, found] = [power, pitch];
  }
  return found;
}

/** Goertzel's sum. */
function powerAt(sound: Float32Array, rate: number, pitch: number): number {
  const turn = (2 * Math.PI * pitch) / rate;
  const twice = 2 * Math.cos(turn);
  let a = 0;
  let b = 0;
  for (const x of sound) {
    const next = x + twice * a - b;
    b = a;
    a = next;
  }
  return a * a + b * b - twice * a * b;
}

/**
 * 0 for sounds with nothing in common, 1 for the same sound: the cosine between their loudness by pitch (thirds of an
 * octave to 2 kHz) and time (slices of 80 ms).
 */
export function likeness(one: Float32Array, other: Float32Array, rate: number): number {
  const [a, b] = [picture(one, rate), picture(other, rate)];
  const dot = (x: readonly number[], y: readonly number[]) => x.reduce((sum, v, i) => sum + v * (y[i] ?? 0), 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

function picture(sound: Float32Array, rate: number): readonly number[] {
  const slice = Math.round(rate * 0.08);
  return Array.from({ length: 16 }, (_, i) => {
    const part = sound.subarray(i * slice, (i + 1) * slice);
    return Array.from({ length: 16 }, (_, band) => Math.sqrt(powerAt(part, rate, 200 * 2 ** (band / 4.5))));
  }).flat();
}
