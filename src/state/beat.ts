/** The beat by itself: a plan and a transport, as a session is, and nothing of it is recorded. Time comes from the transport alone. */
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from '../record/kept.ts';
import type { Beat } from '../sound/beats.ts';
import { beatsBetween } from '../sound/beats.ts';
import { type BeatPlan, changeTempo, longestBeat, planBeat } from '../sound/plan-beat.ts';
import { sampleBank } from '../sound/samples.ts';
import type { TransportState } from '../timeline/transport.ts';
import type { Seconds, StepsPerMinute } from '../units.ts';
import { tapped, tapTempo } from '../walking/tap-tempo.ts';
import type { Phase, Sound } from './app.ts';
import { boxOf, gainsOf, type SetBeat, samplesFor, settingsWith, turnsOf } from './beat-box.ts';
import { type BeatInApp, tempoBounds } from './beat-state.ts';
import { beatView, type Run } from './beat-view.ts';
import type { SessionPorts, SoundOut } from './ports.ts';

/** A change of tempo is sent this long before it is heard: longer than sound is on its way, so that screen and deck agree. */
const ahead: Seconds = 0.5;
/** A buzz that comes later than this is left out. */
const stale: Seconds = 0.15;
const buzz = [30];

type Ports = Pick<SessionPorts, 'openSound' | 'eachFrame' | 'screen' | 'vibrate' | 'claim'>;

