/** What was really done in the running session: kept in the journal while it goes on, and as its record when it is over. */
import { finishSession } from '../record/finish.ts';
import type { FinishedSession, JournalEntry, RunningSession, Settings } from '../record/kept.ts';
import { emptyLedger, type Ledger, played, skip, stalled } from '../record/ledger.ts';
import type { WalkRecord } from '../record/walk.ts';
import { segmentAt } from '../timeline/at.ts';
import type { Stall } from '../timeline/transport.ts';
import type { Seconds } from '../units.ts';
import { cuesBetween } from './cues.ts';
import type { SessionPorts } from './ports.ts';

/** Longest time between two journal entries while playing. */
const journalEvery: Seconds = 5;
const justBefore: Seconds = 0.001;

export interface Progress {
  /** Played on to here, without a jump: time is counted, cues are spoken, and the journal written where it is due. */
  playedTo(to: Seconds): void;
  jumpedTo(to: Seconds): void;
  skipped(block: number): void;
  /** Nothing sounded for a while, though it should have. */
  stalled(stall: Stall): void;
  ledger(): Ledger;
  /** Writes the journal now. */
  write(): void;
  /** Keeps the finished session and forgets the running one. */
  finish(ranToEnd: boolean): FinishedSession;
}

export const progressOf = (
  ports: SessionPorts,
  settings: () => Settings,
  session: RunningSession,
  start: Seconds,
  done: Ledger = emptyLedger,
  isForPhone?: (clip: string) => boolean,
  walked: () => WalkRecord | undefined = () => undefined,
): Progress => {
  const { timeline } = session;
  let ledger = done;
  let position = start;
  let written = start;
  /** Cues up to here are out; just before a place that was jumped to, so that its own first cue is not lost. */
  let cued = start - justBefore;
  let over = false;

  const walk = (): Pick<JournalEntry, 'walk'> => {
    const record = walked();
    return record === undefined ? {} : { walk: record };
  };

  const write = (): void => {
    if (over) return;
    written = position;
    void ports.store.keepJournal({ session: session.id, position, writtenAt: ports.wallClock(), ...ledger, ...walk() });
  };
  void ports.store.keepRunning(session);
  write();

  return {
    playedTo: (to) => {
      const changed = segmentAt(timeline, to) !== segmentAt(timeline, position);
      ledger = played(ledger, timeline.blocks, position, to);
      position = to;
      cuesBetween(ports, settings(), timeline, cued, to, isForPhone);
      cued = to;
      if (changed || to - written >= journalEvery) write();
    },
    jumpedTo: (to) => {
      position = to;
      cued = to - justBefore;
      write();
    },
    skipped: (block) => {
      ledger = skip(ledger, block);
    },
    stalled: (stall) => {
      ledger = stalled(ledger, stall);
      write();
    },
    ledger: () => ledger,
    write,
    finish: (ranToEnd) => {
      over = true;
      const result = finishSession(session, { ...ledger, ...walk() }, ranToEnd, ports.wallClock());
      void ports.store.finish(result);
      return result;
    },
  };
};
