/** Units in types. Plain numbers at run time; the name says what they count. */
export type Seconds = number;
export type Minutes = number;
/** A point in time: milliseconds since 1970, as clocks give it. */
export type EpochMilliseconds = number;
/** Steps per minute: one count per foot contact, two per stride. */
export type StepsPerMinute = number;
/** Sample frames at a stated sample rate. Always an integer. */
export type Frames = number;
/** Samples per second. */
export type Hertz = number;
/** Degrees, counter-clockwise from +x, y up. */
export type Degrees = number;
/** Lengths of the drawn body, as a share of body height. */
export type BodyHeights = number;
/** Linear amplitude, 1 = full scale. */
export type Gain = number;
export type Metres = number;
export type MetresPerSecond = number;
export type MetresPerSecondSquared = number;
/** From 0 to 1. */
export type Share = number;
