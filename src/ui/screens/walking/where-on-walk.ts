import { spokenFor } from '../../../routine/speech-time.ts';
import type { App } from '../../../state/app.ts';
import type { Block, Segment } from '../../../timeline/timeline.ts';
import type { Seconds, StepsPerMinute } from '../../../units.ts';
import { words } from '../../../words/words.ts';
import { announce } from '../../announce.ts';
import { nextWords } from '../player/next-words.ts';

interface Place {
  readonly block: Block;
  readonly next: Block | null;
  readonly segment: Pick<Segment, 'kind'>;
  /** Of the whole walk. */
  readonly left: Seconds;
  readonly target: StepsPerMinute | null;
  readonly cadence: StepsPerMinute | null;
  readonly paused: boolean;
}

/** "With the beat. 12 minutes of walking left. Target: 112 steps a minute. Your steps: 109 a minute. Next: Easy walk." */
export const whereOnWalk = ({ block, next, segment, left, target, cadence, paused }: Place): string => {
  const { player, walking, common } = words;
  const coming = nextWords(block, next);
  return [
    paused ? `${player.paused}.` : '',
    segment.kind === 'ready' ? `${player.gettingReady}:` : '',
    `${block.name}.`,
    walking.leftOf(common.lengthInFull(left)),
    target === null ? '' : walking.targetInFull(Math.round(target)),
    cadence === null ? '' : walking.stepsInFull(cadence),
    coming === null ? `${player.nextEnd}.` : player.nextInFull(coming),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
};

/** The same of the walk that goes on; reads signals. null where none does. */
export const whereNow = ({ session, walk }: App): string | null => {
  const [block, segment, running] = [session.block.value, session.segment.value, session.running.value];
  if (block === null || segment === null || running === null) return null;
  return whereOnWalk({
    block,
    next: session.nextBlock.value,
    segment,
    left: running.timeline.total - session.position.value,
    target: walk.value?.target.value ?? null,
    cadence: walk.value?.cadence.value ?? null,
    paused: session.phase.value === 'paused',
  });
};

/** Says it: a screen reader alone; else the phone too, as soon as no planned words are in the way. */
export const tellWhereOnWalk = (app: App): void => {
  const where = whereNow(app);
  if (where === null) return;
  announce(where);
  if (app.settings.peek().screenReader === true) return;
  if (app.session.phase.peek() === 'paused') app.say(where, spokenFor(where));
  else app.walk.peek()?.tell(where);
};
