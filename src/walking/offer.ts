/** Who is offered shorter, quicker steps. Nobody is refused: everyone else gets a plan of their own. evidence.md §2.6 */
import type { EpochMilliseconds, StepsPerMinute } from '../units.ts';

/** What the suitability check can come to. evidence.md §3.3 */
export type Tier = 'EMERGENCY' | 'NOT_FOR_APP' | 'CLINICIAN_TODAY' | 'CLINICIAN_SOON' | 'GO';

/** What the rules of walking need to know about a person. */
export interface Walker {
  /** Of the check; null: not answered yet. Only GO opens anything. */
  readonly tier: Tier | null;
  /** Of the check; `BALANCE` is the one that matters here. */
  readonly tags: readonly string[];
  /** Years; null: not said. */
  readonly age: number | null;
  /** Walks with a stick or a frame. */
  readonly aid: boolean;
  /** Own cadence, measured without a beat; null: not known yet. */
  readonly baseline: StepsPerMinute | null;
  /** When the check was last answered in full; null: never. */
  readonly checkedAt: EpochMilliseconds | null;
}

/** A walker of whom nothing is known: own cadence, no increase, whatever was walked before. */
export const careful: Walker = { tier: null, tags: [], age: null, aid: false, baseline: null, checkedAt: null };

export type OwnCadence = 'notChecked' | 'notCleared' | 'walkingAid' | 'noBaseline';

export type Offer =
  /** `limited`: with the lower cap, for unsteadiness or from 75 years on. */
  | { readonly kind: 'shorterQuicker'; readonly why: 'usual' | 'limited' }
  /** Posture and roll-through at 100 %: the steps are quick already. */
  | { readonly kind: 'postureOnly'; readonly why: 'alreadyQuick' }
  /** Steady walking at 100 % first; slowness that is new is worth showing to a clinician. */
  | { readonly kind: 'steadyFirst'; readonly why: 'slowSteps' }
  | { readonly kind: 'ownCadence'; readonly why: OwnCadence };

/** From 85 to 118, in whole steps a minute as they are shown. evidence.md §2.6 */
const offered = { least: 85, most: 118 } as const;
/** Years from which increases are limited. evidence.md §2.6 */
const limitedFrom = 75;

/** Whether increases have the lower cap. evidence.md §2.6 */
export const isLimited = ({ tags, age }: Pick<Walker, 'tags' | 'age'>): boolean =>
  tags.includes('BALANCE') || (age !== null && age >= limitedFrom);

/** What a cadence of one's own asks for before, or instead of, shorter and quicker; null: neither. evidence.md §2.6 */
export const ownPlan = (baseline: StepsPerMinute): 'alreadyQuick' | 'slowSteps' | null => {
  const shown = Math.round(baseline);
  if (shown > offered.most) return 'alreadyQuick';
  return shown < offered.least ? 'slowSteps' : null;
};

export function offerOf(walker: Walker): Offer {
  const own = (why: OwnCadence): Offer => ({ kind: 'ownCadence', why });
  if (walker.tier === null) return own('notChecked');
  if (walker.tier !== 'GO') return own('notCleared');
  // Led by a clinician only.
  if (walker.aid) return own('walkingAid');
  if (walker.baseline === null) return own('noBaseline');
  const plan = ownPlan(walker.baseline);
  if (plan === 'alreadyQuick') return { kind: 'postureOnly', why: plan };
  if (plan === 'slowSteps') return { kind: 'steadyFirst', why: plan };
  return { kind: 'shorterQuicker', why: isLimited(walker) ? 'limited' : 'usual' };
}
