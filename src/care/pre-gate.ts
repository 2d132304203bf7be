/** What a day's pain leaves open before a session. evidence.md §4.2 pre-session gate */
import type { Pain } from './colour.ts';

/** `nothing`: no exercise today, pages to read and a word about a clinician. `relief`: that routine only, no progress. */
export type DayOpen = 'everything' | 'relief' | 'nothing';

export const openAt = (pre: Pain): DayOpen => (pre >= 8 ? 'nothing' : pre >= 6 ? 'relief' : 'everything');
