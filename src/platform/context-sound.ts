/**
 * `blocked`: the browser waits for a tap. `interrupted`: a call or another app took the sound; a tap may bring it back.
 * `lost`: it will not come back in this context.
 */
export type DeckSound = 'on' | 'blocked' | 'interrupted' | 'lost';

export interface ContextSound {
  now(): DeckSound;
  onChange(listen: (sound: DeckSound) => void): () => void;
  unblock(): void;
  close(): void;
}

/** A context of its own that nothing else may touch, or null where there is none. Best inside a tap: else sound is held back. */
export function openContext(): AudioContext | null {
  if (typeof AudioContext === 'undefined') return null;
  try {
    const context = new AudioContext({ latencyHint: 'playback' });
    // Begun while the tap still counts. Where sound is held back it settles much later, or never.
    context.resume().catch(() => {});
    return context;
  } catch {
    return null;
  }
}

/** Watches whether a context lets sound out. */
export function contextSound(context: AudioContext, node?: AudioWorkletNode): ContextSound {
  const listeners = new Set<(sound: DeckSound) => void>();
  let broken = false;
  const now = (): DeckSound => {
    if (broken || context.state === 'closed') return 'lost';
    if (context.state === 'running') return 'on';
    return context.state === 'suspended' ? 'blocked' : 'interrupted';
  };
  const tell = () => {
    for (const listen of listeners) listen(now());
  };
  context.onstatechange = tell;
  if (node)
    node.onprocessorerror = () => {
      broken = true;
      tell();
    };
  return {
    now,
    onChange(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    unblock() {
      if (context.state !== 'running') context.resume().catch(() => {});
      else reviveIfStuck(context);
    },
    close() {
      listeners.clear();
      context.onstatechange = null;
      void context.close().catch(() => {});
    },
  };
}

/** Longer than any buffer. */
const stuckAfterMs = 400;

/** After a call Safari may say "running" while the clock stands: only stopping and starting again helps. sound.md §3 */
function reviveIfStuck(context: AudioContext): void {
  const then = context.currentTime;
  setTimeout(() => {
    if (context.state !== 'running' || context.currentTime !== then) return;
    context
      .suspend()
      .then(() => context.resume())
      .catch(() => {});
  }, stuckAfterMs);
}
