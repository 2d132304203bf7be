/** Which text the result bears. evidence.md §3.4 */
import type { Why } from './gate.ts';
import type { Tier } from './tier.ts';

/** `nerves` to `unwell` are all emergencies; they differ in the sentence that says why, and none names a disease. */
export const cards = [
  'callFirst',
  'nerves',
  'injury',
  'nervesAndInjury',
  'unwell',
  'notForApp',
  'today',
  'soon',
  'go',
] as const;
export type Card = (typeof cards)[number];

const ofTier: Readonly<Record<Exclude<Tier, 'EMERGENCY'>, Card>> = {
  NOT_FOR_APP: 'notForApp',
  CLINICIAN_TODAY: 'today',
  CLINICIAN_SOON: 'soon',
  GO: 'go',
};

/** E7 drops the sentence about nerves and leads with the call; E6 alone may be an injury; fever speaks of neither. */
export function cardOf(tier: Tier, why: readonly Why[]): Card {
  if (tier !== 'EMERGENCY') return ofTier[tier];
  if (why.includes('E7')) return 'callFirst';
  const nerves = (['E1', 'E2', 'E3', 'E4', 'E5', 'Q1', 'Q2'] as const).some((id) => why.includes(id));
  if (why.includes('E6')) return nerves ? 'nervesAndInjury' : 'injury';
  return nerves ? 'nerves' : 'unwell';
}
