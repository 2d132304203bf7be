/** What one would try first, for comparison: three usual ways, each on the last 6 s of |a| at 50 Hz. */

const rate = 50;
const seconds = 6;
const [slowest, fastest] = [50, 180];
const size = 2048;

/** |a| on an even grid, drawn straight between samples and smoothed over 0.1 s; index 0 is the first sample. */
export const evenMagnitude = (rows) => {
  const count = Math.floor((rows.at(-4) - rows[0]) * rate);
  const length = (i) => Math.hypot(rows[i + 1], rows[i + 2], rows[i + 3]);
  const even = new Float64Array(count);
  for (let n = 0, i = 0; n < count; n += 1) {
    const at = rows[0] + n / rate;
    while (i + 8 < rows.length && rows[i + 4] <= at) i += 4;
    const share = (at - rows[i]) / (rows[i + 4] - rows[i]);
    even[n] = length(i) + (length(i + 4) - length(i)) * share;
  }
  return even.map((_, n) => {
    const around = even.subarray(Math.max(0, n - 2), n + 3);
    return around.reduce((sum, value) => sum + value, 0) / around.length;
  });
};

const level = (cells) => {
  const mean = cells.reduce((sum, value) => sum + value, 0) / cells.length;
  return cells.map((value) => value - mean);
};

/** Peaks above half a standard deviation, a third of a second apart at least. */
const peaks = (cells) => {
  const above = 0.5 * Math.sqrt(cells.reduce((sum, value) => sum + value * value, 0) / cells.length);
  const found = [];
  for (let i = 1; i < cells.length - 1; i += 1) {
    if (cells[i] < above || cells[i] < cells[i - 1] || cells[i] <= cells[i + 1]) continue;
    if (found.length === 0 || i - found.at(-1) >= rate / 3) found.push(i);
    else if (cells[i] > cells[found.at(-1)]) found[found.length - 1] = i;
  }
  return found.length < 2 ? null : (60 * rate * (found.length - 1)) / (found.at(-1) - found[0]);
};

const vertex = (left, middle, right) => (left - right) / (2 * (left - 2 * middle + right));

/** The highest line of the spectrum. */
const spectrum = (cells) => {
  const power = (k) => {
    let [re, im] = [0, 0];
    for (let i = 0; i < cells.length; i += 1) {
      const taper = 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / cells.length);
      re += cells[i] * taper * Math.cos((2 * Math.PI * i * k) / size);
      im += cells[i] * taper * Math.sin((2 * Math.PI * i * k) / size);
    }
    return re * re + im * im;
  };
  const first = Math.ceil((slowest * size) / (60 * rate));
  const powers = Array.from({ length: Math.floor((fastest * size) / (60 * rate)) - first + 1 }, (_, i) =>
    power(first + i),
  );
  const best = powers.indexOf(Math.max(...powers));
  const inside = best > 0 && best < powers.length - 1;
  const shift = inside ? vertex(powers[best - 1], powers[best], powers[best + 1]) : 0;
  return ((first + best + shift) * 60 * rate) / size;
};

/** The lag after which |a| repeats itself best. */
const autocorrelation = (cells) => {
  const repeat = (lag) => {
    let [sum, energy] = [0, 0];
    for (let i = lag; i < cells.length; i += 1) {
      sum += cells[i] * cells[i - lag];
      energy += cells[i] ** 2 + cells[i - lag] ** 2;
    }
    return (2 * sum) / energy;
  };
  const first = Math.floor((60 * rate) / fastest);
  const repeats = Array.from({ length: Math.ceil((60 * rate) / slowest) - first + 1 }, (_, i) => repeat(first + i));
  const best = repeats.indexOf(Math.max(...repeats));
  const inside = best > 0 && best < repeats.length - 1;
  const shift = inside ? vertex(repeats[best - 1], repeats[best], repeats[best + 1]) : 0;
  return (60 * rate) / (first + best + shift);
};

const ways = { 'peak detection': peaks, 'FFT peak': spectrum, autocorrelation };
export const baselines = Object.keys(ways);

/** The cadence by one of them at each time of `ends`. */
export const baselineAt = (name, even, start, ends) =>
  ends.map((end) => {
    const to = Math.round((end - start) * rate);
    const cells = even.slice(Math.max(0, to - seconds * rate), to);
    return cells.length < rate ? null : ways[name](level(cells));
  });
