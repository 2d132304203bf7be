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
  /** Frame of the plan up to which chunks are scheduled. */
  reached(): Frames;
  /** Schedules one more chunk, unless enough lies ahead of `now`, a frame of the plan. Returns whether it did. */
  topUp(now: Frames): boolean;
  /** Falls silent from a moment of the context on, within 5 ms. */
  letGo(at: Seconds): void;
}

export interface RunStart extends Pick<Run, 'planFrame' | 'contextFrame' | 'since'> {
  readonly prepared: Prepared;
  readonly gains: Gains;
  /** Takes over from a run that is let go at the same moment: what sounds is handed across within 5 ms. */
  readonly takesOver: boolean;
  /** A chunk has been played to its end. */
  readonly onChunk: () => void;
}

/** The first chunk is short, so that it is ready at once. */
const firstChunk: Seconds = 1;
const chunk: Seconds = 10;
/** A page that is blocked for less than this loses nothing. */
const horizon: Seconds = 60;

export function startRun(context: AudioContext, start: RunStart): Run {
  const { prepared, gains, planFrame, contextFrame, since } = start;
  const { rate } = prepared;
  const edges = { since, until: Number.POSITIVE_INFINITY };
  const fade: Seconds = fadeFrames(rate) / rate;
  const out = context.createGain();
  out.connect(context.destination);
  const sources = new Set<AudioBufferSourceNode>();
  let reached = planFrame;

  if (start.takesOver) {
    out.gain.setValueAtTime(0, contextFrame / rate);
    out.gain.linearRampToValueAtTime(1, contextFrame / rate + fade);
  }

  function schedule(frames: Frames): void {
    const ears: [Float32Array<ArrayBuffer>, Float32Array<ArrayBuffer>] = [
      new Float32Array(frames),
      new Float32Array(frames),
    ];
    render(prepared, gains, ears, reached, edges);
    const buffer = context.createBuffer(prepared.panned ? 2 : 1, frames, rate);
    buffer.copyToChannel(ears[0], 0);
    if (prepared.panned) buffer.copyToChannel(ears[1], 1);
    const source = context.createBufferSource();
    source.buffer = buffer;
    source.connect(out);
    source.onended = () => {
      sources.delete(source);
      source.disconnect();
      start.onChunk();
    };
    sources.add(source);
    source.start((contextFrame + reached - planFrame) / rate);
    reached += frames;
  }

  return {
    planFrame,
    contextFrame,
    since,
    reached: () => reached,
    topUp(now) {
      const left = prepared.frames + prepared.longest - reached;
      if (left <= 0 || reached - now >= horizon * rate) return false;
      schedule(Math.min(left, Math.round((reached === planFrame ? firstChunk : chunk) * rate)));
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
