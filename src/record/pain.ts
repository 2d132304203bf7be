/** What a person tells of a session: before it, at its end, and the morning after. evidence.md §4.2, §2.6 */
import type { Leg, Pain } from '../care/colour.ts';
import type { Morning } from '../care/morning.ts';

export const feltAs = ['easy', 'ok', 'hard'] as const;
export const easedAs = ['yes', 'no', 'notSure'] as const;

/** null: not asked, or not said. */
export interface SessionPain {
  /** 0 to 10, before it. */
  readonly pre: Pain | null;
  /** The worst during it, and at its end. */
  readonly peak: Pain | null;
  readonly post: Pain | null;
  readonly leg: Leg | null;
  readonly morning: Morning | null;
  /** Told with the morning. */
  readonly sleepDisturbed: boolean | null;
  /** It ended because of something the check asks about. */
  readonly symptoms: boolean;
  /** The exercise that is suspected after too much of it. */
  readonly suspect: string | null;
  /** Of a walk. Effort and joint pain (calf, foot, knee) 0 to 10. */
  readonly effort: number | null;
  readonly felt: (typeof feltAs)[number] | null;
  readonly jointPain: Pain | null;
  /** Or a near fall. */
  readonly stumble: boolean | null;
  /** Of a rest: whether sitting or leaning forward eased it. */
  readonly eased: (typeof easedAs)[number] | null;
}

export const untold: SessionPain = {
  pre: null,
  peak: null,
  post: null,
  leg: null,
  morning: null,
  sleepDisturbed: null,
  symptoms: false,
  suspect: null,
  effort: null,
  felt: null,
  jointPain: null,
  stumble: null,
  eased: null,
};
