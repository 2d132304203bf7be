/** The even grid of time on which everything is measured. */
import type { Hertz, Seconds } from '../../units.ts';

/** What slow phones give; the harmonics of steps that tell something end far below half of it. */
export const gridRate: Hertz = 50;
export const gridStep: Seconds = 1 / gridRate;

/** x, y, z, the length of that vector, and the length once more, which no filter touches. */
export const channels = 5;
export const magnitude = 3;
export const unfiltered = 4;
