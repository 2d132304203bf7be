/** The same walk, a few steps a minute quicker or slower. */
import type { Segment, Timeline } from '../../timeline/timeline.ts';
import type { StepsPerMinute } from '../../units.ts';
import { readingBounds } from '../../walking/baseline.ts';
import { session } from '../../words/en/session.ts';

/** All beats and targets changed by so many steps a minute, between 60 and `ceiling`. Times and words in the ear stay. */
export const retimed = (timeline: Timeline, by: number, ceiling: StepsPerMinute): Timeline => {
  const moved = (cadence: StepsPerMinute): StepsPerMinute =>
    Math.min(ceiling, readingBounds.most, Math.max(readingBounds.least, cadence + by));
  const segments = timeline.segments.map((segment): Segment => {
    const { beat, target, detail } = segment;
    if (beat === null && (target ?? null) === null) return segment;
    const quick = beat && { cadence: moved(beat.cadence) };
    return {
      ...segment,
      beat: quick,
      target: target == null ? null : moved(target),
      detail:
        beat && quick
          ? detail.replace(session.stepsAMinute(beat.cadence), session.stepsAMinute(quick.cadence))
          : detail,
    };
  });
  return { ...timeline, segments };
};
