/**
 * The deck for browsers with no audio thread of ours: the same samples, rendered by the page well ahead of time and laid
 * back to back. A page that is blocked for less than a minute loses nothing. sound.md §5 "Host C"
 */
import { editAt, leadInAt, silenceAt } from '../sound/beat-edits.ts';
import { floorSamples } from '../sound/floor.ts';
import type { Gains, SampleBank, SoundPlan } from '../sound/plan.ts';
import { type Prepared, prepare, withBeats, withNotes, withoutLate } from '../sound/render.ts';
import { placeWithin, type Stall, type TransportState } from '../timeline/transport.ts';
import type { Frames, Seconds } from '../units.ts';
import { type Clocks, clockWatch } from './clock-watch.ts';
import { contextSound } from './context-sound.ts';
import type { Deck } from './deck.ts';
import { heardTime } from './heard-time.ts';
import { type Run, startRun } from './node-run.ts';

const reportEvery = 250;
/** Time to render the first chunk of a change in, before it is due, in seconds. */
const ahead = 0.05;

export function nodeDeck(context: AudioContext, clocks: Clocks): Deck {
  const rate = context.sampleRate;
  const sound = contextSound(context);
  const listeners = new Set<(state: TransportState) => void>();
  const stallListeners = new Set<(stall: Stall) => void>();
  let gains: Gains = { bells: 1, voice: 1, beat: 1 };
  /** What was loaded and edited, without the lead-ins of pauses. */
  let planned: SoundPlan | null = null;
  let prepared: Prepared | null = null;
  let bank: SampleBank = {};
  let run: Run | null = null;
  /** Over, and its last sounds still ring. */
  let ringing: Run | null = null;
  /** Position while nothing plays. */
  let rest: Frames = 0;
  let ended = false;
  let floor: AudioBufferSourceNode | null = null;
  let stopTimer = () => {};

  const total = (): Frames => planned?.frames ?? 0;
  /** Frame of the plan at a time of the context: never before the run began, nor past what it has scheduled. */
  const frameAt = (time: Seconds): Frames => {
    if (run === null) return rest;
    const frame = run.planFrame + time * rate - run.contextFrame;
    return Math.min(total(), run.reached(), Math.max(run.planFrame, frame));
  };
  const state = (): TransportState => ({ position: frameAt(heardTime(context)) / rate, playing: run !== null, ended });
  const tell = (): void => {
    const now = state();
    for (const listen of listeners) listen(now);
  };

  const watch = clockWatch(context, clocks, {
    position: () => state().position,
    stalled: (stall) => {
      sound.goes();
      for (const listen of stallListeners) listen(stall);
    },
    standing: sound.stands,
  });

  function begin(planFrame: Frames, since = planFrame, takesOver: Frames | null = null): void {
    if (prepared === null) return;
    const old = run;
    const begun = startRun(context, { prepared, gains, planFrame, since, takesOver, onChunk: keepUp });
    run = begun;
    if (takesOver !== null) old?.letGo(begun.heardFrom);
    // The first chunk is short and sounds at once; the second is rendered while it does.
    begun.topUp(planFrame);
    stopTimer();
    stopTimer = clocks.every(reportEvery, tick);
    watch.start();
  }

  function stand(at: Frames): void {
    stopTimer();
    watch.stop();
    (run ?? ringing)?.letGo(context.currentTime);
    run = ringing = null;
    rest = Math.round(at);
  }

  /** What plays goes on in another way from a moment ahead: rendered anew, handed across without a gap. */
  function handOver(): void {
    if (run === null) return;
    // A run that is just beginning is taken over where it begins.
    const at = Math.max(run.contextFrame, Math.ceil((context.currentTime + ahead) * rate));
    const from = run.planFrame + at - run.contextFrame;
    if (from <= total()) begin(from, run.since, at);
  }

  /** Changes the beat from a position on, or from as soon as can be; what is rendered already is rendered anew. */
  function change(from: Seconds, edited: (plan: SoundPlan, frame: Frames) => SoundPlan): void {
    if (planned === null || prepared === null) return;
    const frame = Math.max(Math.round(from * rate), Math.ceil(frameAt(context.currentTime + 2 * ahead)));
    planned = edited(planned, frame);
    playAs(edited({ ...planned, beats: prepared.beats }, frame));
    handOver();
  }

  /** Schedules what comes next; late, it goes on where it fell silent, and nothing is made up for. */
  function keepUp(): void {
    if (run === null) return;
    const scheduled = (run.contextFrame + run.reached() - run.planFrame) / rate;
    const late = context.currentTime - scheduled;
    if (late <= 0 || run.reached() >= total()) return void run.topUp(frameAt(context.currentTime));
    const at = run.reached();
    begin(at);
    for (const listen of stallListeners) listen({ at: at / rate, lasted: run.heardFrom - scheduled });
  }

  function tick(): void {
    if (run === null) return;
    watch.look();
    keepUp();
    if (frameAt(heardTime(context)) >= total()) {
      stopTimer();
      watch.stop();
      [ringing, run, rest, ended] = [run, null, total(), true];
    }
    tell();
  }

  /** Never silent while a session is loaded, as the deck on the audio thread is not. */
  function layFloor(): void {
    if (floor !== null) return;
    const turn = floorSamples(rate) as Float32Array<ArrayBuffer>;
    const buffer = context.createBuffer(1, turn.length, rate);
    buffer.copyToChannel(turn, 0);
    floor = context.createBufferSource();
    floor.buffer = buffer;
    floor.loop = true;
    floor.connect(context.destination);
    floor.start();
  }

  const playAs = (plan: SoundPlan): void => {
    if (prepared !== null) prepared = withBeats(prepared, plan.beats);
  };

  return {
    transport: {
      kind: 'nodes',
      load(plan, samples) {
        stand(0);
        ended = false;
        planned = plan;
        bank = samples;
        prepared = prepare(plan, bank);
        layFloor();
        tell();
      },
      play(ledIn = false) {
        if (planned !== null && run === null && !ended) {
          if (ledIn) playAs(leadInAt(planned, rest));
          begin(rest);
        }
        tell();
      },
      pause() {
        if (run !== null) stand(frameAt(context.currentTime));
        tell();
      },
      seek(position) {
        const playing = run !== null;
        stand(placeWithin(total(), position * rate));
        ended = false;
        if (planned !== null && prepared !== null) {
          prepared = withNotes(prepared, planned, bank);
          playAs(planned);
        }
        if (playing) begin(rest);
        tell();
      },
      state,
      volumes(wanted) {
        const same = wanted.bells === gains.bells && wanted.voice === gains.voice && wanted.beat === gains.beat;
        gains = wanted;
        if (!same) handOver();
      },
      onReport(listen) {
        listeners.add(listen);
        return () => listeners.delete(listen);
      },
      close() {
        listeners.clear();
        stallListeners.clear();
        stand(rest);
        sound.close();
      },
    },
    rate,
    sound: sound.now,
    onSound: sound.onChange,
    goes: (since = 0) => context.currentTime > since,
    revive: sound.revive,
    unblock: sound.unblock,
    add(more) {
      bank = { ...bank, ...more };
      if (planned === null || prepared === null) return;
      const from = frameAt(context.currentTime + 2 * ahead);
      prepared = withNotes(prepared, withoutLate(planned, more, from), bank);
      handOver();
    },
    edit: (from, legs) => change(from, (plan, frame) => editAt(plan, frame, legs)),
    silence: (from, lasts) =>
      change(from, (plan, frame) => {
        const until = Math.round((from + lasts) * rate);
        return until > frame ? silenceAt(plan, frame, until - frame) : plan;
      }),
    onStall(listen) {
      stallListeners.add(listen);
      return () => stallListeners.delete(listen);
    },
  };
}
