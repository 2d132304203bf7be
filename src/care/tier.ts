/** What the answers come to. evidence.md §3.3 Logic, line for line. */
import { type Answers, counts, isAnswered } from './answers.ts';
import { emergencyIds, type QuestionId, questionOf } from './questions.ts';
import { type CareTag, tagsOf } from './tags.ts';

/** Gravest first. */
export const tiers = ['EMERGENCY', 'NOT_FOR_APP', 'CLINICIAN_TODAY', 'CLINICIAN_SOON', 'GO'] as const;
export type Tier = (typeof tiers)[number];

export const isGraver = (one: Tier, other: Tier): boolean => tiers.indexOf(one) < tiers.indexOf(other);
export const gravest = (found: readonly Tier[]): Tier => tiers.find((tier) => found.includes(tier)) ?? 'GO';

/** Something to read beside the result; none of them locks. */
export const notes = ['bookReview', 'mentionAtVisit', 'bonesFirst', 'midwife'] as const;
export type Note = (typeof notes)[number];

export interface Cause {
  readonly id: QuestionId;
  /** What this cause comes to by itself. */
  readonly tier: Tier;
}

export interface Outcome {
  readonly tier: Tier;
  /** Gravest first. Empty exactly where the tier is GO. */
  readonly causes: readonly Cause[];
  readonly tags: readonly CareTag[];
  readonly notes: readonly Note[];
  /** Each step makes it worse: shorter walks. */
  readonly lowersWalkingDose: boolean;
}

const nobody: ReadonlySet<string> = new Set();

/** Long-standing, unchanged and already checked by a doctor: only a clear yes takes E1, E2 or E5 off the list. */
const excused: Readonly<Partial<Record<QuestionId, QuestionId>>> = { E1: 'E1b', E2: 'E2b', E5: 'E5b' };

const isExcused = (answers: Answers, id: QuestionId): boolean => {
  const follow = excused[id];
  return follow !== undefined && isAnswered(answers, follow, 'yes');
};

/** The E items that count now. */
export const effectiveEmergencies = (answers: Answers): readonly QuestionId[] =>
  emergencyIds.filter((id) => counts(answers, id) && !isExcused(answers, id));

/** Yes to any of these is CLINICIAN_SOON; S1 and S2 also when not sure. */
const soon = ['S1', 'S2', 'S5', 'S6', 'S7', 'S9', 'S10', 'S12', 'S14'] as const satisfies readonly QuestionId[];

const newBesideCancer = (answers: Answers): boolean =>
  isAnswered(answers, 'S4', 'yes', 'unsure') && isAnswered(answers, 'S4b', 'yes');

function causesOf(answers: Answers, cleared: ReadonlySet<string>): readonly Cause[] {
  const open = (id: QuestionId): boolean => counts(answers, id) && !cleared.has(id);
  const all = (tier: Tier, ids: readonly QuestionId[]): Cause[] => ids.map((id) => ({ id, tier }));
  // Not sure about S7 is enough beside a fever, though not by itself. Of the two, both must have been looked at.
  const fever = counts(answers, 'U1') && isAnswered(answers, 'S7', 'yes', 'unsure');
  const feverOpen = fever && !(cleared.has('U1') && cleared.has('S7'));
  return [
    ...all('EMERGENCY', effectiveEmergencies(answers)),
    ...all('EMERGENCY', feverOpen ? ['U1', 'S7'] : []),
    ...all('NOT_FOR_APP', isAnswered(answers, 'AGE', 'under18') ? ['AGE'] : []),
    ...all('CLINICIAN_TODAY', (['U1', 'U2', 'S3'] as const).filter(open)),
    ...all('CLINICIAN_TODAY', open('S2') && counts(answers, 'S2b') ? ['S2'] : []),
    // P3 with S1 or S2 adds nothing to what S1 and S2 say alone.
    ...all('CLINICIAN_SOON', soon.filter(open)),
    ...all('CLINICIAN_SOON', newBesideCancer(answers) && !cleared.has('S4') ? ['S4'] : []),
    ...all('CLINICIAN_SOON', open('S11') && !isAnswered(answers, 'S11b', 'yes') ? ['S11'] : []),
    ...all(
      'CLINICIAN_SOON',
      emergencyIds.filter((id) => open(id) && isExcused(answers, id)),
    ),
  ].filter(({ id }, n, every) => every.findIndex((other) => other.id === id) === n);
}

function notesOf(answers: Answers): readonly Note[] {
  const is: Readonly<Record<Note, boolean>> = {
    bookReview: isAnswered(answers, 'S15', 'yes'),
    mentionAtVisit: isAnswered(answers, 'S4', 'yes', 'unsure') && !newBesideCancer(answers),
    bonesFirst: isAnswered(answers, 'S8', 'yes', 'unsure'),
    midwife: isAnswered(answers, 'S13', 'yes', 'unsure'),
  };
  return notes.filter((note) => is[note]);
}

/**
 * `cleared`: questions a clinician has looked at and that are unchanged since. They keep their tag and lock nothing;
 * E items in force are never among them.
 */
export function outcomeOf(answers: Answers, cleared: ReadonlySet<string> = nobody): Outcome {
  const causes = causesOf(answers, cleared);
  return {
    tier: gravest(causes.map(({ tier }) => tier)),
    causes,
    tags: tagsOf(answers, cleared),
    notes: notesOf(answers),
    lowersWalkingDose: isAnswered(answers, 'P3', 'yes', 'unsure'),
  };
}

/** Whether "unchanged since" can be the answer: a question that can lock, and is not asked afresh each time. */
export const canStayCleared = (id: QuestionId): boolean =>
  !questionOf(id).alwaysAfresh && clearable.some((each) => each === id);

/** Questions whose lock a clinician's word can release, E3, E4, E6 and E7 only together with a new "no". */
export const clearable = [
  ...emergencyIds,
  'U1',
  'U2',
  'S3',
  ...soon,
  'S4',
  'S11',
] as const satisfies readonly QuestionId[];
