import type { Seconds } from '../units.ts';

/**
 * The context's time as it is heard now. `currentTime` goes on by whole buffers (23 ms and more), too coarse for a moving
 * picture; where the browser says when which moment left the loudspeaker, the page's clock bridges from there to now.
 * It is believed only as far as a buffer goes, so that a context that stands still stands still here too.
 */
export function heardTime(context: AudioContext, pageNow: () => number = () => performance.now()): Seconds {
  // Safari has no outputLatency.
  const coarse = context.currentTime - (context.outputLatency ?? 0);
  const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp?.() ?? {};
  if (contextTime === 0 || performanceTime === 0 || context.state !== 'running') return coarse;
  const fine = contextTime + (pageNow() - performanceTime) / 1000;
  return Math.abs(fine - coarse) <= 2 * context.baseLatency + 0.02 ? fine : coarse;
}