export const createBeat = (
  ports: Ports,
  settings: ReadonlySignal<Settings>,
  keep: (change: Partial<Settings>) => void,
  noteElsewhere: (on: boolean) => void,
): BeatInApp => {
  const phase = signal<Phase>('idle');
  const sound = signal<Sound>('on');
  const step = signal<Beat | null>(null);
  const position = signal<Seconds>(0);
  const run = signal<Run | null>(null);
  /** Walked before this run, and what the timer counts from. */
  const before = signal<Seconds>(0);
  const timedFrom = signal<Seconds>(0);
  const box = computed(() => boxOf(settings.value));
  const view = beatView({ phase, run, position, before, timedFrom, box });

  let out: SoundOut | null = null;
  let attempt = 0;
  let taps: readonly Seconds[] = [];
  let stopFollowing = (): void => {};
  let giveUpClaim = (): void => {};

  const letGo = (): void => {
    ports.screen.release();
    giveUpClaim();
    giveUpClaim = () => {};
  };
  const close = (): void => {
    stopFollowing();
    stopFollowing = () => {};
    out?.transport.close();
    out = null;
  };

  const follow = (state: TransportState): void => {
    const now = run.peek();
    if (phase.peek() !== 'playing') {
      // The tone at the end has rung out. A pause keeps the sound open, to go on at once.
      if (state.ended && phase.peek() !== 'paused') close();
      return;
    }
    // As it is heard, with the person's own correction.
    const to = state.position - settings.peek().soundDelay / 1000;
    if (!now || to <= position.peek()) return;
    const { plan, until } = now.beat;
    const frame = Math.floor(to * plan.rate);
    const heard = beatsBetween(plan.beats, Math.floor(position.peek() * plan.rate) + 1, frame + 1, plan.rate).at(-1);
    batch(() => {
      position.value = to;
      if (heard) step.value = heard;
    });
    if (heard && box.peek().vibration && frame - heard.frame < stale * plan.rate) ports.vibrate(buzz);
    if (frame >= until) {
      phase.value = 'ended';
      letGo();
    }
  };

  const listen = ({ transport }: SoundOut): void => {
    stopFollowing();
    const stops = [
      transport.onReport(follow),
      ports.eachFrame(() => follow(transport.state())),
      effect(() => transport.volumes(gainsOf(box.value))),
    ];
    stopFollowing = () => {
      for (const stop of stops) stop();
    };
  };

  /** What was walked in this run counts; a new one begins. */
  const settle = (): void =>
    batch(() => {
      before.value = view.walked.peek();
      run.value = null;
      position.value = 0;
    });

  const load = (into: SoundOut, countIn = true): void => {
    const { rate, transport } = into;
    const { minutes, tempo, turns, sound: steps, accent } = box.peek();
    settle();
    const lasts = minutes === null ? longestBeat : timedFrom.peek() + minutes * 60 - before.peek();
    const beat: BeatPlan = planBeat({ tempo, countIn, turns: turnsOf(turns), lasts }, rate);
    transport.load({ ...beat.plan, steps: { sound: steps, accent } }, samplesFor(sampleBank(rate)));
    transport.volumes(gainsOf(box.peek()));
    transport.play();
    run.value = { beat };
    if (out !== into) {
      out = into;
      listen(into);
    }
  };

  const begin = (countIn: boolean): void => {
    attempt += 1;
    const mine = attempt;
    const opening = out
      ? Promise.resolve(out)
      : ports.openSound((heard) => {
          sound.value = heard;
        });
    phase.value = 'playing';
    void Promise.all([ports.claim(), opening]).then(([giveUp, opened]) => {
      // Paused, stopped or begun again while it was being opened.
      if (mine !== attempt || phase.peek() !== 'playing') {
        giveUp?.();
        if (out !== opened) opened.transport.close();
        return;
      }
      if (giveUp === null) {
        if (out !== opened) opened.transport.close();
        quit();
        return noteElsewhere(true);
      }
      noteElsewhere(false);
      giveUpClaim = giveUp;
      ports.screen.hold();
      load(opened, countIn);
    });
  };

  const again = (): void => {
    if (phase.peek() === 'playing' && out) load(out);
  };

  /** Silence at once, then the tone that says so. */
  const fallSilent = (next: Phase): void => {
    const sounding = phase.peek() === 'playing';
    if (sounding && out) follow(out.transport.state());
    // It has come to its end at this very moment.
    if (phase.peek() === 'ended') return;
    const beat = run.peek()?.beat;
    batch(() => {
      settle();
      phase.value = next;
    });
    if (!sounding) return;
    if (beat) out?.transport.seek(beat.pauseTone / beat.plan.rate);
    letGo();
  };

  const quit = (): void => {
    attempt += 1;
    close();
    letGo();
    batch(() => {
      settle();
      phase.value = 'idle';
    });
  };

  const pause = (): void => {
    if (phase.peek() === 'playing') fallSilent('paused');
  };
  const play = (): void => {
    if (phase.peek() === 'paused') begin(true);
  };

  const retune = (tempo: StepsPerMinute): void => {
    const now = run.peek();
    if (!now || !out) return;
    const { rate } = now.beat.plan;
    const at = Math.round((out.transport.state().position + ahead) * rate);
    const { beat, edits } = changeTempo(now.beat, at, tempo);
    for (const { frame, legs } of edits) out.edit?.(frame / rate, legs);
    run.value = { beat };
  };

  const change = (part: Partial<SetBeat>): void => {
    keep(settingsWith(box.peek(), part));
    if ('minutes' in part) timedFrom.value = view.walked.peek();
    if (phase.peek() !== 'playing') return;
    if (part.tempo !== undefined) retune(part.tempo);
    if ('sound' in part || 'accent' in part || 'turns' in part || 'minutes' in part) again();
  };

  return {
    phase,
    box,
    sound,
    step,
    ...view,
    change,
    tap: (at) => {
      taps = tapped(taps, at);
      const found = tapTempo(taps);
      if (found === null) return null;
      const tempo = Math.min(tempoBounds.most, Math.max(tempoBounds.least, Math.round(found)));
      if (tempo !== box.peek().tempo) change({ tempo });
      return found;
    },
    start: () => {
      if (phase.peek() === 'playing') return;
      batch(() => {
        settle();
        before.value = 0;
        timedFrom.value = 0;
        step.value = null;
      });
      begin(box.peek().countIn);
    },
    play,
    pause,
    toggle: () => (phase.peek() === 'playing' ? pause() : play()),
    again,
    stop: () => {
      if (phase.peek() === 'playing' || phase.peek() === 'paused') fallSilent('idle');
    },
    unblock: () => {
      const old = out;
      void old?.unblock().then((revived) => {
        if (!revived || revived === old || out !== old) return;
        old.transport.close();
        if (phase.peek() === 'playing') load(revived);
        else out = revived;
      });
    },
    quit,
  };
};
