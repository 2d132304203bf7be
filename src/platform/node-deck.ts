/**
 * The deck for browsers with no audio thread of ours: the same samples, rendered by the page well ahead of time and laid
 * back to back. A page that is blocked for less than a minute loses nothing. sound.md §5 "Host C"
 */
import { editAt, leadInAt, silenceAt } from '../sound/beat-edits.ts';
import { floorSamples } from '../sound/floor.ts';
import type { Gains, SoundPlan } from '../sound/plan.ts';
import { type Prepared, prepare, withBeats } from '../sound/render.ts';
import type { Stall, TransportState } from '../timeline/transport.ts';
import type { Frames, Seconds } from '../units.ts';
import { contextSound } from './context-sound.ts';
import type { Deck } from './deck.ts';
import { heardTime } from './heard-time.ts';
import { type Run, startRun } from './node-run.ts';

export interface NodeDeckParts {
  /** Calls again and again, about every `ms`. Returns how to stop. */
  every(ms: number, call: () => void): () => void;
  /** Any clock of real time, in seconds. */
  wall(): Seconds;
}

const reportEvery = 250;
/** Time to render the first chunk in, before it is due. */
const ahead: Seconds = 0.05;
/** Timers are coarse: less than this is no stall. */
const stallFrom: Seconds = 1;

export function nodeDeck(context: AudioContext, { every, wall }: NodeDeckParts): Deck {
  const rate = context.sampleRate;
  const sound = contextSound(context);
  const listeners = new Set<(state: TransportState) => void>();
  const stallListeners = new Set<(stall: Stall) => void>();
  let gains: Gains = { bells: 1, voice: 1, beat: 1 };
  /** What was loaded and edited, without the lead-ins of pauses. */
  let planned: SoundPlan | null = null;
  let prepared: Prepared | null = null;
  let run: Run | null = null;
  /** Over, and its last sounds still ring. */
  let ringing: Run | null = null;
  /** Position while nothing plays. */
  let rest: Frames = 0;
  let ended = false;
  let floor: AudioBufferSourceNode | null = null;
  let stopTimer = () => {};
  let wallThen: Seconds = 0;
  let contextThen: Seconds = 0;

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

  function begin(planFrame: Frames, since = planFrame, at = context.currentTime + ahead, takesOver = false): void {
    if (prepared === null) return;
    const contextFrame = Math.ceil(at * rate);
    run = startRun(context, { prepared, gains, planFrame, contextFrame, since, takesOver, onChunk: keepUp });
    // The first is short and sounds at once; the second is rendered while it does.
    run.topUp(planFrame);
    run.topUp(planFrame);
    stopTimer();
    wallThen = wall();
    contextThen = context.currentTime;
    stopTimer = every(reportEvery, tick);
  }

  function stand(at: Frames): void {
    stopTimer();
    (run ?? ringing)?.letGo(context.currentTime);
    run = ringing = null;
    rest = Math.round(at);
  }

  /** What plays goes on in another way from a moment ahead: rendered anew, handed across without a gap. */
  function handOver(): void {
    if (run === null) return;
    const at = Math.ceil((context.currentTime + ahead) * rate);
    // Too late for a run that is just beginning: it begins anew where it began.
    const from = Math.max(run.planFrame, run.planFrame + at - run.contextFrame);
    if (from > total()) return;
    run.letGo(at / rate);
    begin(from, run.since, at / rate, true);
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
    for (const listen of stallListeners) listen({ at: at / rate, lasted: late + ahead });
  }

  function tick(): void {
    if (run === null) return;
    noteStall();
    keepUp();
    if (frameAt(heardTime(context)) >= total()) {
      stopTimer();
      [ringing, run, rest, ended] = [run, null, total(), true];
    }
    tell();
  }

  /** The context stood still while real time went on. */
  function noteStall(): void {
    const gap = wall() - wallThen - (context.currentTime - contextThen);
    wallThen = wall();
    contextThen = context.currentTime;
    if (gap < stallFrom) return;
    for (const listen of stallListeners) listen({ at: frameAt(context.currentTime) / rate, lasted: gap });
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
      load(plan, bank) {
        stand(0);
        ended = false;
        planned = plan;
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
        stand(Math.max(0, Math.min(total(), position * rate)));
        ended = false;
        if (planned !== null) playAs(planned);
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
    unblock: sound.unblock,
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
