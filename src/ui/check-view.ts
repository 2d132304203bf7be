/** Which page of the check is shown. Follows from what was answered alone, so that a reload changes nothing. */
import type { LockId } from '../care/clearance.ts';
import type { Gate, Why } from '../care/gate.ts';
import type { Moment } from '../care/moment.ts';
import { type Group, groups } from '../care/questions.ts';
import { isQuickId, quickItems } from '../care/quick.ts';
import { sittingOf } from '../care/sitting.ts';
import type { Check } from '../care/state.ts';
import { outcomeOf } from '../care/tier.ts';

export type CheckView =
  /** The emergency list, after "something feels wrong". */
  | 'wrong'
  /** "It was different last time": the second confirmation. */
  | 'confirm'
  | 'emergency'
  | 'full'
  /** What the answers came to. */
  | 'card'
  | 'quick';

/** Locked by nothing but what the whole check will settle. */
const isUnsettled = (id: Why): boolean =>
  id === 'fullCheck' || id === 'somethingWrong' || (isQuickId(id) && !quickItems[id].stays);

/** `again`: the person wants to answer once more. `moves`: something is to start afterwards. */
export function viewOf(check: Check, gate: Gate, now: Moment, again: boolean, moves: boolean): CheckView {
  if (check.wrong) return 'wrong';
  if (gate.asksToConfirm) return 'confirm';
  const sitting = sittingOf(check, now);
  if (outcomeOf(sitting).tier === 'EMERGENCY') return 'emergency';
  const isUnderWay = Object.keys(sitting).length > 0;
  if (again || (isUnderWay && gate.due === 'full')) return 'full';
  const answered = gate.why.filter((why) => !isUnsettled(why));
  if (answered.length > 0) return gate.tier === 'EMERGENCY' ? 'emergency' : 'card';
  if (gate.due === 'full') return 'full';
  return moves && gate.due === 'quick' ? 'quick' : 'card';
}

/** In the order of asking; what was ticked as an emergency before the session comes first. */
export const groupsFor = (gate: Gate): readonly Group[] => {
  const first = gate.why.find((why) => isQuickId(why) && quickItems[why].tier === 'EMERGENCY');
  const asks = first === undefined || !isQuickId(first) ? null : quickItems[first].asks;
  return asks === null ? groups : [asks, ...groups.filter((group) => group !== asks)];
};

/** What a clinician's word can release now. */
export const lockedIds = (gate: Gate): readonly LockId[] =>
  gate.why.filter((why): why is LockId => why !== 'fullCheck' && why !== 'somethingWrong' && why !== 'AGE');

/** What the emergency is about: nothing milder is named on its card. */
export const emergencyIds = (check: Check, gate: Gate): readonly LockId[] =>
  lockedIds(gate).filter((id) => (check.locks[id]?.tier ?? 'EMERGENCY') === 'EMERGENCY');
