/** The running session: one timeline, one transport, and what was really done. Time comes from the transport alone. */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Pain } from '../care/colour.ts';
import type { FinishedSession, RunningSession, Settings } from '../record/kept.ts';
import { emptyLedger, type Ledger, ledgerOf } from '../record/ledger.ts';
import type { WalkRecord } from '../record/walk.ts';
import type { Choices } from '../routine/choices.ts';
import type { Line } from '../routine/lines.ts';
import type { Routine } from '../routine/routine.ts';
import { blockAt } from '../timeline/at.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { TransportState } from '../timeline/transport.ts';
import type { Seconds } from '../units.ts';
import type { Phase, SessionState, Sound } from './app.ts';
import { cutOffSession } from './cut-off.ts';
import { openFirst } from './first-sound.ts';
import { goToFileOf } from './go-to-file.ts';
import { laidOutOnce } from './laid-out.ts';
import { movesOf } from './moves.ts';
import { type Outlet, outletOf } from './outlet.ts';
import { pocketFor } from './pocket.ts';
import type { SessionPorts } from './ports.ts';
import { type Progress, progressOf } from './progress.ts';
import { readyOf } from './ready.ts';
import { type Reworked, reworkOf } from './rework.ts';
import { sayingOf } from './saying.ts';
import { viewOf } from './session-view.ts';
import { speakingOf } from './speaking.ts';

/** The session as the app holds it: what screens see, and a few words between app and session. */
export interface Session extends SessionState {
  /** `pre`: what was told before it, 0 to 10. */
  start(routine: Routine, choices: Choices, pre?: Pain | null): Promise<void>;
  /** `pre`: what was told before it goes on. */
  takeUp(how: 'goOn' | 'again' | 'stop', pre?: Pain | null): Promise<void>;
  /** Looks for a session that was cut off. */
  offerInterrupted(): Promise<void>;
  forgetInterrupted(): void;
  /** Another tab was found playing. */
  noteElsewhere(on?: boolean): void;
  /** The beat, changed on the way. Positions are in the session. */
  readonly beat: Pick<Outlet, 'edit' | 'hush' | 'tick'>;
  /** The same session to another beat: `timeline` has the segments of the running one. Anything else is left alone. */
  rebeat(timeline: Timeline, choices: Choices): void;
  /** Another timeline from a moment on, with all that was done. Inside a tap: it goes on from there, with new sound. */
  rework(made: Reworked): void;
  /** Says a line now, in the voice that speaks in this session, paused or not. Whether anybody could. */
  say(line: Line): boolean;
  /** With the phone's voice, over that of the deck, which is silent for so long. */
  sayOver(text: string, lasts: Seconds): void;
  /** What else is to be kept of the running session, asked for whenever it is written down. */
  keepWith(walked: () => WalkRecord | undefined): void;
  /** What was written of the running walk before it was cut off. */
  walkedBefore(): WalkRecord | undefined;
}

