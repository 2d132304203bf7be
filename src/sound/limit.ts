/** Below this nothing is touched, and in usual use everything is below. */
const knee = 0.9;
const room = 1 - knee;

/** Bends what is louder than the knee so that it nears 1 and never passes it: a chance sum of sounds must not crackle. In place. */
export function limit(samples: Float32Array): void {
  for (let i = 0; i < samples.length; i += 1) {
    const size = Math.abs(samples[i]!);
    if (size <= knee) continue;
    const over = (size - knee) / room;
    samples[i] = Math.sign(samples[i]!) * (knee + (room * over) / (1 + over));
  }
}
