/**
 * Distance and speed from location, fix by fix; of where the walk went nothing is kept but the last good fix. Where the
 * phone measures speed itself, that is added up over time: positions wander, and every wander would count as walked.
 * Without it, straight lines of 20 m are.
 */
import type { Metres, MetresPerSecond, Seconds } from '../units.ts';

export interface Fix {
  readonly at: Seconds;
  /** Degrees, north and east above 0. */
  readonly latitude: number;
  readonly longitude: number;
  /** Radius in which the phone believes it is. */
  readonly accuracy: Metres;
  /** As the phone measures it; null: it does not. */
  readonly speed: MetresPerSecond | null;
}

export interface Walked {
  readonly metres: Metres;
  /** Smoothed over some seconds; null: standing still, or not known. */
  readonly speed: MetresPerSecond | null;
  /** The last fix that was believed; null: none since the walk began or went on. */
  readonly last: Fix | null;
  /** Where the straight line that is under way began. */
  readonly from: Fix | null;
  /** Added up since then by the speed of the phone, and part of `metres`; null: it measured none where the line began. */
  readonly rolled: Metres | null;
  /** A fix that no walker can have come to, and how many have agreed with it. */
  readonly doubted: { readonly fix: Fix; readonly agreed: number } | null;
}

export const nothingWalked: Walked = {
  metres: 0,
  speed: null,
  last: null,
  from: null,
  rolled: null,
  doubted: null,
};

/** Less certain fixes are left out. */
const worstAccuracy: Metres = 25;
/** No walker is faster. */
const fastest: MetresPerSecond = 3.5;
/** Without a fix for longer than this there is a gap. */
const gap: Seconds = 15;
/** Over a gap a straight line counts up to here, and only at the pace of a walk. */
const longestGap: Seconds = 120;
const walkingPace = { least: 0.5, most: 2.2 } as const;
/** Long enough that wandering adds little, short enough to follow a path. */
const line: Metres = 20;
/** Speed that adds up to less of a line than this is not believed: some phones report 0 for one they do not know. */
const believed = 0.25;
/** So many doubted fixes in agreement are where the walker is. */
const agreement = 3;
const smoothing: Seconds = 5;
/** Fixes can come late; a clock further back was set. */
const longestBack: Seconds = 60;

const earth: Metres = 6_371_000;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres between two fixes, over the ground. */
export const metresBetween = (a: Fix, b: Fix): Metres => {
  const [north, east] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const across = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * earth * Math.asin(Math.min(1, Math.sqrt(Math.sin(north / 2) ** 2 + across)));
};

const isGood = ({ at, latitude, longitude, accuracy, speed }: Fix): boolean =>
  [at, latitude, longitude].every(Number.isFinite) &&
  accuracy >= 0 &&
  accuracy <= worstAccuracy &&
  (speed === null || speed <= fastest);

/** Whether a walker can have come from one to the other, uncertain as both are. */
const isWithinReach = (from: Fix, to: Fix): boolean =>
  metresBetween(from, to) <= fastest * (to.at - from.at) + Math.max(from.accuracy, to.accuracy);

const begunAt = (state: Walked, fix: Fix | null): Walked => ({
  ...state,
  last: fix,
  from: fix,
  speed: fix === null ? null : (state.speed ?? fix.speed),
  rolled: fix === null || fix.speed === null ? null : 0,
  doubted: null,
});

const smoothed = (before: MetresPerSecond | null, now: MetresPerSecond, passed: Seconds): MetresPerSecond =>
  before === null ? now : before + (now - before) * (1 - Math.exp(-passed / smoothing));

/** The straight line that is under way, where speed was not measured and a walker can have walked it. */
function straightOf({ last, from, rolled }: Walked): Metres {
  if (rolled !== null || last === null || from === null) return 0;
  const straight = metresBetween(from, last);
  return straight <= fastest * (last.at - from.at) ? straight : 0;
}

const stopped = (state: Walked): Walked => begunAt({ ...state, metres: state.metres + straightOf(state) }, null);

/** A fix out of reach: the way to it is not counted, and it is believed once others agree with it. */
function doubt(state: Walked, fix: Fix): Walked {
  const { doubted } = state;
  const agrees = doubted !== null && fix.at > doubted.fix.at && isWithinReach(doubted.fix, fix);
  const agreed = agrees ? doubted.agreed + 1 : 1;
  if (agreed >= agreement) return begunAt(stopped(state), fix);
  return { ...state, doubted: { fix, agreed } };
}

function overGap(state: Walked, last: Fix, fix: Fix): Walked {
  const passed = fix.at - last.at;
  const straight = metresBetween(last, fix);
  const pace = straight / passed;
  const plausible =
    passed <= longestGap &&
    pace >= walkingPace.least &&
    pace <= walkingPace.most &&
    straight >= 2 * Math.max(last.accuracy, fix.accuracy);
  return begunAt({ ...state, metres: state.metres + (plausible ? straight : 0) }, fix);
}

function stride(state: Walked, last: Fix, from: Fix, fix: Fix): Walked {
  const passed = fix.at - last.at;
  const straight = metresBetween(from, fix);
  if (state.rolled === null) {
    if (straight < line) return { ...state, last: fix, doubted: null };
    const took = fix.at - from.at;
    const speed = smoothed(state.speed, straight / took, took);
    return { ...begunAt({ ...state, metres: state.metres + straight }, fix), speed };
  }
  // A fix without a speed among others that have one keeps the last.
  const measured = Math.max(0, fix.speed ?? state.speed ?? 0);
  const rolled = state.rolled + measured * passed;
  const metres = state.metres + measured * passed;
  const moved = { ...state, metres, rolled, last: fix, doubted: null, speed: smoothed(state.speed, measured, passed) };
  if (straight < line) return moved;
  return begunAt(rolled >= believed * straight ? moved : { ...moved, metres: metres + straight - rolled }, fix);
}

/**
 * After one more fix. @param moving whether the walker walks at this time: while standing nothing counts
 * Left out: fixes less certain than 25 m, from the past, or faster than 3.5 m/s. After a clock that was set back, and after
 * a leap that others confirm, counting goes on from there. `metres` never falls; without measured speed it lags by 20 m.
 */
export function walkOn(state: Walked, fix: Fix, moving: boolean): Walked {
  if (!isGood(fix)) return state;
  const { last, from } = state;
  if (!moving) return stopped(state);
  if (last === null || from === null) return begunAt(state, fix);
  if (fix.at <= last.at) return last.at - fix.at > longestBack ? stopped(state) : state;
  const isReached = isWithinReach(last, fix);
  if (fix.at - last.at > gap && isReached) return overGap(stopped(state), last, fix);
  return isReached && isWithinReach(from, fix) ? stride(state, last, from, fix) : doubt(state, fix);
}
