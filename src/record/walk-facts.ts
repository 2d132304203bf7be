/** What is told of a walk when it is over, from its record. */
import type { Metres, Seconds, Share, StepsPerMinute } from '../units.ts';
import type { Milliseconds } from '../walking/cadence/on-beat.ts';
import { type WalkRatio, walkRatio } from '../walking/walk-ratio.ts';
import type { FinishedSession } from './kept.ts';
import type { WalkRecord } from './walk.ts';
import { walkedBeforeTightening, walkedUntil, walkSummary } from './walk-summary.ts';

export interface StepLengths {
  readonly usual: Metres;
  readonly cued: Metres;
  /** null outside its limits: there it says nothing. evidence.md §2.2 */
  readonly usualRatio: WalkRatio | null;
  readonly cuedRatio: WalkRatio | null;
}

export interface WalkFacts {
  /** By the clock of the session where nothing measured it. */
  readonly walked: Seconds;
  /** Walking time before it first tightened; null: it did not. */
  readonly beforeTightening: Seconds | null;
  /** null where nothing was measured, as in all that follow. */
  readonly onBeat: Share | null;
  readonly uncued: StepsPerMinute | null;
  readonly cued: StepsPerMinute | null;
  /** Over the whole walk. */
  readonly cadence: StepsPerMinute | null;
  readonly distance: Metres | null;
  readonly steps: number | null;
  readonly stepLength: StepLengths | null;
  /** How far steps fell from the beat, as a rule, ms; null too where they took no notice of it. */
  readonly offBeat: Milliseconds | null;
}

/** ms. Steps this far apart fall anywhere: between two of the beat lie some 500. */
const noNotice: Milliseconds = 120;

const ratioOf = (length: Metres, cadence: StepsPerMinute | null): WalkRatio | null =>
  cadence === null ? null : walkRatio(length, cadence);

/** Over all that was measured; null: nothing was. */
const meanCadence = ({ cadence: { cadence } }: WalkRecord): StepsPerMinute | null => {
  const known = cadence.filter((steps) => steps !== null);
  return known.length === 0 ? null : known.reduce((sum, steps) => sum + steps, 0) / known.length;
};

/** How long was walked; by the clock of the session where nothing measured it. */
export function walkedTime({ spent, walk }: Pick<FinishedSession, 'spent' | 'walk'>): Seconds {
  const walked = walk?.sensors === 'live' ? walkedUntil(walk, Number.POSITIVE_INFINITY) : 0;
  return walked > 0 ? walked : spent;
}

export function walkFacts(session: Pick<FinishedSession, 'spent'>, walk: WalkRecord): WalkFacts {
  const { onBeat, uncued, cued } = walkSummary(walk);
  const { stepLength } = walk;
  const spread = walk.footfalls?.spread ?? null;
  return {
    walked: walkedTime({ ...session, walk }),
    beforeTightening: walkedBeforeTightening({ walk }),
    onBeat,
    uncued,
    cued,
    cadence: meanCadence(walk),
    distance: walk.distance,
    steps: walk.steps,
    stepLength: stepLength && {
      ...stepLength,
      usualRatio: ratioOf(stepLength.usual, uncued),
      cuedRatio: ratioOf(stepLength.cued, cued),
    },
    offBeat: spread !== null && spread < noNotice ? spread : null,
  };
}

/** The tempo that sounded last; null: none did. */
export const heardLast = ({ cadence: { target, beatOn } }: WalkRecord): StepsPerMinute | null =>
  target.findLast((tempo, n) => tempo !== null && beatOn[n] === true) ?? null;

/** Down a leg, or worse than before: that is enough of it for the day. product.md "Tightening now" */
export const isEnough = ({ tightAt }: WalkRecord): boolean =>
  tightAt.some(({ what }) => what === 'leg' || what === 'worse');
