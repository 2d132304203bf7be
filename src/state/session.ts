/** The running session: one timeline, one transport, and what was really done. Time comes from the transport alone. */
import { batch, computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { FinishedSession, RunningSession, Settings } from '../record/kept.ts';
import { emptyLedger, type Ledger } from '../record/ledger.ts';
import type { Choices } from '../routine/choices.ts';
import type { Routine } from '../routine/routine.ts';
import type { SampleBank } from '../sound/plan.ts';
import { backTarget, blockAt, jumpTarget, lastOfExercise, nextTarget } from '../timeline/at.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { TransportState } from '../timeline/transport.ts';
import type { Seconds } from '../units.ts';
import type { Phase, SessionState, Sound } from './app.ts';
import { cutOffSession } from './cut-off.ts';
import { ledIn, planFor } from './hearing.ts';
import { pocketFor, pocketRate } from './pocket.ts';
import type { SessionPorts, SoundOut } from './ports.ts';
import { type Progress, progressOf } from './progress.ts';
import { viewOf } from './session-view.ts';
import { speakingOf } from './speaking.ts';

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
  /** `chime`: it came to its end, but its last bell was not played. */
  whenFinished: (finished: FinishedSession, chime: boolean) => void,
  awake: ReadonlySignal<'held' | 'refused' | 'none'>,
): Session => {
  const phase = signal<Phase>('idle');
  const running = signal<RunningSession | null>(null);
  const position = signal<Seconds>(0);
  const sound = signal<Sound>('on');
  const locked = signal(false);
  const elsewhere = signal(false);
  const finished = signal<FinishedSession | null>(null);
  const cutOff = cutOffSession(ports, (one) => whenFinished(one, false));
  const { interrupted } = cutOff;
  const speaking = speakingOf(ports, settings);

  let out: SoundOut | null = null;
  let stopFollowing: () => void = () => {};
  let giveUpClaim: () => void = () => {};
  let progress: Progress | null = null;

  const timeline = computed(() => running.value?.timeline ?? null);
  const view = viewOf(timeline, position);
  const { segment, block } = view;

  const end = (ranToEnd: boolean, byItself = ranToEnd): void => {
    if (!progress || phase.peek() === 'ended') return;
    stopFollowing();
    ports.voice.hush();
    ports.screen.release();
    if (!byItself) silence();
    const result = progress.finish(ranToEnd);
    progress = null;
    batch(() => {
      phase.value = 'ended';
      locked.value = false;
      finished.value = result;
    });
    giveUpClaim();
    whenFinished(result, ranToEnd && !byItself);
  };

  /** Lets go of the sound. The last bell may still ring until the person moves on. */
  const silence = (): void => {
    out?.transport.close();
    out = null;
  };

  const follow = (state: TransportState): void => {
    const session = running.peek();
    if (!session || phase.peek() !== 'playing') return;
    const to = Math.min(state.position, session.timeline.total);
    if (to > position.peek()) {
      position.value = to;
      progress?.playedTo(to);
    }
    if (state.ended) end(true);
    // A file is stopped from outside too: by an earphone that was pulled, or by another app.
    else if (!state.playing && out?.transport.kind === 'file') pause();
  };

  /** Starts to listen to the transport: every frame while visible, and its own reports while the page is hidden. */
  const listen = (to: SoundOut): void => {
    stopFollowing();
    const stops = [
      to.transport.onReport(follow),
      ports.eachFrame(() => follow(to.transport.state())),
      effect(() => to.transport.volumes(speaking.gains())),
    ];
    stopFollowing = () => {
      for (const stop of stops) stop();
    };
  };

  const load = (into: SoundOut, clips: SampleBank): void => {
    const session = running.peek();
    if (!session) return;
    const { transport, rate } = into;
    const { plan, bank } = planFor(session, settings.peek(), rate, clips);
    transport.load(plan, bank);
    speaking.deckHas(clips, transport.kind === 'file');
    transport.volumes(untracked(speaking.gains));
    if (position.peek() > 0) transport.seek(position.peek());
    if (phase.peek() === 'playing') transport.play(ledIn(session));
    out = into;
    listen(into);
  };

  /** Inside a tap. */
  const open = (session: RunningSession, at: Seconds, done: Ledger): void => {
    silence();
    cutOff.forget();
    ports.voice.wake();
    const opening = ports.openSound((heard) => {
      sound.value = heard;
    });
    const spoken = speaking.clipsFor(session.timeline, opening);
    batch(() => {
      elsewhere.value = false;
      finished.value = null;
      running.value = session;
      position.value = at;
      phase.value = 'playing';
    });
    void ports.claim().then(async (giveUp) => {
      if (!giveUp) {
        void opening.then(({ transport }) => transport.close());
        batch(() => {
          elsewhere.value = true;
          running.value = null;
          phase.value = 'idle';
        });
        return;
      }
      giveUpClaim = giveUp;
      const begun = progressOf(ports, () => settings.peek(), session, at, done, speaking.isForPhone);
      progress = begun;
      const [opened, clips] = await Promise.all([opening, spoken]);
      // Stopped before it could sound.
      if (progress !== begun) return opened.transport.close();
      if (phase.peek() === 'playing') ports.screen.hold();
      load(opened, clips);
    });
  };

  const jumpTo = (to: Seconds): void => {
    ports.voice.hush();
    position.value = to;
    out?.transport.seek(to);
    progress?.jumpedTo(to);
  };

  const pause = (): void => {
    if (phase.peek() !== 'playing') return;
    out?.transport.pause();
    if (out) follow(out.transport.state());
    if (phase.peek() !== 'playing') return;
    phase.value = 'paused';
    ports.voice.hush();
    ports.screen.release();
    progress?.write();
  };

  const play = (): void => {
    if (phase.peek() !== 'paused') return;
    phase.value = 'playing';
    out?.transport.play(ledIn(running.peek()));
    ports.screen.hold();
  };

  ports.onLeaving(() => progress?.write());

  return {
    phase,
    running,
    position,
    ...view,
    sound,
    locked,
    awake,
    elsewhere,
    finished,
    interrupted,
    start: (routine, choices) => {
      if (phase.peek() === 'playing' || phase.peek() === 'paused') return;
      // One that was cut off and never answered for is kept as what it came to.
      cutOff.record();
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
      if (segment.peek()?.kind !== 'rest' || now.kind === 'rest') progress?.skipped(now.index);
      const to = nextTarget(line, position.peek());
      if (to === null) end(true, false);
      else jumpTo(to);
    },
    skipExercise: () => {
      const [line, now] = [timeline.peek(), block.peek()];
      if (!line || !now || phase.peek() === 'ended') return;
      const last = lastOfExercise(line, now);
      for (let index = now.index; index <= last; index += 1) progress?.skipped(index);
      const to = line.blocks[last + 1];
      if (to === undefined) end(true);
      else jumpTo(to.start);
    },
    jump: (by) => {
      const line = timeline.peek();
      // Never past the end: running out of time is the transport's to say.
      if (line) jumpTo(Math.min(jumpTarget(line, position.peek(), by), line.total - 0.5));
    },
    unblock: () => {
      const old = out;
      void old?.unblock().then(async (revived) => {
        const line = timeline.peek();
        if (!revived || revived === old || !line) return;
        const clips = await speaking.clipsFor(line, Promise.resolve(revived));
        // Stopped, or revived by another tap, in the meantime.
        if (out !== old) return revived.transport.close();
        old.transport.close();
        load(revived, clips);
      });
    },
    toPocket: async (onProgress) => {
      const session = running.peek();
      if (!session || phase.peek() === 'ended') return null;
      const made = await pocketFor(ports, session, settings.peek(), speaking, onProgress);
      if (!made) return null;
      const { pocket, clips } = made;
      if (running.peek() !== session || !progress) {
        pocket.transport.close();
        return pocket.file;
      }
      silence();
      load({ transport: pocket.transport, rate: pocketRate, unblock: async () => null }, clips);
      return pocket.file;
    },
    lock: (on) => {
      locked.value = on;
    },
    stop: () => end(false),
    takeUp: (how) => {
      const cut = interrupted.peek();
      if (!cut) return;
      const { session, journal: kept } = cut;
      if (how === 'stop') return cutOff.record();
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
    forgetInterrupted: cutOff.forget,
    noteElsewhere: () => {
      elsewhere.value = true;
    },
    offerInterrupted: cutOff.look,
  };
};
