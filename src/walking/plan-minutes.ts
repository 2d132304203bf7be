/** How long the next walk is. Weeks are ceilings: they neither raise a walk by themselves nor cut one. evidence.md §5, §4.2 */
import type { EpochMilliseconds, Minutes } from '../units.ts';
import { type Colour, inOrder, week } from './past-walk.ts';

export interface MinutesWalk {
  readonly at: EpochMilliseconds;
  /** As it was planned, not as it turned out. */
  readonly planned: Minutes;
  readonly colour: Colour;
}

export interface MinutesPlan {
  readonly minutes: Minutes;
  /** Walks a week. */
  readonly days: 4 | 5;
}

/** Comfortable walking to begin with. evidence.md §5 */
const comfortable = { least: 5, most: 20, peak: 3 } as const;
/** Each two green walks. evidence.md §5: 2 to 3 */
const rise: Minutes = 3;
const greensToRise = 2;
const mostRiseAWeek = 1.2;
/** evidence.md §5: by week, added to the minutes at the start or as they are. */
const lastWeek = { atStart: 2, startPlus: 4, growing: 8, half: 12 } as const;

/** M0: the longest walk with a peak of 3 or less, from 5 to 20. @param walks minutes walked and worst pain, 0 to 10 */
export const startMinutes = (walks: readonly { readonly walked: Minutes; readonly peak: number }[]): Minutes => {
  const easy = walks.filter(({ peak }) => peak <= comfortable.peak).map(({ walked }) => Math.floor(walked));
  return Math.min(comfortable.most, Math.max(comfortable.least, ...easy));
};

/** The first week is 1. @param begun when the plan began; a `now` before it is in week 1 too */
export const weekOf = (begun: EpochMilliseconds, now: EpochMilliseconds): number =>
  Math.max(1, Math.floor((now - begun) / week) + 1);

/** No walk of this week is raised beyond. @param start M0, 5 to 20 */
export const weekCeiling = (weekNumber: number, start: Minutes): Minutes => {
  if (weekNumber <= lastWeek.atStart) return start;
  if (weekNumber <= lastWeek.startPlus) return start + 3;
  if (weekNumber <= lastWeek.growing) return Math.max(20, start + 3);
  return weekNumber <= lastWeek.half ? 25 : 30;
};

/** Whole minutes, half ones below five: a fifth more of four minutes is less than a whole. */
const rounded = (minutes: Minutes): Minutes => {
  const grain = minutes < comfortable.least ? 0.5 : 1;
  return Math.max(1, Math.floor(minutes / grain + 1e-9) * grain);
};

interface Standing {
  readonly minutes: Minutes;
  /** Green walks at these minutes. */
  readonly greens: number;
  readonly amber: boolean;
  /** The longest walks that were green twice. */
  readonly proven: Minutes;
  /** Where to go on after the shorter walk that follows a red one. */
  readonly resume: Minutes | null;
}

function after(standing: Standing, { planned, colour }: MinutesWalk): Standing {
  const here: Standing =
    planned === standing.minutes ? standing : { ...standing, minutes: planned, greens: 0, amber: false };
  if (colour === 'provisional') return here;
  if (colour === 'RED' || colour === 'ALERT') {
    const resume = Math.min(here.proven, planned);
    return { ...here, minutes: Math.min(resume, rounded(planned / 2)), greens: 0, amber: false, resume };
  }
  if (colour === 'AMBER') {
    if (!here.amber) return { ...here, amber: true };
    return { ...here, minutes: rounded(planned * 0.75), greens: 0, amber: false, resume: null };
  }
  if (here.resume !== null) return { ...here, minutes: here.resume, greens: 0, amber: false, resume: null };
  const greens = here.greens + 1;
  const proven = greens >= greensToRise ? planned : here.proven;
  return { ...here, greens, amber: false, proven };
}

export interface MinutesAsked {
  /** Of the plan, from 1. */
  readonly week: number;
  /** M0. */
  readonly start: Minutes;
  /** In any order. */
  readonly walks: readonly MinutesWalk[];
  /** The next walk has a higher cadence level: never both. evidence.md §4.2 */
  readonly levelRises: boolean;
  readonly now: EpochMilliseconds;
}

/** Minutes of the next walk: 3 more after each two green ones, by at most a fifth within seven days. */
export function plannedMinutes(asked: MinutesAsked): MinutesPlan {
  const { start, now } = asked;
  const walks = inOrder(asked.walks);
  const standing = walks.reduce(after, { minutes: start, greens: 0, amber: false, proven: start, resume: null });
  const { minutes, greens } = standing;
  const days = asked.week <= lastWeek.startPlus ? 4 : 5;
  if (greens < greensToRise || asked.levelRises) return { minutes, days };
  const thisWeek = walks.filter(({ at }) => now - at < week).map(({ planned }) => planned);
  const most = rounded(mostRiseAWeek * Math.min(minutes, ...thisWeek));
  return { minutes: Math.max(minutes, Math.min(minutes + rise, weekCeiling(asked.week, start), most)), days };
}
