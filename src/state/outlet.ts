/** The way out of the sound of a session: one transport after another, always at the same place. */
import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { RunningSession, Settings } from '../record/kept.ts';
import type { Leg } from '../sound/beat-edits.ts';
import type { SampleBank, SoundPlan } from '../sound/plan.ts';
import { rebeat } from '../sound/rebeat.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Stall, Transport, TransportState } from '../timeline/transport.ts';
import type { Seconds } from '../units.ts';
import type { Phase } from './app.ts';
import { type HeardPlan, heardPlan } from './heard-plan.ts';
import { ledIn, planFor } from './hearing.ts';
import type { SessionPorts, SoundOut } from './ports.ts';
import type { Speaking } from './speaking.ts';

/** Sound that is lost again and again is opened no more by itself: a tap still does. */
const mostRebuilt = 3;
/** A change of beat is sent this long before it is heard: longer than sound is on its way, so that page and deck agree. */
const ahead: Seconds = 0.5;
/** The bell of the end rings for 3.6 s, and wireless earphones are behind by half a second at most. Milliseconds. */
export const ringsOut = 4500;

export interface Outlet {
  readonly heard: HeardPlan['plan'];
  /** Something may sound: from the first sound until the last has rung out, pauses included. */
  readonly open: ReadonlySignal<boolean>;
  transport(): Transport | null;
  /** Goes on from where it stands. A beat is led in, as far as the session has one. */
  play(): void;
  seek(to: Seconds): void;
  /** Legs of beat in the place of what was planned, from a position on. A file cannot be changed any more. */
  edit(from: Seconds, legs: readonly Leg[]): void;
  /** No beat from a position on for a time. */
  hush(from: Seconds, lasts: Seconds): void;
  /** The same session to other beats: what sounds goes over, what is to come begins as `timeline` has it. */
  rebeat(timeline: Timeline): void;
  /** Says a clip now; false where it cannot be added to what sounds. */
  say(clip: string): boolean;
  /** Sounds a sample now, as loud as the beat. Nothing where it cannot be added to what sounds. */
  tick(sample: string): void;
  /** `loaded`: what it was sent before, and need not be sent again. */
  load(into: SoundOut, clips: SampleBank, loaded?: SoundPlan): void;
  /** Words for what was loaded without them, if that is still what plays. `given`: they were added already. */
  join(to: SoundOut, clips: SampleBank, given?: boolean): void;
  /** Goes on with another way out, at the same place. `sounding`: it does already, at its own place. */
  takeOver(into: SoundOut, clips: SampleBank, sounding: boolean): void;
  /** Lets sound out again, or goes on at the same place with another way out where this one is gone. */
  revive(): void;
  /** Listens to the transport no more; what sounds goes on. */
  unfollow(): void;
  /** Lets go of the sound once its last bell has rung out. */
  ringOut(): void;
  /** Lets go of the sound. */
  silence(): void;
}

interface Now {
  readonly running: ReadonlySignal<RunningSession | null>;
  readonly phase: ReadonlySignal<Phase>;
  readonly position: ReadonlySignal<Seconds>;
}

export const outletOf = (
  ports: Pick<SessionPorts, 'eachFrame' | 'later'>,
  settings: ReadonlySignal<Settings>,
  speaking: Speaking,
  { running, phase, position }: Now,
  follow: (state: TransportState) => void,
  stalled: (stall: Stall) => void,
): Outlet => {
  const heard = heardPlan();
  let out: SoundOut | null = null;
  const open = signal(false);
  let unfollow: () => void = () => {};
  let stopRinging: () => void = () => {};
  /** How often the sound was lost in this session. */
  let rebuilt = 0;

  const silence = (): void => {
    stopRinging();
    out?.transport.close();
    out = null;
    rebuilt = 0;
    open.value = false;
  };

  const revive = (): void => {
    const old = out;
    void old?.unblock().then(async (revived) => {
      const session = running.peek();
      if (!revived || revived === old || !session) return;
      const clips = await speaking.clipsFor(session, Promise.resolve(revived));
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

  /** The plan for what plays it, sent there unless it has it. */
  const send = (session: RunningSession, { transport, rate }: SoundOut, clips: SampleBank): SoundPlan => {
    const { plan, bank } = planFor(session, settings.peek(), rate, clips);
    if (transport.kind !== 'file') transport.load(plan, bank);
    return plan;
  };

  const load = (into: SoundOut, clips: SampleBank, loaded?: SoundPlan, sounding = false): void => {
    const session = running.peek();
    if (!session) return;
    const { transport, rate } = into;
    const plan = loaded ?? send(session, into, clips);
    const baked = transport.kind === 'file';
    speaking.deckHas(clips, baked);
    transport.volumes(untracked(speaking.gains));
    const begins = !sounding && phase.peek() === 'playing';
    if (!sounding && position.peek() > 0) transport.seek(position.peek());
    if (begins) transport.play(ledIn(session));
    // Sent first, so that no picture keeps the sound waiting.
    heard.load(plan);
    if (begins && ledIn(session) && !baked) heard.ledIn(Math.round(position.peek() * rate));
    out = into;
    open.value = true;
    listen(into);
  };

  const frameOf = (at: Seconds): number => Math.round(at * (heard.plan.peek()?.rate ?? 0));
  /** A file is what it is. */
  const canChange = (): boolean => out !== null && out.transport.kind !== 'file';

  const edit = (from: Seconds, legs: readonly Leg[]): void => {
    if (!canChange()) return;
    heard.edit(frameOf(from), legs);
    out?.edit?.(from, legs);
  };

  return {
    heard: heard.plan,
    open,
    transport: () => out?.transport ?? null,
    edit,
    rebeat: (timeline) => {
      const plan = heard.plan.peek();
      if (plan === null || out === null) return;
      const from = frameOf(out.transport.state().position + ahead);
      for (const { frame, legs } of rebeat(plan, timeline, from)) edit(frame / plan.rate, legs);
    },
    play: () => {
      if (out === null) return;
      const led = ledIn(running.peek());
      if (led) heard.ledIn(frameOf(out.transport.state().position));
      out.transport.play(led);
    },
    seek: (to) => {
      heard.sought();
      out?.transport.seek(to);
    },
    hush: (from, lasts) => {
      if (!canChange()) return;
      heard.silence(frameOf(from), frameOf(lasts));
      out?.silence?.(from, lasts);
    },
    say: (clip) => {
      if (!out?.say || speaking.isForPhone(clip)) return false;
      out.say(clip);
      return true;
    },
    tick: (sample) => out?.say?.(sample, 'beat'),
    load,
    join: (to, clips, given = false) => {
      if (out !== to) return;
      speaking.deckHas(clips);
      if (!given) to.add?.(clips);
    },
    takeOver: (into, clips, sounding) => {
      silence();
      load(into, clips, undefined, sounding);
    },
    revive,
    unfollow: () => unfollow(),
    ringOut: () => {
      stopRinging();
      stopRinging = ports.later(ringsOut, silence);
    },
    silence,
  };
};