const sameShape = (a: Timeline, b: Timeline): boolean =>
  a.segments.length === b.segments.length &&
  a.segments.every(({ start, duration }, n) => start === b.segments[n]?.start && duration === b.segments[n].duration);

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
  const spokenOverUntil = signal<Seconds>(0);
  const speaking = speakingOf(
    ports,
    settings,
    computed(() => position.value < spokenOverUntil.value),
  );
  const ready = readyOf(ports, settings, speaking);
  const layOut = laidOutOnce(compile);

  let giveUpClaim: () => void = () => {};
  let progress: Progress | null = null;
  /** A file was stopped by an earphone that was pulled, a call, another app. */
  let stoppedOutside = false;
  /** It was to end before it had quite begun: a lock may fall in the tap that starts it. */
  let endsAtOnce = false;
  let walked: () => WalkRecord | undefined = () => undefined;
  let before: WalkRecord | undefined;

  const timeline = computed(() => running.value?.timeline ?? null);
  const view = viewOf(timeline, position);
  const { segment, block } = view;

  const hush = (): void => {
    spokenOverUntil.value = 0;
    ports.voice.hush();
  };

  const end = (ranToEnd: boolean, byItself = ranToEnd): void => {
    if (!progress || phase.peek() === 'ended') return;
    outlet.unfollow();
    hush();
    ports.screen.release();
    if (byItself) outlet.ringOut();
    else outlet.silence();
    const result = progress.finish(ranToEnd);
    progress = null;
    batch(() => {
      phase.value = 'ended';
      locked.value = false;
      finished.value = result;
    });
    toFile.forget();
    giveUpClaim();
    whenFinished(result, ranToEnd && !byItself);
  };

  const goOn = (): void => {
    stoppedOutside = false;
    phase.value = 'playing';
    ports.screen.hold();
  };

  const standStill = (): void => {
    phase.value = 'paused';
    hush();
    ports.screen.release();
    progress?.write();
  };

  const follow = (state: TransportState): void => {
    const session = running.peek();
    if (!session) return;
    const isFile = outlet.transport()?.kind === 'file';
    // What stopped a file, a call for one, lets it go on. One that a person paused since then does not.
    if (phase.peek() === 'paused' && isFile && state.playing) {
      if (stoppedOutside) goOn();
      else outlet.transport()?.pause();
    }
    if (phase.peek() !== 'playing') return;
    const to = Math.min(state.position, session.timeline.total);
    if (to > position.peek()) {
      position.value = to;
      progress?.playedTo(to);
    }
    if (state.ended) end(true);
    // A file is stopped from outside too: by an earphone that was pulled, or by another app.
    else if (!state.playing && isFile) {
      standStill();
      stoppedOutside = true;
    }
  };

  const now = { running, phase, position };
  const outlet = outletOf(ports, settings, speaking, now, follow, (stall) => {
    progress?.stalled(stall);
    toFile.stalled();
  });
  const toFile = goToFileOf(ports, settings, speaking, now, outlet, () => {
    sound.value = 'on';
  });

  /** Inside a tap. Resolves once its sound is begun, or refused; at once where nothing was got ready. */
  const open = (session: RunningSession, at: Seconds, done: Ledger, walk?: WalkRecord): Promise<void> => {
    before = walk;
    endsAtOnce = false;
    outlet.silence();
    cutOff.forget();
    ports.voice.wake();
    ports.readyPocket();
    const told = (heard: Sound): void => {
      sound.value = heard;
    };
    const first = openFirst(session, told, ports, ready, speaking, outlet);
    const claiming = ports.claim();
    batch(() => {
      elsewhere.value = false;
      finished.value = null;
      running.value = session;
      position.value = at;
      phase.value = 'playing';
    });
    const begun = claiming.then((giveUp) => {
      if (!giveUp) {
        first.close();
        batch(() => {
          elsewhere.value = true;
          running.value = null;
          phase.value = 'idle';
        });
        return;
      }
      giveUpClaim = giveUp;
      void first.begin(() => progress === mine);
      if (phase.peek() === 'playing') ports.screen.hold();
      const mine = progressOf(
        ports,
        () => settings.peek(),
        session,
        at,
        done,
        speaking.isForPhone,
        () => walked(),
      );
      progress = mine;
      if (endsAtOnce) end(false);
    });
    return first.isReady ? begun : Promise.resolve();
  };

  const rework = reworkOf(ports, speaking, { running, phase, position, sound }, outlet, toFile, {
    now: () => progress,
    begin: (session, at, done) => {
      progress = progressOf(
        ports,
        () => settings.peek(),
        session,
        at,
        done,
        speaking.isForPhone,
        () => walked(),
      );
      return progress;
    },
  });

  const jumpTo = (to: Seconds): void => {
    hush();
    position.value = to;
    outlet.seek(to);
    progress?.jumpedTo(to);
  };

  const moves = movesOf({ timeline, position, segment, block, phase }, jumpTo, end, (index) =>
    progress?.skipped(index),
  );

  const pause = (): void => {
    if (phase.peek() === 'playing') {
      const transport = outlet.transport();
      transport?.pause();
      if (transport) follow(transport.state());
      if (phase.peek() === 'playing') standStill();
    }
    // A file that stops is noticed all the same, but this was no call.
    stoppedOutside = false;
  };

  const play = (): void => {
    if (phase.peek() !== 'paused') return;
    // What was said of the pause is over with it.
    hush();
    goOn();
    ports.readyPocket();
    outlet.play();
    // Sound that is gone, or was never let out, is had from another way out, or from the same in a tap: this is one.
    if (sound.peek() === 'blocked') outlet.revive();
  };

  ports.onLeaving(() => progress?.write());
  const { told, say } = sayingOf(ports, settings, speaking, outlet);

  return {
    phase,
    running,
    position,
    ...view,
    sound,
    sounding: outlet.open,
    locked,
    awake,
    elsewhere,
    finished,
    interrupted,
    prepare: (what) => {
      if (phase.peek() === 'playing' || phase.peek() === 'paused') return;
      if (what !== 'takeUp')
        return ready.prepare({ kind: what.routine.kind, timeline: layOut(what.routine, what.choices) });
      const cut = interrupted.peek();
      if (cut) ready.prepare(cut.session);
    },
    forgetPrepared: ready.forget,
    start: async (routine, choices, pre = null) => {
      if (phase.peek() === 'playing' || phase.peek() === 'paused') return;
      // One that was cut off and never answered for is kept as what it came to.
      cutOff.record();
      const started = ports.wallClock();
      await open(
        {
          id: ports.newId(),
          kind: routine.kind,
          startedAt: started,
          choices,
          timeline: layOut(routine, choices),
          pre,
        },
        0,
        emptyLedger,
      );
    },
    toggle: () => (phase.peek() === 'playing' ? pause() : play()),
    pause,
    play,
    ...moves,
    unblock: outlet.revive,
    pocket: toFile.pocket,
    toPocket: () => {
      ports.readyPocket();
      toFile.ask();
    },
    playPocket: () => {
      toFile.begin();
      play();
    },
    fileOf: async (routine, choices, onProgress) => {
      const session = { kind: routine.kind, timeline: compile(routine, choices) };
      const made = await pocketFor(ports, session, settings.peek(), speaking, onProgress);
      made?.pocket.transport.close();
      return made?.pocket.file ?? null;
    },
    lock: (on) => {
      locked.value = on;
    },
    stop: () => {
      endsAtOnce = progress === null && (phase.peek() === 'playing' || phase.peek() === 'paused');
      end(false);
    },
    takesUp: () => (interrupted.value === null ? null : { is: 'asItWas' }),
    takeUp: async (how, pre = null) => {
      const cut = interrupted.peek();
      if (!cut) return;
      const { journal: kept } = cut;
      if (how === 'stop') return cutOff.record();
      // The number that was told just now is the one it goes on from.
      const session = pre === null ? cut.session : { ...cut.session, pre };
      const at = how === 'goOn' ? kept.position : blockAt(session.timeline, kept.position).start;
      await open(session, at, ledgerOf(kept), kept.walk);
    },
    heard: outlet.heard,
    beat: outlet,
    rebeat: (timeline, choices) => {
      const session = running.peek();
      if (!session || phase.peek() === 'ended' || !sameShape(session.timeline, timeline)) return;
      const changed = { ...session, timeline, choices };
      running.value = changed;
      void ports.store.keepRunning(changed);
      outlet.rebeat(timeline);
    },
    rework,
    told,
    teller: speaking.teller,
    say: (line) => {
      // Paused, words take the place of words.
      if (phase.peek() !== 'playing') hush();
      return say(line);
    },
    sayOver: (text, lasts) => {
      const { voice } = settings.peek();
      if (!voice.on || !ports.voice.canSpeak()) return;
      spokenOverUntil.value = position.peek() + lasts;
      ports.voice.say(text, voice.volume);
    },
    keepWith: (record) => {
      walked = record;
    },
    walkedBefore: () => before,
    forgetInterrupted: cutOff.forget,
    noteElsewhere: (on = true) => {
      elsewhere.value = on;
    },
    offerInterrupted: cutOff.look,
  };
};
