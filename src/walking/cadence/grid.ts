/** The even grid of time on which everything is measured. */
import type { Hertz, Seconds } from '../../units.ts';

/** Steps and their harmonics end at about 10 Hz; 50 Hz is what the slowest common phones give. */
export const gridRate: Hertz = 50;
export const gridStep: Seconds = 1 / gridRate;

/** x, y, z, the length of the vector, and that length once more, which no filter touches. */
export const channels = 5;
export const filtered = 4;
