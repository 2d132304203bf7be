/**
 * The one screen before every session: only what is new or changed. evidence.md §3.3 re-screen
 * Anything ticked locks at once and asks the whole check, whose answers then decide. A tick is no answer to one question:
 * it stands for several. All that Q1 stands for is an emergency, so its lock is one and stays until somebody has looked.
 * The others hold as what is gravest of what they stand for until the questions say which it is; those answers lock by
 * their own rules, and where they deny all of it, that is less than before and is confirmed once more.
 */
import type { LockTier } from './clearance.ts';
import type { Group } from './questions.ts';

export const quickIds = ['Q1', 'Q2', 'Q3', 'Q4'] as const;
export type QuickId = (typeof quickIds)[number];

export interface QuickItem {
  /** What it locks as. */
  readonly tier: LockTier;
  /** The screen that says more about it. */
  readonly asks: Group;
  /** true: the lock is as any other emergency. false: it holds until the whole check has been answered. */
  readonly stays: boolean;
}

export const quickItems: Readonly<Record<QuickId, QuickItem>> = {
  /** Bladder, bowel or saddle: E1, E2 and E5 in one. */
  Q1: { tier: 'EMERGENCY', asks: 'bladder', stays: true },
  /** Both legs, or weakness: E3 and E4, or S3. */
  Q2: { tier: 'EMERGENCY', asks: 'sudden', stays: false },
  /** Leg pain or numbness: S1 and S2. */
  Q3: { tier: 'CLINICIAN_SOON', asks: 'legs', stays: false },
  /** Fever or injury: U1, U2, and E6 among the sudden things. */
  Q4: { tier: 'CLINICIAN_TODAY', asks: 'unwell', stays: false },
};
export const isQuickId = (id: string): id is QuickId => Object.hasOwn(quickItems, id);
