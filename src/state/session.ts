/** The running session: one timeline, one transport, and what was really done. Time comes from the transport alone. */
import { batch, computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { finishSession } from '../record/finish.ts';
import type { FinishedSession, JournalEntry, RunningSession, Settings } from '../record/kept.ts';
import { emptyLedger, type Ledger, played, skip } from '../record/ledger.ts';
import type { Choices } from '../routine/choices.ts';
import type { Routine } from '../routine/routine.ts';
import type { Gains } from '../sound/plan.ts';
import { planSession } from '../sound/plan-session.ts';
import { sampleBank } from '../sound/samples.ts';
import { backTarget, blockAt, countLeft, nextTarget, segmentAt } from '../timeline/at.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { TransportState } from '../timeline/transport.ts';
import type { Seconds } from '../units.ts';
import { clock } from '../words/en/session.ts';
import type { Phase, SessionState, Sound } from './app.ts';
import { cuesBetween } from './cues.ts';
import type { SessionPorts, SoundOut } from './ports.ts';

/** Longest time between two journal entries while playing. */
const journalEvery: Seconds = 5;
const justBefore: Seconds = 0.001;

const gainsOf = (settings: Settings): Gains => ({
  bells: settings.bells.on ? settings.bells.volume : 0,
  voice: settings.voice.on ? settings.voice.volume : 0,
  beat: settings.beat.on ? settings.beat.volume : 0,
});

/** The session as the app holds it: what screens see, and a few words between app and session. */
export interface Session extends SessionState {
  /** Looks for a session that was cut off. */
  offerInterrupted(): Promise<void>;
  forgetInterrupted(): void;
  /** Another tab was found playing. */
  noteElsewhere(): void;
}

export const createSession = (
  ports: SessionPorts,
  settings: ReadonlySignal<Settings>,
  compile: (routine: Routine, choices: Choices) => Timeline,
  whenFinished: (finished: FinishedSession) => void,
  awake: ReadonlySignal<'held' | 'refused' | 'none'>,
): Session => {
  const phase = signal<Phase>('idle');
  const running = signal<RunningSession | null>(null);
  const position = signal<Seconds>(0);
  const sound = signal<Sound>('on');
  const locked = signal(false);
  const elsewhere = signal(false);
  const finished = signal<FinishedSession | null>(null);
  const interrupted = signal<{ session: RunningSession; journal: JournalEntry } | null>(null);

  let out: SoundOut | null = null;
  let stopFollowing: () => void = () => {};
  let giveUpClaim: () => void = () => {};
  let ledger: Ledger = emptyLedger;
  let written: Seconds = 0;
  /** Cues up to here are spoken and buzzed; just before a place that was jumped to, so that its own first cue is not lost. */
  let cued: Seconds = 0;

  const timeline = computed(() => running.value?.timeline ?? null);
  const segment = computed(() => timeline.value && segmentAt(timeline.value, position.value));
  const block = computed(() => timeline.value && blockAt(timeline.value, position.value));
  const left = computed(() => (segment.value ? countLeft(segment.value, position.value) : 0));

  const journal = (): void => {
    const session = running.peek();
    if (!session || phase.peek() === 'ended') return;
    written = position.peek();
    void ports.store.keepJournal({
      session: session.id,
      position: position.peek(),
      writtenAt: ports.wallClock(),
      ...ledger,
    });
  };

  const end = (ranToEnd: boolean): void => {
    const session = running.peek();
    if (!session || phase.peek() === 'ended') return;
    stopFollowing();
    ports.voice.hush();
    ports.screen.release();
    if (!ranToEnd) silence();
    const result = finishSession(session, ledger, ranToEnd, ports.wallClock());
    batch(() => {
      phase.value = 'ended';
      locked.value = false;
      finished.value = result;
    });
    void ports.store.finish(result);
    giveUpClaim();
    whenFinished(result);
  };

  /** Lets go of the sound. The last bell may still ring until the person moves on. */
  const silence = (): void => {
    out?.transport.close();
    out = null;
  };

  const follow = (state: TransportState): void => {
    const session = running.peek();
    if (!session || phase.peek() !== 'playing') return;
    const from = position.peek();
    const to = Math.min(state.position, session.timeline.total);
    if (to > from) {
      const before = segment.peek();
      ledger = played(ledger, session.timeline.blocks, from, to);
      position.value = to;
      cuesBetween(ports, settings.peek(), session.timeline, cued, to);
      cued = to;
      if (segment.peek() !== before || to - written >= journalEvery) journal();
    }
    if (state.ended) end(true);
  };

  /** Starts to listen to the transport: every frame while visible, and its own reports while the page is hidden. */
  const listen = (to: SoundOut): void => {
    stopFollowing();
    const stops = [
      to.transport.onReport(follow),
      ports.eachFrame(() => follow(to.transport.state())),
      effect(() => to.transport.volumes(gainsOf(settings.value))),
    ];
    stopFollowing = () => {
      for (const stop of stops) stop();
    };
  };

  const load = (into: SoundOut): void => {
    const session = running.peek();
    if (!session) return;
    const { transport, rate } = into;
    transport.load(planSession(session.timeline, rate), sampleBank(rate));
    transport.volumes(gainsOf(settings.peek()));
    if (position.peek() > 0) transport.seek(position.peek());
    if (phase.peek() === 'playing') transport.play();
    out = into;
    listen(into);
  };

  /** Inside a tap. */
  const open = (session: RunningSession, at: Seconds, done: Ledger): void => {
    silence();
    ports.voice.wake();
    const opening = ports.openSound((heard) => {
      sound.value = heard;
    });
    ledger = done;
    written = at;
    cued = at - justBefore;
    batch(() => {
      elsewhere.value = false;
      finished.value = null;
      interrupted.value = null;
      running.value = session;
      position.value = at;
      phase.value = 'playing';
    });
    void ports.claim().then(async (giveUp) => {
      const opened = await opening;
      if (!giveUp) {
        opened.transport.close();
        batch(() => {
          elsewhere.value = true;
          running.value = null;
          phase.value = 'idle';
        });
        return;
      }
      giveUpClaim = giveUp;
      if (running.peek() !== session || phase.peek() === 'ended') {
        giveUp();
        opened.transport.close();
        return;
      }
      await ports.store.keepRunning(session);
      journal();
      ports.screen.hold();
      load(opened);
    });
  };

  const jumpTo = (to: Seconds): void => {
    ports.voice.hush();
    position.value = to;
    cued = to - justBefore;
    out?.transport.seek(to);
    journal();
  };

  const pause = (): void => {
    if (phase.peek() !== 'playing') return;
    out?.transport.pause();
    if (out) follow(out.transport.state());
    if (phase.peek() !== 'playing') return;
    phase.value = 'paused';
    ports.voice.hush();
    ports.screen.release();
    journal();
  };

  const play = (): void => {
    if (phase.peek() !== 'paused') return;
    phase.value = 'playing';
    out?.transport.play();
    ports.screen.hold();
  };

  ports.onLeaving(journal);

  return {
    phase,
    running,
    position,
    segment,
    block,
    nextBlock: computed(() => (block.value && timeline.value?.blocks[block.value.index + 1]) ?? null),
    digits: computed(() => String(Math.max(1, Math.ceil(left.value - 0.001)))),
    ring: computed(() => (segment.value ? Math.min(1, left.value / segment.value.count.duration) : 0)),
    timeLeft: computed(() => clock(timeline.value ? timeline.value.total - position.value : 0)),
    sound,
    locked,
    awake,
    elsewhere,
    finished,
    interrupted,
    start: (routine, choices) => {
      if (phase.peek() === 'playing' || phase.peek() === 'paused') return;
      const started = ports.wallClock();
      open(
        { id: ports.newId(), kind: routine.kind, startedAt: started, choices, timeline: compile(routine, choices) },
        0,
        emptyLedger,
      );
    },
    toggle: () => (phase.peek() === 'playing' ? pause() : play()),
    pause,
    play,
    back: () => {
      const at = untracked(() => timeline.value);
      if (at) jumpTo(backTarget(at, position.peek()));
    },
    next: () => {
      const [line, now] = [timeline.peek(), block.peek()];
      if (!line || !now || phase.peek() === 'ended') return;
      // In the closing seconds ("Well done") the doing is over: nothing is skipped.
      if (segment.peek()?.kind !== 'rest' || now.kind === 'rest') ledger = skip(ledger, now.index);
      const to = nextTarget(line, position.peek());
      if (to === null) end(true);
      else jumpTo(to);
    },
    jump: (by) => {
      const line = timeline.peek();
      // Never past the end: running out of time is the transport's to say.
      if (line) jumpTo(Math.min(Math.max(0, position.peek() + by), line.total - 0.5));
    },
    unblock: () => {
      const old = out;
      void old?.unblock().then((revived) => {
        if (!revived || revived === old) return;
        old.transport.close();
        load(revived);
      });
    },
    lock: (on) => {
      locked.value = on;
    },
    stop: () => end(false),
    takeUp: (how) => {
      const cut = interrupted.peek();
      if (!cut) return;
      const { session, journal: kept } = cut;
      if (how === 'stop') {
        interrupted.value = null;
        const result = finishSession(session, kept, false, kept.writtenAt);
        void ports.store.finish(result);
        whenFinished(result);
        return;
      }
      const at = how === 'goOn' ? kept.position : blockAt(session.timeline, kept.position).start;
      open(session, at, kept);
    },
    dismiss: () => {
      silence();
      batch(() => {
        running.value = null;
        finished.value = null;
        position.value = 0;
        phase.value = 'idle';
      });
    },
    forgetInterrupted: () => {
      interrupted.value = null;
    },
    noteElsewhere: () => {
      elsewhere.value = true;
    },
    offerInterrupted: async () => {
      const cut = await ports.store.running();
      if (!cut || running.peek()) return;
      // Another tab is playing it at this moment: nothing was cut off.
      const giveUp = await ports.claim();
      if (!giveUp) return;
      giveUp();
      interrupted.value = cut;
    },
  };
};
