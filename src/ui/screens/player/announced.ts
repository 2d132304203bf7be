/** Which of the two voices tells a moment: a screen reader by the live region, or the voice of the app. Never both. */
import type { Teller } from '../../../state/speaking.ts';
import type { Cue, Segment, SpokenCue, Timeline } from '../../../timeline/timeline.ts';
import type { Seconds } from '../../../units.ts';
import { words } from '../../../words/words.ts';

/** Numbers that are counted come faster than a screen reader speaks; the bells count too. */
const forReader = (cue: Cue): cue is SpokenCue => cue.kind === 'say' && !cue.clip.startsWith('count.');

/** Shorter holds are part of a movement, and would be said without end. */
const longHold: Seconds = 5;
const worthSaying = ({ kind, duration }: Segment): boolean =>
  kind === 'hold' ? duration >= longHold : kind !== 'move' && kind !== 'gap';

/** The words that were last to be heard in this segment, as the voice would say them; null before the first. */
export const cueAt = ({ cues }: Pick<Timeline, 'cues'>, { index }: Segment, position: Seconds): SpokenCue | null =>
  (cues.findLast((cue) => cue.segment === index && cue.at <= position && forReader(cue)) as SpokenCue | null) ?? null;

/**
 * What the live region says of a segment as it begins; null: nothing, or the voice does, or it says each cue instead.
 * `caution`: what to do differently in it.
 */
export const announcedFor = (
  { cues }: Pick<Timeline, 'cues'>,
  segment: Segment,
  name: string,
  teller: Teller,
  caution = '',
): string | null => {
  if (!worthSaying(segment)) return null;
  // The voice has no clip for what is different for one person.
  const differently = segment.kind === 'ready' ? caution : '';
  if (teller !== 'unknown' && cues.some((cue) => cue.segment === segment.index && forReader(cue)))
    return differently === '' ? null : differently;
  const first = segment.kind === 'ready' ? `${name}. ` : '';
  return `${first}${words.player.announced(segment.words, segment.detail)} ${differently}`.trim();
};
