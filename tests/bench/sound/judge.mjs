/** Onsets against the ideal beat. */

/** @param frames onset frames in order, @param rate samples a second, @param cadence steps a minute, @param seconds the time listened */
export const judge = (frames, rate, cadence, seconds) => {
  const interval = (60 / cadence) * rate;
  const expected = Math.floor((seconds * rate) / interval);
  if (frames.length < 2) return { expected, missed: expected, maxIntervalErrorSamples: null, driftMs: null };
  const first = frames[0];
  const slots = new Set(frames.map((frame) => Math.round((frame - first) / interval)));
  // Slots that lie in the time listened, whether or not the last ones came.
  const heard = [...slots].filter((slot) => slot < expected).length;
  const errors = frames.slice(1).map((frame, i) => Math.abs(frame - frames[i] - interval));
  const last = frames.at(-1);
  const steps = Math.round((last - first) / interval);
  return {
    expected,
    missed: Math.max(0, expected - heard),
    maxIntervalErrorSamples: Number(Math.max(...errors).toFixed(1)),
    driftMs: Number((((last - first - steps * interval) / rate) * 1000).toFixed(3)),
  };
};

/** Onsets of a raw mono float recording. */
export const onsetsIn = (samples, rate) => {
  const onsets = [];
  let last = -1e9;
  for (let i = 0; i < samples.length; i += 1) {
    if (Math.abs(samples[i]) <= 0.04) continue;
    if (i - last > rate * 0.12) onsets.push(i);
    last = i;
  }
  return onsets;
};
