/** One stretch of playing without an audio thread: chunks rendered ahead, lying back to back in the context's time. */
import type { Gains } from '../sound/plan.ts';
import { fadeFrames, type Prepared, render } from '../sound/render.ts';
import type { Frames, Seconds } from '../units.ts';

export interface Run {
  /** `planFrame` sounds when the context comes to `contextFrame`. */
  readonly planFrame: Frames;
  readonly contextFrame: Frames;
  /** What already sounded at this frame of the plan is faded in. */
  readonly since: Frames;
  /** Moment of the context from which it is heard: later than `contextFrame` where its first chunk was not ready then. */
  readonly heardFrom: Seconds;
  /** Frame of the plan up to which chunks are scheduled. */
  reached(): Frames;
  /** Schedules one more chunk, unless enough lies ahead of `now`, a frame of the plan. Returns whether it did. */
  topUp(now: Frames): boolean;
  /** Falls silent from a moment of the context on, within 5 ms. */
  letGo(at: Seconds): void;
}

export interface RunStart extends Pick<Run, 'planFrame' | 'since'> {
  readonly prepared: Prepared;
  readonly gains: Gains;
  /**
   * Takes over from a run that sounds `planFrame` at this frame of the context, and is let go when this one is heard: what
   * sounds is handed across within 5 ms. null: begins as soon as its first chunk is rendered, and nothing of it is lost.
   */
  readonly takesOver: Frames | null;
  /** A chunk has been played to its end. */
  readonly onChunk: () => void;
}

/** The first chunk is short, so that it is ready at once. */
const firstChunk: Seconds = 1;
const chunk: Seconds = 10;
/** A page that is blocked for less than this loses nothing. */
const horizon: Seconds = 60;
/** From the call until the audio thread has heard of it. */
const onItsWay: Seconds = 0.05;

/**
 * A source that is started later than it should begin is late by just that much. The clock of a context stands for a whole
 * buffer at a time, so there has to be more than one of them in between.
 */
const soon = (context: AudioContext): Seconds =>
  context.currentTime + Math.max(onItsWay, 2 * (context.baseLatency ?? 0) + onItsWay / 5);

export function startRun(context: AudioContext, start: RunStart): Run {
  const { prepared, gains, planFrame, since } = start;
  const { rate } = prepared;
  const edges = { since, until: Number.POSITIVE_INFINITY };
  const fade: Seconds = fadeFrames(rate) / rate;
  const out = context.createGain();
  out.connect(context.destination);
  const sources = new Set<AudioBufferSourceNode>();
  let reached = planFrame;

  const left = (): Frames => prepared.frames + prepared.longest - reached;

  function rendered(frames: Frames): AudioBuffer {
    const ears: [Float32Array<ArrayBuffer>, Float32Array<ArrayBuffer>] = [
      new Float32Array(frames),
      new Float32Array(frames),
    ];
    render(prepared, gains, ears, reached, edges);
    const buffer = context.createBuffer(prepared.panned ? 2 : 1, frames, rate);
    buffer.copyToChannel(ears[0], 0);
    if (prepared.panned) buffer.copyToChannel(ears[1], 1);
    reached += frames;
    return buffer;
  }

  /** `late`: what of it is past already. */
  function schedule(buffer: AudioBuffer, at: Frames, late: Frames = 0): void {
    const source = context.createBufferSource();
    source.buffer = buffer;
    source.connect(out);
    source.onended = () => {
      sources.delete(source);
      source.disconnect();
      start.onChunk();
    };
    sources.add(source);
    source.start((at + late) / rate, late / rate);
  }

  const first = rendered(Math.min(left(), Math.round(firstChunk * rate)));
  const ready = Math.ceil(soon(context) * rate);
  const contextFrame = start.takesOver ?? ready;
  const late = Math.max(0, ready - contextFrame);
  const heardFrom: Seconds = (contextFrame + late) / rate;
  if (start.takesOver !== null) {
    out.gain.setValueAtTime(0, heardFrom);
    out.gain.linearRampToValueAtTime(1, heardFrom + fade);
  }
  schedule(first, contextFrame, Math.min(late, first.length - 1));

  return {
    planFrame,
    contextFrame,
    since,
    heardFrom,
    reached: () => reached,
    topUp(now) {
      if (left() <= 0 || reached - now >= horizon * rate) return false;
      const at = contextFrame + reached - planFrame;
      schedule(rendered(Math.min(left(), Math.round(chunk * rate))), at);
      return true;
    },
    letGo(at) {
      out.gain.cancelScheduledValues(at);
      out.gain.setValueAtTime(1, at);
      out.gain.linearRampToValueAtTime(0, at + fade);
      for (const source of sources) {
        source.onended = null;
        source.stop(at + fade);
      }
    },
  };
}
