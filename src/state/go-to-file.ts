/** The running session goes over to one sound file: when it is asked to, and once by itself after the phone held the sound. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { RunningSession, Settings } from '../record/kept.ts';
import type { Seconds } from '../units.ts';
import { wantsFile } from './after-stall.ts';
import type { Phase, Pocket } from './app.ts';
import type { Outlet } from './outlet.ts';
import { type MadePocket, pocketFor, pocketRate } from './pocket.ts';
import type { SessionPorts } from './ports.ts';
import type { Speaking } from './speaking.ts';

export interface GoToFile {
  readonly pocket: ReadonlySignal<Pocket>;
  /** Inside a tap. */
  ask(): void;
  /** Inside a tap: goes on from a file that waits for one. */
  begin(): void;
  /** The sound was held still for a while. */
  stalled(): void;
  /** The session is over. */
  forget(): void;
}

interface Now {
  readonly running: ReadonlySignal<RunningSession | null>;
  readonly phase: ReadonlySignal<Phase>;
  readonly position: ReadonlySignal<Seconds>;
}

const none: Pocket = { stage: 'none', done: 0, byItself: false, file: null };

export const goToFileOf = (
  ports: Pick<SessionPorts, 'openPocket' | 'keepsPlaying' | 'followVisible'>,
  settings: ReadonlySignal<Settings>,
  speaking: Pick<Speaking, 'clipsFor'>,
  { running, phase, position }: Now,
  outlet: Pick<Outlet, 'transport' | 'takeOver'>,
  /** The file is what is heard now. */
  takenOver: () => void,
): GoToFile => {
  const pocket = signal<Pocket>(none);
  const visible = signal(true);
  /** The sound was held still, and nothing came of it yet. */
  const held = signal(false);
  /** Made, and refused without a tap. */
  let waiting: MadePocket | null = null;

  const lives = (session: RunningSession): boolean =>
    running.peek() === session && (phase.peek() === 'playing' || phase.peek() === 'paused');
  const change = (what: Partial<Pocket>): void => {
    pocket.value = { ...pocket.peek(), ...what };
  };

  /** The sound that there is goes on until the file sounds. Paused, the next "go on" is its tap. */
  const goOver = async (session: RunningSession, made: MadePocket): Promise<void> => {
    const { transport, file } = made.pocket;
    const accepted = phase.peek() !== 'playing' || (await made.pocket.begin(position.peek()));
    if (!lives(session)) return transport.close();
    if (!accepted) {
      waiting = made;
      return change({ stage: 'ready', done: 1, file });
    }
    const sounding = phase.peek() === 'playing' && transport.state().playing;
    if (!sounding) transport.pause();
    outlet.takeOver({ transport, rate: pocketRate, unblock: async () => null }, made.clips, sounding);
    change({ stage: 'playing', done: 1, file });
    takenOver();
  };

  const make = async (byItself: boolean): Promise<void> => {
    const session = running.peek();
    if (!session || !lives(session)) return;
    change({ stage: 'making', done: 0, byItself });
    const made = await pocketFor(ports, session, settings.peek(), speaking, (done) => {
      if (lives(session)) change({ done });
    });
    if (!lives(session)) return made?.pocket.transport.close();
    if (made) return goOver(session, made);
    // Nobody waits for one that nobody asked for.
    if (pocket.peek().byItself) change(none);
    else change({ stage: 'failed', done: 0 });
  };

  let tried = false;
  ports.followVisible((now) => {
    visible.value = now;
  });
  effect(() => {
    if (!held.value) return;
    const kind = outlet.transport()?.kind ?? null;
    const { music } = settings.peek();
    if (!wantsFile({ kind, visible: visible.value, tried, music, keepsPlaying: ports.keepsPlaying(music) })) return;
    held.value = false;
    tried = true;
    void make(true);
  });

  return {
    pocket,
    ask: () => {
      const { stage } = pocket.peek();
      // One that is being made by itself is theirs now: they are told if it fails.
      if (stage === 'making') return change({ byItself: false });
      if (stage !== 'none' && stage !== 'failed') return;
      tried = true;
      void make(false);
    },
    begin: () => {
      const session = running.peek();
      const made = waiting;
      if (!session || !made) return;
      waiting = null;
      void goOver(session, made);
    },
    stalled: () => {
      held.value = true;
    },
    forget: () => {
      waiting?.pocket.transport.close();
      waiting = null;
      tried = false;
      held.value = false;
      pocket.value = none;
    },
  };
};
