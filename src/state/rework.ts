/** The running session goes on in another form: what was done stays done, what is to come is new. */
import { batch, type Signal } from '@preact/signals';
import { carried } from '../record/carried.ts';
import type { RunningSession } from '../record/kept.ts';
import type { Ledger } from '../record/ledger.ts';
import type { Choices } from '../routine/choices.ts';
import type { Spliced } from '../timeline/splice.ts';
import type { Seconds } from '../units.ts';
import type { Phase, Sound } from './app.ts';
import type { GoToFile } from './go-to-file.ts';
import type { Outlet } from './outlet.ts';
import type { SessionPorts } from './ports.ts';
import type { Progress } from './progress.ts';
import type { Speaking } from './speaking.ts';

export interface Reworked extends Spliced {
  readonly choices: Choices;
}

interface Now {
  readonly running: Signal<RunningSession | null>;
  readonly phase: Signal<Phase>;
  readonly position: Signal<Seconds>;
  readonly sound: Signal<Sound>;
}

/** What is counted and written down of the running session. */
interface Kept {
  now(): Progress | null;
  /** In the place of the one before. */
  begin(session: RunningSession, at: Seconds, done: Ledger): Progress;
}

export const reworkOf =
  (
    ports: Pick<SessionPorts, 'openSound' | 'readyPocket' | 'screen' | 'voice'>,
    speaking: Pick<Speaking, 'clipsFor'>,
    { running, phase, position, sound }: Now,
    outlet: Pick<Outlet, 'silence' | 'unfollow' | 'load' | 'join'>,
    toFile: Pick<GoToFile, 'pocket' | 'forget' | 'ask'>,
    kept: Kept,
  ) =>
  (made: Reworked): void => {
    const session = running.peek();
    const before = kept.now();
    if (session === null || before === null || phase.peek() === 'ended') return;
    const { timeline, choices, from } = made;
    const changed: RunningSession = { ...session, timeline, choices };
    // A plan is loaded once, into any way out: the old one is closed, and what it had not said yet is not said.
    outlet.unfollow();
    outlet.silence();
    ports.voice.hush();
    const { stage } = toFile.pocket.peek();
    toFile.forget();
    ports.readyPocket();
    const opening = ports.openSound((heard) => {
      sound.value = heard;
    });
    const spoken = speaking.clipsFor(changed, opening);
    batch(() => {
      running.value = changed;
      position.value = from;
      phase.value = 'playing';
    });
    ports.screen.hold();
    const begun = kept.begin(changed, from, carried(before.ledger(), session.timeline, timeline, made.kept));
    // The file was of what is not done any more; whoever plays one is made another.
    if (stage === 'making' || stage === 'ready' || stage === 'playing') toFile.ask();
    void opening.then(async (opened) => {
      if (kept.now() !== begun) return opened.transport.close();
      outlet.load(opened, {});
      const clips = await spoken;
      if (kept.now() === begun) outlet.join(opened, clips);
    });
  };
