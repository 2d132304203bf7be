/** Figures from windows {ref, cadence}: steps per minute; cadence null where none was shown. Shares in percent. */

const share = (list, of) => (list.length === 0 ? null : (100 * list.filter(of).length) / list.length);
const near = (value, to, by) => Math.abs(value / to - 1) <= by;

export const median = (list) => {
  if (list.length === 0) return null;
  const sorted = [...list].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
};

export const isGross = ({ ref, cadence }) => cadence === null || Math.abs(cadence - ref) > 0.1 * ref;
/** Half or double, within a tenth. */
export const isOctave = ({ ref, cadence }) =>
  cadence !== null && (near(cadence, ref / 2, 0.1) || near(cadence, ref * 2, 0.1));

export const score = (windows) => {
  const shown = windows.filter(({ cadence }) => cadence !== null);
  const error = ({ ref, cadence }) => Math.abs(cadence - ref);
  return {
    windows: windows.length,
    coverage: share(windows, ({ cadence }) => cadence !== null),
    mae: shown.length === 0 ? null : shown.reduce((sum, one) => sum + error(one), 0) / shown.length,
    within2: share(windows, (one) => one.cadence !== null && error(one) <= 2),
    within3pct: share(windows, (one) => one.cadence !== null && error(one) <= 0.03 * one.ref),
    octave: share(windows, isOctave),
    gross: share(windows, isGross),
  };
};

/** Rounds every number of an object for printing. */
export const rounded = (figures, digits = 2) =>
  Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [
      key,
      typeof value === 'number' ? Number(value.toFixed(digits)) : value,
    ]),
  );
