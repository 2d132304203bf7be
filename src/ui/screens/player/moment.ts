/** What the figure does now, from where the session is. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { type Moment, stillMoment } from '../../../body/moment.ts';
import type { App } from '../../../state/app.ts';
import { progressIn } from '../../../timeline/at.ts';
import type { StepsPerMinute } from '../../../units.ts';

/** For a walk with no beat and no number of one's own: an easy pace. evidence.md §2.1 */
const easyCadence: StepsPerMinute = 104;

/** With less movement wanted, the figure is where each phase leads to, and does not travel there. */
export const momentOf = ({ session, reducedMotion }: App): ReadonlySignal<Moment> =>
  computed(() => {
    const segment = session.segment.value;
    if (segment === null) return stillMoment('start');
    const { from, to, side, left, range } = segment.figure;
    const progress = reducedMotion.value ? 1 : progressIn(segment, session.position.value);
    return { from, to, side, left, range, progress };
  });

/** Share of the gait cycle, two steps, 0 to 1. Starts with a heel strike, so that each beat of the block has one. */
export const gaitPhaseOf = ({ session, settings, reducedMotion }: App): ReadonlySignal<number> =>
  computed(() => {
    const segment = session.segment.value;
    if (segment === null || reducedMotion.value) return 0;
    const cadence = segment.beat?.cadence ?? settings.value.cadence ?? easyCadence;
    return ((session.position.value - segment.start) / (120 / cadence)) % 1;
  });
