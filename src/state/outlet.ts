/** The way out of the sound of a session: one transport after another, always at the same place. */
import { effect, type ReadonlySignal, untracked } from '@preact/signals';
import type { RunningSession, Settings } from '../record/kept.ts';
import type { SampleBank } from '../sound/plan.ts';
import type { Stall, Transport, TransportState } from '../timeline/transport.ts';
import type { Seconds } from '../units.ts';
import type { Phase } from './app.ts';
import { ledIn, planFor } from './hearing.ts';
import type { SessionPorts, SoundOut } from './ports.ts';
import type { Speaking } from './speaking.ts';

/** Sound that is lost again and again is opened no more by itself: a tap still does. */
const mostRebuilt = 3;

export interface Outlet {
  transport(): Transport | null;
  load(into: SoundOut, clips: SampleBank): void;
  /** Goes on with another way out, at the same place. `sounding`: it does already, at its own place. */
  takeOver(into: SoundOut, clips: SampleBank, sounding: boolean): void;
  /** Lets sound out again, or goes on at the same place with another way out where this one is gone. */
  revive(): void;
  /** Listens to the transport no more; what sounds goes on. */
  unfollow(): void;
  /** Lets go of the sound. The last bell may still ring until the person moves on. */
  silence(): void;
}

interface Now {
  readonly running: ReadonlySignal<RunningSession | null>;
  readonly phase: ReadonlySignal<Phase>;
  readonly position: ReadonlySignal<Seconds>;
}

export const outletOf = (
  ports: Pick<SessionPorts, 'eachFrame'>,
  settings: ReadonlySignal<Settings>,
  speaking: Speaking,
  { running, phase, position }: Now,
  follow: (state: TransportState) => void,
  stalled: (stall: Stall) => void,
): Outlet => {
  let out: SoundOut | null = null;
  let unfollow: () => void = () => {};
  /** How often the sound was lost in this session. */
  let rebuilt = 0;

  const silence = (): void => {
    out?.transport.close();
    out = null;
    rebuilt = 0;
  };

  const revive = (): void => {
    const old = out;
    void old?.unblock().then(async (revived) => {
      const session = running.peek();
      if (!revived || revived === old || !session) return;
      const clips = await speaking.clipsFor(session.timeline, Promise.resolve(revived));
      // Stopped, or revived by another tap, in the meantime.
      if (out !== old || phase.peek() === 'ended') return revived.transport.close();
      old.transport.close();
      load(revived, clips);
    });
  };

  /** Starts to listen to the transport: every frame while visible, and its own reports while the page is hidden. */
  const listen = (to: SoundOut): void => {
    unfollow();
    const stops = [
      to.transport.onReport(follow),
      to.onStall?.(stalled),
      to.onLost?.(() => {
        rebuilt += 1;
        if (rebuilt <= mostRebuilt) revive();
      }),
      ports.eachFrame(() => follow(to.transport.state())),
      effect(() => to.transport.volumes(speaking.gains())),
    ];
    unfollow = () => {
      for (const stop of stops) stop?.();
    };
  };

  const load = (into: SoundOut, clips: SampleBank, sounding = false): void => {
    const session = running.peek();
    if (!session) return;
    const { transport, rate } = into;
    const baked = transport.kind === 'file';
    if (!baked) {
      const { plan, bank } = planFor(session, settings.peek(), rate, clips);
      transport.load(plan, bank);
    }
    speaking.deckHas(clips, baked);
    transport.volumes(untracked(speaking.gains));
    if (!sounding && position.peek() > 0) transport.seek(position.peek());
    if (!sounding && phase.peek() === 'playing') transport.play(ledIn(session));
    out = into;
    listen(into);
  };

  return {
    transport: () => out?.transport ?? null,
    load,
    takeOver: (into, clips, sounding) => {
      silence();
      load(into, clips, sounding);
    },
    revive,
    unfollow: () => unfollow(),
    silence,
  };
};
