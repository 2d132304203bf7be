/** Stretches of walking. */
import type { Segment } from '../timeline/timeline.ts';
import type { StepsPerMinute } from '../units.ts';
import { session } from '../words/en/session.ts';
import { type DraftBlock, type DraftSegment, segment, still } from './draft.ts';
import type { Position } from './exercise.ts';
import { type Line, walkLine, walkReady } from './lines.ts';
import type { PlannedWalk } from './plan.ts';
import { changeSeconds } from './position-change.ts';
import type { WalkItem } from './routine.ts';
import { afterBell, fitIn, type Lengths, roomFor } from './speech-time.ts';

const figure = still('walk', 'walk');

/** Steps per minute, to a tenth, kept within 60 to 140. evidence.md §2.6 */
function beatOf(item: WalkItem, cadence: StepsPerMinute | null): Segment['beat'] {
  if (item.cadence === undefined || cadence === null) return null;
  const steps = Math.min(140, Math.max(60, item.cadence.ratio * cadence));
  return { cadence: Math.round(steps * 10) / 10 };
}

function detailOf(item: WalkItem, beat: Segment['beat'], round: number, rounds: number): string {
  const pace = item.cadence === undefined ? session.asYouLike : session.ownPace;
  return session.beneath([
    ...(rounds > 1 ? [session.roundOf(round, rounds)] : []),
    beat === null ? pace : session.stepsAMinute(beat.cadence),
  ]);
}

/** All of it the first time, a reminder in later rounds; the longest that fits. */
function linesOf(item: WalkItem, clip: string, round: number, lengths: Lengths): Line[] {
  const amounts = round === 1 ? (['full', 'short'] as const) : (['short'] as const);
  const told = amounts.map((amount) => walkLine(clip, item.spoken, amount));
  return told.filter((line) => fitIn([line], afterBell, item.walk, lengths)).slice(0, 1);
}

/** Before the first step: 8 s, or longer to get up. */
function ready(before: Position | null, lengths: Lengths): DraftSegment {
  const least = before === null ? 8 : Math.max(8, changeSeconds(before, 'standing'));
  return segment({
    kind: 'ready',
    duration: roomFor([walkReady], least, lengths),
    words: session.getReady,
    detail: session.phoneAway,
    position: 'standing',
    figure,
    sound: 'change',
    lines: [walkReady],
    lead: afterBell,
  });
}

/** `walking`: the item before was a walk too, so that there is nothing to get ready for. */
export function layWalk(
  plan: PlannedWalk,
  before: Position | null,
  walking: boolean,
  cadence: StepsPerMinute | null,
  lengths: Lengths,
): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  for (let round = 1; round <= plan.rounds; round += 1)
    plan.stretches.forEach((item, n) => {
      const setsOff = !walking && blocks.length === 0;
      const beat = beatOf(item, cadence);
      // With the beat and without by turns: the steps keep to it in between as well.
      const other = plan.stretches.length === 2 ? plan.stretches[1 - n] : undefined;
      const kept = other === undefined ? null : beatOf(other, cadence);
      const work = segment({
        kind: 'walk',
        duration: item.walk,
        words: item.words,
        detail: detailOf(item, beat, round, plan.rounds),
        position: 'standing',
        figure,
        beat,
        target: (beat ?? kept)?.cadence ?? null,
        sound: setsOff ? 'start' : 'change',
        lines: linesOf(item, plan.clips[n] ?? '', round, lengths),
        lead: afterBell,
      });
      blocks.push({
        kind: 'walk',
        exercise: null,
        name: item.name,
        side: null,
        sideWords: null,
        set: null,
        segments: setsOff ? [ready(before, lengths), work] : [work],
        aside: null,
      });
    });
  return blocks;
}
