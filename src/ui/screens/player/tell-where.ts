import { spokenFor } from '../../../routine/speech-time.ts';
import type { App } from '../../../state/app.ts';
import type { Timeline } from '../../../timeline/timeline.ts';
import type { Seconds } from '../../../units.ts';
import { announce } from '../../announce.ts';
import { whereNow } from './where-am-i.ts';

/** For so long the built-in voice keeps silent: until the phone is done, and words that began under it are over too. */
export const silentFor = ({ cues }: Pick<Timeline, 'cues'>, position: Seconds, text: string): Seconds => {
  let until = position + spokenFor(text);
  for (const cue of cues) if (cue.kind === 'say' && cue.at < until) until = Math.max(until, cue.at + cue.lasts);
  return until - position;
};

/**
 * Says where one is: what was asked for goes before what was planned, and tells the same. A screen reader says it alone;
 * else the voice does too.
 */
export const tellWhere = ({ session, settings, say }: App): void => {
  const [where, running] = [whereNow(session), session.running.peek()];
  if (where === null || running === null) return;
  announce(where);
  if (settings.peek().screenReader !== true) say(where, silentFor(running.timeline, session.position.peek(), where));
};
