const least = 14;
const most = 90;

/** Fullest at the click, then it shrinks: sudden at one end only, so that it is clear which moment counts. `phase` 0 to 1. */
export const dotRadius = (phase: number): number => least + (most - least) * Math.max(0, 1 - phase / 0.6) ** 2;
