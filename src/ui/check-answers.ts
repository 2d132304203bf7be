/** The emergency items of evidence.md §3.2, in its order. */
export const emergencyItems = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7'] as const;
export type EmergencyItem = (typeof emergencyItems)[number];

/** `go`: nothing ticked and "none of these". Everything else is an emergency: not sure counts as yes. */
export const outcomeOf = (ticked: readonly EmergencyItem[], said: 'none' | 'oneOrNotSure'): 'go' | 'emergency' =>
  said === 'none' && ticked.length === 0 ? 'go' : 'emergency';

/**
 * Which text the card bears. evidence.md §3.4: E7 drops the sentence about nerves and leads with the call;
 * E6 alone is about an injury. With nothing ticked nobody knows which it is, so no cause is named.
 */
export const cardFor = (
  ticked: readonly EmergencyItem[],
): 'nerves' | 'injury' | 'nervesAndInjury' | 'callFirst' | 'unsure' => {
  if (ticked.length === 0) return 'unsure';
  if (ticked.includes('E7')) return 'callFirst';
  if (!ticked.includes('E6')) return 'nerves';
  return ticked.length === 1 ? 'injury' : 'nervesAndInjury';
};
