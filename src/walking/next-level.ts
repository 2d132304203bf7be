/** The level and the target of the next walk, from the walks so far. evidence.md §2.6, §4.2 */
import type { EpochMilliseconds, StepsPerMinute } from '../units.ts';
import { isRaised, type Level, levels, nextTarget } from './levels.ts';
import { isLimited, type Offer, offerOf, type Walker } from './offer.ts';
import { inOrder, type PastWalk, week } from './past-walk.ts';

/** More effort than this is no sign to go on. evidence.md §2.6 */
const mostEffort = 5;
/** From here on calf, foot or knee pain takes a level back. evidence.md §2.6 */
const tooMuchJointPain = 4;

/** Back to the walker's own cadence until the check has been answered again; a physiotherapist is suggested. */
export type Exit = 'legSpread' | 'redTwice' | 'alert';
export type Back = 'stumble' | 'redOnce' | 'amberTwice' | 'jointPain' | 'notComfortable';
export type Hold = 'firstWalk' | 'moreWalks' | 'amberOnce' | 'notEasyYet' | 'ceiling' | 'topLevel';
export type Why = Exclude<Offer['why'], 'usual' | 'limited'> | Exit | Back | Hold | 'advance';

export interface NextLevel {
  readonly level: Level;
  /** Steps/min; null while the walker's own cadence is not known. */
  readonly target: StepsPerMinute | null;
  readonly why: Why;
}

interface Standing {
  readonly level: Level;
  readonly why: Why;
  /** Walks at this level since it was reached, oldest first; those that were not judged yet are left out. */
  readonly stay: readonly PastWalk[];
  readonly lastRed: EpochMilliseconds | null;
  readonly exit: { readonly why: Exit; readonly at: EpochMilliseconds } | null;
}

const start: Standing = { level: 0, why: 'firstWalk', stay: [], lastRed: null, exit: null };

const exitOf = ({ lastRed }: Standing, walk: PastWalk): Exit | null => {
  if (walk.legSpread) return 'legSpread';
  if (walk.colour === 'ALERT') return 'alert';
  return walk.colour === 'RED' && lastRed !== null && walk.at - lastRed <= week ? 'redTwice' : null;
};

/**
 * Any walk can take a level away. One back is also where a red walk is to resume by §4.2: every level below was left
 * after two green walks. A stumble goes all the way back, the stricter of §2.6 and §4.2.
 */
const backOf = ({ stay }: Standing, walk: PastWalk): Back | null => {
  if (walk.stumble) return 'stumble';
  if (walk.colour === 'RED') return 'redOnce';
  if (walk.jointPain !== null && walk.jointPain >= tooMuchJointPain) return 'jointPain';
  const before = stay.at(-1);
  if (walk.level !== null && walk.colour === 'AMBER' && before?.colour === 'AMBER') return 'amberTwice';
  // The last level is held only where it is clearly comfortable.
  const comfortable = walk.colour === 'GREEN' && walk.felt === 'easy' && isEasyEnough(walk);
  const judged = walk.level === 4 && walk.colour !== 'provisional';
  return judged && !comfortable ? 'notComfortable' : null;
};

const isEasyEnough = ({ effort, felt }: PastWalk): boolean =>
  effort !== null && effort <= mostEffort && (felt === 'easy' || felt === 'ok');

/** Where a judged walk without trouble leads. `reaches`: whether a level asks for more than the one below. */
function forward(level: Level, stay: readonly PastWalk[], reaches: (level: Level) => boolean): Hold | 'advance' {
  if (stay.at(-1)?.colour === 'AMBER') return 'amberOnce';
  if (level === 4) return 'topLevel';
  const lastTwo = stay.slice(-2);
  if (stay.length < levels[level].walks || lastTwo.some(({ colour }) => colour !== 'GREEN')) return 'moreWalks';
  const next = (level + 1) as Level;
  // The last level is optional: both walks were easy. Up to level 2 the beat fades, even where the target stays.
  const ready = lastTwo.every((walk) => isEasyEnough(walk) && (next < 4 || walk.felt === 'easy'));
  if (!ready) return 'notEasyYet';
  return next > 2 && !reaches(next) ? 'ceiling' : 'advance';
}

function after(standing: Standing, walk: PastWalk, reaches: (level: Level) => boolean): Standing {
  const lastRed = walk.colour === 'RED' ? walk.at : standing.lastRed;
  const exit = exitOf(standing, walk);
  if (exit !== null) return { ...start, why: exit, lastRed, exit: { why: exit, at: walk.at } };
  const moved = walk.level !== null && walk.level !== standing.level;
  const here: Standing = moved ? { ...standing, level: walk.level, stay: [] } : standing;
  const back = backOf(here, walk);
  if (back !== null) {
    const level = back === 'stumble' ? 0 : (Math.max(0, here.level - 1) as Level);
    return { ...here, level, why: back, stay: [], lastRed };
  }
  if (walk.level === null || walk.colour === 'provisional') return { ...here, lastRed };
  const stay = [...here.stay, walk];
  const why = forward(here.level, stay, reaches);
  if (why === 'advance') return { ...here, level: (here.level + 1) as Level, why, stay: [], lastRed };
  return { ...here, why, stay, lastRed };
}

/**
 * What the next walk is asked for. `now`: when it is. Without a check that came to "go", and for `careful`, it is always the
 * walker's own cadence at level 0. A stumble counts as BALANCE until the check is answered in full again, and so does an
 * exit; then the climb begins anew at level 0.
 */
export function nextLevel(history: readonly PastWalk[], walker: Walker, now: EpochMilliseconds): NextLevel {
  const { baseline } = walker;
  const offer = offerOf(walker);
  if (offer.kind !== 'shorterQuicker' || baseline === null) {
    const why = offer.kind === 'shorterQuicker' ? 'noBaseline' : offer.why;
    return { level: 0, target: baseline, why };
  }
  const checkedAt = walker.checkedAt ?? Number.NEGATIVE_INFINITY;
  const walks = inOrder(history);
  const limited = isLimited(walker) || walks.some(({ stumble, at }) => stumble && at > checkedAt);
  const reaches = (level: Level): boolean => isRaised(baseline, level, limited);

  let standing = start;
  for (const walk of walks) {
    const cleared = standing.exit !== null && standing.exit.at < checkedAt && walk.at > checkedAt;
    if (cleared) standing = start;
    const next = after(standing, walk, reaches);
    standing = standing.exit !== null && next.exit === null ? { ...standing, lastRed: next.lastRed } : next;
  }
  if (standing.exit !== null && standing.exit.at >= checkedAt)
    return { level: 0, target: baseline, why: standing.exit.why };
  if (standing.exit !== null) standing = start;

  const cued = walks.flatMap(({ at, level, target }) => (level === null || target === null ? [] : [{ at, target }]));
  const target = nextTarget(baseline, standing.level, limited, cued, now);
  return { level: standing.level, target, why: standing.why };
}
