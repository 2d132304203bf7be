/** What a session came to, told honestly: skipped is skipped. */
import type { ExerciseDose } from '../care/dose-steps.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { FinishedBlock, FinishedSession, JournalEntry, RunningSession } from './kept.ts';
import { untold } from './pain.ts';

/** A block counts as done when no more than this share of it was jumped over. */
const missedShare = 0.1;

export const finishedBlocks = (
  timeline: Timeline,
  journal: Pick<JournalEntry, 'spent' | 'skipped'>,
): readonly FinishedBlock[] =>
  timeline.blocks.map((block) => {
    const spent = journal.spent[block.index] ?? 0;
    const whole = spent >= block.duration * (1 - missedShare);
    const outcome = journal.skipped.includes(block.index)
      ? 'skipped'
      : whole
        ? 'done'
        : spent > 0
          ? 'partly'
          : 'notReached';
    return { exercise: block.exercise, name: block.name, side: block.side, planned: block.duration, spent, outcome };
  });

/**
 * What each exercise was asked for: repetitions in each set, counted for one side where it has sides. What was made smaller
 * on the way counts as it was in the end.
 */
const dosesAsked = ({ timeline, choices }: RunningSession): Readonly<Record<string, ExerciseDose>> => {
  const sets: Record<string, number[]> = {};
  for (const { exercise, set, segments } of timeline.blocks) {
    if (exercise === null) continue;
    const all = timeline.segments.slice(...segments);
    // Sides by turns are counted through.
    const each = all.some(({ figure }) => figure.left === 'swap') ? 2 : 1;
    sets[exercise] ??= [];
    sets[exercise][(set?.n ?? 1) - 1] = Math.max(1, ...all.map(({ rep }) => rep?.of ?? 1)) / each;
  }
  return Object.fromEntries(
    Object.entries(sets).map(([id, reps]) => [
      id,
      // A set that was passed over altogether leaves no hole.
      { sets: reps.filter((count) => count !== undefined), level: choices.levels[id] ?? 'usual' },
    ]),
  );
};

/** @param ranToEnd false: the person stopped it, or it was cut off and not taken up again. @param endedAt ms since the epoch */
export const finishSession = (
  running: RunningSession,
  journal: Pick<JournalEntry, 'spent' | 'skipped' | 'stalls' | 'walk'>,
  ranToEnd: boolean,
  endedAt: number,
): FinishedSession => {
  const blocks = finishedBlocks(running.timeline, journal);
  const complete = blocks.every((block) => block.outcome === 'done');
  return {
    id: running.id,
    routine: running.timeline.routine,
    name: running.timeline.name,
    kind: running.kind,
    startedAt: running.startedAt,
    endedAt,
    planned: running.timeline.total,
    spent: blocks.reduce((sum, block) => sum + block.spent, 0),
    outcome: !ranToEnd ? 'stopped' : complete ? 'complete' : 'partly',
    blocks,
    ...(running.kind !== 'drill' && { doses: dosesAsked(running) }),
    ...(running.pre !== undefined && { pain: { ...untold, pre: running.pre } }),
    ...(journal.stalls && { stalls: journal.stalls }),
    ...(journal.walk && { walk: journal.walk }),
  };
};
