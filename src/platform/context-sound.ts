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

/** Watches whether a context lets sound out. */
export function contextSound(context: AudioContext, node: AudioWorkletNode): ContextSound {
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
