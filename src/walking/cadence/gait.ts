/** Whether what is seen is a walk. Better no number than a wrong one, but a walker keeps the number through a turn. */
import type { Share, StepsPerMinute } from '../../units.ts';
import type { Gait } from '../motion.ts';
import { gridRate } from './grid.ts';
import { type Look, longLook, shortLook } from './measure.ts';
import { unusualStrength } from './octave.ts';

/** Scores (octave.ts) that begin a walk. Chance repeats itself for three seconds more easily than for six. */
const neededShort = 3.3;
const neededLong = 2.65;
/** Nothing but a body moves this much for long; a rough ride does not (m/s²). */
const strong = 1.5;
const strongNeedsLess = 0.4;
/** So little (m/s²) is also fidgeting and the road. */
const faint = 0.5;
const faintNeedsMore = 0.3;
/** The look before said the same. */
const sameAgain = 0.05;
const sameNeedsLess = 0.25;

/** What is enough to go on with, near the rate that was shown, once five seconds can be seen. */
const enoughToKeep = 1.5;
const nearby = 0.1;
const wide = 5 * gridRate;
/** Looks without a rhythm after which the walk has to begin anew: a turn takes about as long. */
const patience = 3;

/** Steps or their double are among the strongest lines; when shaken, others are. */
const leastLine = 0.4;
/** A walk has no pause of a quarter of the time; where there is one, the walker has just stopped. */
const leastEvenness = 0.35;
/** Of walks: 1 to 1.8 in every pocket. Shaking and engines: far more. */
const mostRoughness = 2.3;
/** Slower is swaying from foot to foot; the slowest beat there is lies above it. evidence.md §2.6 */
const slowestWalk: StepsPerMinute = 50;
/** Log of a strength 3.7 times the usual: no walk is, but a run taken for a walk at half its rate. */
const mostUnusual = 1.3;

/** Walking turns into running between 135 and 140; past 150, or this hard (m/s²), nobody walks. evidence.md §2.1 */
const fastestWalk: StepsPerMinute = 150;
const hardestWalk = 6.5;

export const alike = (a: StepsPerMinute, b: StepsPerMinute | null, within: number): boolean =>
  b !== null && Math.abs(Math.log(a / b)) <= within;

export const rhythmic = ({ line, evenness, roughness, strength, cadence }: Look): boolean =>
  cadence >= slowestWalk &&
  line >= leastLine &&
  evenness >= leastEvenness &&
  roughness <= mostRoughness &&
  unusualStrength(strength, cadence) <= mostUnusual;

/** The score that a look at so many cells needs. */
export const neededFor = (count: number): number =>
  neededShort + ((neededLong - neededShort) * Math.max(0, count - shortLook)) / (longLook - shortLook);

/** In a cadence, from its look. A short look is worth half a long one. */
export const confidenceOf = ({ score, count }: Look): Share =>
  Math.max(0, Math.min(1, (score - 1.5) / 2)) * Math.min(1, count / longLook);

export interface GaitJudge {
  judge(look: Look): Exclude<Gait, 'still'>;
  /** The rate last taken for steps, for as long as it counts. */
  previous(): StepsPerMinute | null;
  reset(): void;
}

export const gaitJudge = (): GaitJudge => {
  let kept: StepsPerMinute | null = null;
  let last: StepsPerMinute | null = null;
  let misses = 0;
  const isStepping = (look: Look): boolean => {
    if (!rhythmic(look)) return false;
    if (look.count > wide && look.score >= enoughToKeep && alike(look.cadence, kept, nearby)) return true;
    let needed = neededFor(look.count);
    if (look.strength >= strong) needed -= strongNeedsLess;
    if (look.strength < faint) needed += faintNeedsMore;
    if (alike(look.cadence, last, sameAgain)) needed -= sameNeedsLess;
    return look.score >= needed;
  };
  return {
    judge(look) {
      const stepping = isStepping(look);
      last = look.cadence;
      misses = stepping ? 0 : misses + 1;
      if (stepping) kept = look.cadence;
      else if (misses > patience) kept = null;
      if (!stepping) return 'irregular';
      return look.cadence > fastestWalk || look.strength > hardestWalk ? 'running' : 'walking';
    },
    previous: () => kept,
    reset() {
      kept = null;
      last = null;
      misses = 0;
    },
  };
};
