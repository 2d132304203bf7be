/** Keeps the screen on. Browsers let go of the lock when the page is hidden; it is taken again when the page is back. */
export type Awake = 'held' | 'refused' | 'none';

export interface WakeLock {
  hold(): void;
  release(): void;
}

/** @param told `held`, `refused` (low power mode, policy) or `none` (nothing asked for, or no such lock in this browser) */
export const wakeLock = (told: (awake: Awake) => void): WakeLock => {
  let wanted = false;
  let lock: WakeLockSentinel | null = null;

  const take = async (): Promise<void> => {
    if (!wanted || lock || document.visibilityState !== 'visible') return;
    if (!('wakeLock' in navigator)) return told('refused');
    try {
      const taken = await navigator.wakeLock.request('screen');
      if (!wanted) return void taken.release();
      lock = taken;
      taken.addEventListener('release', () => {
        if (lock === taken) lock = null;
      });
      told('held');
    } catch {
      told('refused');
    }
  };
  document.addEventListener('visibilitychange', () => void take());

  return {
    hold: () => {
      wanted = true;
      void take();
    },
    release: () => {
      wanted = false;
      void lock?.release();
      lock = null;
      told('none');
    },
  };
};
