/** What the page adds to the deck's sound: spoken words that have no clip, and a buzz with each bell and each side. */
import type { Settings } from '../record/kept.ts';
import type { Side, SoundName, Timeline } from '../timeline/timeline.ts';
import type { Seconds } from '../units.ts';
import type { SessionPorts } from './ports.ts';

/** Milliseconds on, off, on …: told apart by rhythm. Soft sounds have no buzz. */
const buzzes: Partial<Record<SoundName, readonly number[]>> = {
  start: [120],
  swap: [60, 80, 60],
  change: [200],
  rest: [60],
  half: [40, 60, 40],
  last: [90],
  done: [200, 100, 200],
};

/** Once for left, twice for right: felt with the eyes shut. */
const sideBuzzes: Readonly<Record<Side, readonly number[]>> = { left: [150], right: [150, 130, 150] };

/** Words that are late by more than this are left out: better silent than wrong. */
const stale = 1;

/** Buzzes every cue in (from, to], the stretch of the timeline that was just played, and speaks those that are the phone's to say. */
export const cuesBetween = (
  ports: Pick<SessionPorts, 'voice' | 'vibrate'>,
  settings: Settings,
  timeline: Timeline,
  from: Seconds,
  to: Seconds,
  isForPhone: (clip: string) => boolean = () => true,
): void => {
  for (const cue of timeline.cues) {
    if (cue.at <= from) continue;
    if (cue.at > to) break;
    if (to - cue.at > stale) continue;
    if (cue.kind === 'say') {
      if (settings.voice.on && isForPhone(cue.clip)) ports.voice.say(cue.text, settings.voice.volume);
      if (settings.vibration && cue.side) ports.vibrate(sideBuzzes[cue.side]);
    } else if (settings.vibration) {
      const buzz = buzzes[cue.sound];
      if (buzz) ports.vibrate(buzz);
    }
  }
};
