/** How a session went, from what was told after it. evidence.md §4.2: ALERT, RED, GREEN, AMBER, in this order. */

/** 0 is none, 10 the worst imaginable; whole numbers. */
export type Pain = number;

/** What a leg did: nothing, what it usually does, further down than usual, or something new. */
export const legs = ['none', 'same', 'furtherDown', 'new'] as const;
export type Leg = (typeof legs)[number];

export interface PainReport {
  /** At the start. */
  readonly pre: Pain;
  /** The worst during, and at the end; null: not said. */
  readonly peak: Pain | null;
  readonly post: Pain | null;
  /** The morning after; null: not said yet. */
  readonly morning: Pain | null;
  /** The first `pre` of that day, which the morning is held against. Left out: this one. */
  readonly firstPre?: Pain;
  readonly leg: Leg;
  readonly sleepDisturbed: boolean;
  /** Anything of the check's lists E, U or S. */
  readonly symptoms: boolean;
  /** A relief session, done because it began at 6 or 7. */
  readonly relief: boolean;
}

/** `provisional`: the morning, or another number, is still missing. It counts neither for progress nor against it. */
export type Colour = 'ALERT' | 'RED' | 'GREEN' | 'AMBER' | 'provisional';

export interface Judged {
  readonly colour: Colour;
  /** What of the check to ask now: all of it, S1 and S2, or nothing. */
  readonly asks: 'everything' | 'legs' | null;
  readonly countsForProgress: boolean;
}

/** A session ends there, and what reaches it is RED. */
export const tooMuch: Pain = 6;
const quiet: Pain = 2;
const acceptable: Pain = 5;

const isCalm = ({ leg }: PainReport): boolean => leg === 'none' || leg === 'same';

function reliefColour({ pre, post, leg }: PainReport, calm: boolean): Colour {
  if (leg === 'furtherDown') return 'RED';
  if (post === null) return 'provisional';
  return post <= pre && calm ? 'GREEN' : 'RED';
}

function usualColour(report: PainReport, calm: boolean): Colour {
  const { pre, peak, post, morning, leg, sleepDisturbed } = report;
  const before = report.firstPre ?? pre;
  const isRed = (peak ?? 0) >= tooMuch || (morning !== null && morning >= before + 2) || sleepDisturbed;
  if (isRed || leg === 'furtherDown') return 'RED';
  if (peak === null || post === null || morning === null) return 'provisional';
  const isEasy = peak <= quiet || (peak <= acceptable && peak <= pre + 1);
  return isEasy && post <= pre + 1 && morning <= before && calm ? 'GREEN' : 'AMBER';
}

export function judged(report: PainReport): Judged {
  const { leg, relief, pre, symptoms } = report;
  if (symptoms || leg === 'new') return { colour: 'ALERT', asks: 'everything', countsForProgress: false };
  const calm = isCalm(report);
  // Only what began at 6 or 7 is judged as relief: a relief routine on a good day is a session like any other.
  const isRelief = relief && pre >= 6 && pre <= 7;
  const colour = isRelief ? reliefColour(report, calm) : usualColour(report, calm);
  return {
    colour,
    asks: leg === 'furtherDown' ? 'legs' : null,
    countsForProgress: colour === 'GREEN' && !isRelief,
  };
}

/** Whether to offer to stop at once, in the middle of it. evidence.md §4.2 "during" */
export function offersToStop(now: {
  readonly pre: Pain;
  readonly pain: Pain;
  readonly leg: Leg;
  readonly relief: boolean;
}): boolean {
  if (now.leg === 'furtherDown' || now.leg === 'new') return true;
  return now.pain >= (now.relief ? now.pre + 1 : tooMuch);
}
