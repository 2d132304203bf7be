/** A kept check, read back. What cannot be read is asked again, and what may have been a lock stays one. */
import * as v from 'valibot';
import { parseAnswers, unanswered } from './answers.ts';
import { sinces } from './began.ts';
import type { Lock, LockId, Locks, LockTier } from './clearance.ts';
import { dayNumber } from './moment.ts';
import { isQuestionId } from './questions.ts';
import { isQuickId, quickItems } from './quick.ts';
import { type Check, emptyCheck } from './state.ts';

const time = v.pipe(v.number(), v.finite());
const day = v.pipe(
  v.string(),
  v.check((text) => dayNumber(text) !== null),
);
const lockShape = v.object({
  tier: v.picklist(['EMERGENCY', 'CLINICIAN_TODAY', 'CLINICIAN_SOON']),
  at: time,
  day,
  mustFollow: v.fallback(v.boolean(), true),
  cleared: v.fallback(v.nullable(v.object({ on: day, at: time })), null),
});
const lockIdShape = (id: string): id is LockId => isQuestionId(id) || isQuickId(id);

const gravestOf = (id: LockId): LockTier => {
  if (isQuickId(id)) return quickItems[id].tier;
  return id.startsWith('E') ? 'EMERGENCY' : 'CLINICIAN_TODAY';
};
/** A lock whose record is broken: as grave as it can have been, and never cleared. */
const brokenLock = (id: LockId): Lock => ({
  tier: gravestOf(id),
  at: 0,
  day: '1970-01-01',
  mustFollow: true,
  cleared: null,
});

const beganShape = v.object({ since: v.picklist(sinces), at: time, day });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseLocks(value: unknown): Locks {
  if (!isObject(value)) return {};
  const locks = Object.entries(value).flatMap(([id, each]): [LockId, Lock][] => {
    if (!lockIdShape(id)) return [];
    const read = v.safeParse(lockShape, each);
    return [[id, read.success ? read.output : brokenLock(id)]];
  });
  return Object.fromEntries(locks) as Locks;
}

/** All of it or nothing: a part of a finished check is none. How long it waits is for `sitting.ts`. */
function parsePending(value: unknown): Check['pending'] {
  const pending = parseAnswers(value);
  return isObject(value) && unanswered(pending).length === 0 ? pending : null;
}

const timeOrNull = (value: unknown): number | null => (v.is(time, value) ? value : null);

/** Never throws. Unknown keys are left out; a check of another version is asked again whole. */
export function parseCheck(value: unknown): Check {
  if (!isObject(value)) return emptyCheck;
  const locksLost = !isObject(value['locks']) || !Object.keys(value['locks']).every(lockIdShape);
  return {
    version: 1,
    answers: parseAnswers(value['answers']),
    sitting: parseAnswers(value['sitting']),
    pending: parsePending(value['pending']),
    locks: parseLocks(value['locks']),
    askedAt: timeOrNull(value['askedAt']),
    passedAt: timeOrNull(value['passedAt']),
    activeAt: timeOrNull(value['activeAt']),
    latest: timeOrNull(value['latest']) ?? 0,
    mustAsk: value['mustAsk'] !== false || value['version'] !== 1 || locksLost,
    wrong: value['wrong'] !== false,
    erasedAt: timeOrNull(value['erasedAt']),
    began: v.parse(v.fallback(v.nullable(beganShape), null), value['began']),
  };
}
