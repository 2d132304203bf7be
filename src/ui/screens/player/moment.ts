/** What the figure does now, from where the session is and when its sound is heard. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { type Moment, stillMoment } from '../../../body/moment.ts';
import type { App } from '../../../state/app.ts';
import { progressIn, segmentAt } from '../../../timeline/at.ts';
import { picturedAt } from '../../../timeline/pictured.ts';
import type { Segment } from '../../../timeline/timeline.ts';
import type { Seconds, StepsPerMinute } from '../../../units.ts';
import { heardGait } from '../../../walking/coach/heard-beat.ts';

/** For a walk with no beat and no number of one's own: an easy pace. evidence.md §2.1 */
const easyCadence: StepsPerMinute = 104;

/** Where the picture is, and in which segment. Journal and cues keep to the position itself. */
export interface Picture {
  readonly position: ReadonlySignal<Seconds>;
  readonly segment: ReadonlySignal<Segment | null>;
}

export const pictureOf = ({ session, settings }: App): Picture => {
  const position = computed(() => {
    const block = session.block.value;
    const now = session.position.value;
    return block === null ? now : picturedAt(now, settings.value.soundDelay, block);
  });
  const segment = computed(() => {
    const running = session.running.value;
    return running && segmentAt(running.timeline, position.value);
  });
  return { position, segment };
};

/** With less movement wanted, the figure is where each phase leads to, and does not travel there. */
export const momentOf = ({ reducedMotion }: App, { position, segment }: Picture): ReadonlySignal<Moment> =>
  computed(() => {
    const now = segment.value;
    if (now === null) return stillMoment('start');
    const { from, to, side, left, range } = now.figure;
    const progress = reducedMotion.value ? 1 : progressIn(now, position.value);
    return { from, to, side, left, range, progress };
  });

/** Ankle to ankle at heel strike, in body heights: a short, easy step. */
const easyStep = 0.37;

/** A walk in a session: a heel lands on each click that is heard. */
export const gaitOf = ({ session, settings, reducedMotion }: App, { position }: Picture) =>
  computed(() => {
    const plan = session.heard.value;
    const cadence = settings.value.cadence ?? easyCadence;
    if (plan === null || reducedMotion.value) return { phase: 0, length: easyStep };
    return { phase: heardGait(plan.beats, position.value * plan.rate, plan.rate, cadence).phase, length: easyStep };
  });
