/**
 * `blocked`: the browser waits for a tap. `interrupted`: a call or another app took the sound, or its clock stands; a tap
 * may bring it back. `lost`: it will not come back in this context.
 */
export type DeckSound = 'on' | 'blocked' | 'interrupted' | 'lost';

export interface ContextSound {
  now(): DeckSound;
  onChange(listen: (sound: DeckSound) => void): () => void;
  /** Asks for the sound back. */
  revive(): void;
  /** The same in a tap: whatever is refused now is lost. */
  unblock(): void;
  /** The context says that it runs, and its clock stands: begun anew the first time, given up the second. */
  stands(): void;
  /** Its clock goes on. */
  goes(): void;
  close(): void;
}

/** Some browsers throw where others reject. sound.md §3 */
const resume = async (context: AudioContext): Promise<void> => context.resume();

/** A context of its own that nothing else may touch, or null where there is none. */
function newContext(): AudioContext | null {
  if (typeof AudioContext === 'undefined') return null;
  try {
    return new AudioContext({ latencyHint: 'playback' });
  } catch {
    return null;
  }
}

/** Lets a context sound. Inside a tap; where sound is held back it settles much later, or never. */
export function startContext(context: AudioContext): void {
  resume(context).catch(() => {});
}

/** One that is to sound at once. Best inside a tap: else sound is held back. */
export function openContext(): AudioContext | null {
  const context = newContext();
  if (context !== null) startContext(context);
  return context;
}

/** One that makes no sound, and takes no device, before it is let go. */
export function openSuspended(): AudioContext | null {
  const context = newContext();
  // Begun by itself where this page was tapped before.
  context?.suspend().catch(() => {});
  return context;
}

/** Watches whether a context lets sound out. */
export function contextSound(context: AudioContext, node?: AudioWorkletNode): ContextSound {
  const listeners = new Set<(sound: DeckSound) => void>();
  let broken = false;
  let standing = false;
  const now = (): DeckSound => {
    if (broken || context.state === 'closed') return 'lost';
    if (context.state === 'running') return standing ? 'interrupted' : 'on';
    return context.state === 'suspended' ? 'blocked' : 'interrupted';
  };
  const tell = () => {
    for (const listen of listeners) listen(now());
  };
  const lose = () => {
    if (now() === 'lost') return;
    broken = true;
    tell();
  };
  const restart = () => {
    context
      .suspend()
      .then(() => context.resume())
      .catch(() => {});
  };
  const revive = (refused = () => {}) => {
    if (context.state === 'running') restartIfStuck(context, restart);
    else if (context.state !== 'closed') resume(context).catch(refused);
  };
  /**
   * The output device is gone: Chromium tells of an error, then suspends. Asked for once more, the context may find another
   * device; where it does not, a new context may, and if not that, the session goes on in silence.
   */
  let failed = false;
  const fail = () => {
    if (failed) return lose();
    failed = true;
    setTimeout(() => {
      if (context.state === 'suspended') resume(context).catch(lose);
    }, settlesAfterMs);
  };
  context.onstatechange = tell;
  context.addEventListener?.('error', fail);
  if (node) node.onprocessorerror = lose;
  return {
    now,
    onChange(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    revive: () => revive(),
    unblock: () => revive(lose),
    stands() {
      if (standing) return lose();
      standing = true;
      tell();
      restart();
    },
    goes() {
      if (!standing) return;
      standing = false;
      tell();
    },
    close() {
      listeners.clear();
      context.onstatechange = null;
      context.removeEventListener?.('error', fail);
      void context.close().catch(() => {});
    },
  };
}

/** Longer than any buffer, and than a state takes to follow. */
const settlesAfterMs = 400;

/** After a call Safari may say "running" while the clock stands: only stopping and starting again helps. sound.md §3 */
function restartIfStuck(context: AudioContext, restart: () => void): void {
  const then = context.currentTime;
  setTimeout(() => {
    if (context.state === 'running' && context.currentTime === then) restart();
  }, settlesAfterMs);
}
