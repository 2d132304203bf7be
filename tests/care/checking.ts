/** A check in tests: a clock in days, and events one after another. */
import { type CheckEvent, checkAfter, type Given } from '../../src/care/check.ts';
import { dayOf, type Moment, oneDay } from '../../src/care/moment.ts';
import type { Check } from '../../src/care/state.ts';
import { emptyCheck } from '../../src/care/state.ts';
import { type Given as Plain, whole } from './answering.ts';

/** 2 March 2026, noon in Greenwich. */
const start = 20_514;
/** `days` after the start, with fractions; `minutes` more. */
export const on = (days: number, minutes = 0): Moment => {
  const at = (start + 0.5 + days) * oneDay + minutes * 60_000;
  return { at, day: dayOf(Math.floor(at / oneDay)) };
};

export const answered = (given: Plain | Given = {}): CheckEvent => ({
  kind: 'answered',
  given: { ...whole(given as Plain), ...given },
});
export const clearance = (items: readonly string[], day: number): CheckEvent => ({
  kind: 'clearance',
  items: items as Extract<CheckEvent, { kind: 'clearance' }>['items'],
  assessed: true,
  toldCanExercise: true,
  on: on(day).day,
});
export const confirm: CheckEvent = { kind: 'confirmDowngrade' };
export const nothingNew: CheckEvent = { kind: 'quickCheck', ticked: [] };

/** The check after each event at its time. */
export const checkOf = (...steps: readonly (readonly [CheckEvent, Moment])[]): Check =>
  steps.reduce((check, [event, now]) => checkAfter(check, event, now), emptyCheck);

export const next = (check: Check, ...steps: readonly (readonly [CheckEvent, Moment])[]): Check =>
  steps.reduce((now, [event, at]) => checkAfter(now, event, at), check);
