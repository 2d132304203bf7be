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
  /** Added up since then by the speed of the phone; null where a fix had none. */
  readonly rolled: Metres | null;
  /** Furthest from there since then. */
  readonly reached: Metres;
  /** Of `metres`, what was there when the line began. */
  readonly before: Metres;
  /** A fix that no walker can have come to, and how many have agreed with it. */
  readonly doubted: { readonly fix: Fix; readonly agreed: number } | null;
}

export const nothingWalked: Walked = {
  metres: 0,
  speed: null,
  last: null,
  from: null,
  rolled: 0,
  reached: 0,
  before: 0,
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
/** The speed of the phone is not believed where it adds up to less of a line than this: some report 0 for not known. */
const believed = 0.7;
/** So many doubted fixes in agreement are where the walker is. */
const agreement = 3;
const smoothing: Seconds = 5;

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
  rolled: 0,
  reached: 0,
  before: state.metres,
  doubted: null,
});

const smoothed = (before: MetresPerSecond | null, now: MetresPerSecond, passed: Seconds): MetresPerSecond =>
  before === null ? now : before + (now - before) * (1 - Math.exp(-passed / smoothing));

/** A fix out of reach: nothing is counted, and it is believed once others agree with it. */
function doubt(state: Walked, fix: Fix): Walked {
  const { doubted } = state;
  const agrees = doubted !== null && fix.at > doubted.fix.at && isWithinReach(doubted.fix, fix);
  const agreed = agrees ? doubted.agreed + 1 : 1;
  if (agreed >= agreement) return { ...begunAt(state, fix), speed: null };
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
  return { ...begunAt({ ...state, metres: state.metres + (plausible ? straight : 0) }, fix), speed: null };
}

function stride(state: Walked, last: Fix, from: Fix, fix: Fix): Walked {
  const passed = fix.at - last.at;
  const straight = metresBetween(from, fix);
  const reached = Math.max(state.reached, straight);
  const rolled = state.rolled === null || fix.speed === null ? null : state.rolled + Math.max(0, fix.speed) * passed;
  const isRolled = rolled !== null && (straight < line || rolled >= believed * straight);
  const metres = Math.max(state.metres, state.before + (isRolled ? rolled : reached));
  const seen = fix.speed !== null && isRolled ? Math.max(0, fix.speed) : null;
  const moved: Walked = {
    ...state,
    metres,
    rolled,
    reached,
    last: fix,
    doubted: null,
    speed: seen === null ? state.speed : smoothed(state.speed, seen, passed),
  };
  if (straight < line) return moved;
  const paced = straight / (fix.at - from.at);
  return { ...begunAt(moved, fix), speed: isRolled ? moved.speed : smoothed(state.speed, paced, fix.at - from.at) };
}

/**
 * After one more fix. @param moving whether the walker walks at this time: while standing nothing counts
 * Left out: fixes less certain than 25 m, from the past, or faster than 3.5 m/s. After a clock that was set back, and after
 * a leap that others confirm, counting goes on from there. `metres` never falls.
 */
export function walkOn(state: Walked, fix: Fix, moving: boolean): Walked {
  if (!isGood(fix)) return state;
  const { last, from } = state;
  if (!moving) return { ...begunAt(state, null), speed: null };
  if (last === null || from === null) return begunAt(state, fix);
  if (fix.at <= last.at) return last.at - fix.at > 60 ? { ...begunAt(state, null), speed: null } : state;
  if (fix.at - last.at > gap && isWithinReach(last, fix)) return overGap(state, last, fix);
  return isWithinReach(last, fix) ? stride(state, last, from, fix) : doubt(state, fix);
}
