/** Says what comes up on a walk: in the voice of its session, one line at a time, where the plan leaves room. */
import type { CoachKey } from '../../routine/coach-lines.ts';
import { coachLine } from '../../routine/coach-lines.ts';
import type { Line } from '../../routine/lines.ts';
import { type Lengths, lastsFor } from '../../routine/speech-time.ts';
import type { Seconds } from '../../units.ts';
import { cutOff, type Matter, noTurns, queue, turn } from '../../walking/coach/turns.ts';
import type { Session } from '../session.ts';

export interface InTurn {
  ask(key: CoachKey): void;
  /** What the person wants to know; no clip says it. */
  tell(text: string): void;
  /** About once a second while it plays, after all that this second asks for. */
  look(at: Seconds): void;
  /** It does not play on. */
  stopped(): void;
  end(): void;
}

const matterOf = (key: CoachKey): Matter => {
  if (key.startsWith('safety.')) return 'safety';
  if (key === 'walk.turnBack' || key === 'walk.restSoon') return 'rest';
  return key.includes('.') ? 'setUp' : 'coach';
};

/** Further than a second of playing takes anybody: the person went there. */
const leap: Seconds = 1;

export const inTurn = (
  session: Pick<Session, 'say' | 'position' | 'running'>,
  lengths: () => Lengths,
  clock: () => Seconds,
): InTurn => {
  let turns = noTurns<Line>();
  let last: { readonly at: Seconds; readonly position: Seconds } | null = null;
  const wait = (line: Line, matter: Matter): void => {
    turns = queue(turns, { line, matter, lasts: lastsFor(line, lengths()), since: clock() });
  };
  return {
    ask: (key) => wait(coachLine(key), matterOf(key)),
    tell: (text) => wait({ clip: 'where', text }, 'asked'),
    look: (at) => {
      const [position, running] = [session.position.peek(), session.running.peek()];
      if (running === null) return;
      const moved = last === null ? 0 : position - last.position;
      if (last !== null && (moved < 0 || moved > at - last.at + leap)) turns = cutOff(turns, last.position);
      last = { at, position };
      const { turns: then, next } = turn(turns, { at, position, cues: running.timeline.cues });
      // Nobody could say it now: it waits on.
      if (next === null || session.say(next.line)) turns = then;
    },
    stopped: () => {
      turns = cutOff(turns, session.position.peek());
    },
    end: () => {
      turns = noTurns();
      last = null;
    },
  };
};
