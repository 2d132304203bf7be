/** Where a rest in the middle of a walk leads: on with the walk, to the check, or home. product.md "Tightening now" */
import type { EpochMilliseconds } from '../units.ts';
import type { Pain } from './colour.ts';
import type { Gate } from './gate.ts';
import { minute } from './moment.ts';
import { type DayOpen, openAt } from './pre-gate.ts';
import { type QuickId, quickItems } from './quick.ts';

export type BreakOutcome = 'walkOn' | 'check' | 'home';

interface Span {
  readonly startedAt: EpochMilliseconds;
  readonly endedAt: EpochMilliseconds;
}

export interface BreakFacts extends Pick<Span, 'startedAt'> {
  /** Of the quick questions: yes or not sure. */
  readonly ticked: readonly QuickId[];
  /** Told during the rest; null: not said. */
  readonly pain: Pain | null;
  /** What the numbers of today leave open. */
  readonly day: DayOpen;
  readonly gate: Pick<Gate, 'tier' | 'why'>;
  /** Something happened since the check, so that it is asked again before anything else. */
  readonly inDoubt: boolean;
  /** Rests and walks; later ones are not looked at. */
  readonly breaks: readonly Span[];
  readonly walks: readonly Span[];
  /** The walk before it made it worse, or was felt down a leg. */
  readonly madeWorse: boolean;
}

/** A second rest within so long is one too many for walking on. [D] */
const soon = 120 * minute;
/** Shorter, and it was a tap by mistake. [D] */
const leastRest = minute / 4;

const lengthOf = ({ startedAt, endedAt }: Span): number => Math.max(0, endedAt - startedAt);

/** Time walked in between does not count: however long the way was, it is the same walk. */
export const isSecondBreak = ({
  startedAt,
  breaks,
  walks,
}: Pick<BreakFacts, 'startedAt' | 'breaks' | 'walks'>): boolean =>
  breaks.some((before) => {
    if (before.startedAt >= startedAt || lengthOf(before) < leastRest) return false;
    const between = walks.filter((walk) => walk.startedAt >= before.startedAt && walk.endedAt <= startedAt);
    const walked = between.reduce((sum, walk) => sum + lengthOf(walk), 0);
    return startedAt - before.endedAt - walked <= soon;
  });

/** An emergency comes first, then the way home, then what else the check has to ask. */
export function breakOutcome(facts: BreakFacts): BreakOutcome {
  const { ticked, pain, day, gate, inDoubt, madeWorse } = facts;
  const isEmergency = gate.tier === 'EMERGENCY' || ticked.some((id) => quickItems[id].tier === 'EMERGENCY');
  if (isEmergency) return 'check';
  if (day === 'nothing' || (pain !== null && openAt(pain) === 'nothing')) return 'home';
  const isSecond = isSecondBreak(facts);
  if (isSecond || madeWorse) return 'home';
  // A check that is due by the calendar alone is asked before the next start anyway.
  const locks = gate.why.some((why) => why !== 'fullCheck');
  if (ticked.length > 0 || locks || inDoubt) return 'check';
  // At 6 and 7 a walk would not be begun either. evidence.md §4.2 pre-session gate
  const isRelief = day === 'relief' || (pain !== null && openAt(pain) === 'relief');
  return isRelief ? 'home' : 'walkOn';
}
