/** Offline copies and new versions. Nothing takes over by itself: the page decides when. */
import type { Workbox } from 'workbox-window';
import { scriptUrl } from './trusted.ts';

export interface Updates {
  /** Lets the waiting version take over, then reloads. */
  apply(): void;
}

/** Asks for a new version no more often than this when the page comes to the front. */
const askEvery = 30 * 60_000;

/** Once the page stands: the first screen does not wait for it. */
const pageLoaded = (): Promise<void> =>
  document.readyState === 'complete'
    ? Promise.resolve()
    : new Promise((resolve) => addEventListener('load', () => resolve(), { once: true }));

export const followUpdates = (told: { readyOffline(): void; waiting(): void }): Updates => {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return { apply: () => {} };
  let agreed = false;
  let workbox: Workbox | null = null;
  void navigator.serviceWorker.ready.then(told.readyOffline);

  const register = async (): Promise<void> => {
    await pageLoaded();
    const made = await import('workbox-window');
    workbox = new made.Workbox(scriptUrl('./service-worker.js'), { scope: './' });
    workbox.addEventListener('waiting', told.waiting);
    workbox.addEventListener('controlling', () => {
      // The first version takes the page over with nothing to reload; a later one only after the person agreed.
      if (agreed) location.reload();
    });
    await workbox.register();
  };
  // A browser that refuses (private mode, plain http) simply has no offline copy.
  register().catch(() => {});

  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < askEvery) return;
    asked = Date.now();
    workbox?.update().catch(() => {});
  });

  return {
    apply: () => {
      agreed = true;
      workbox?.messageSkipWaiting();
    },
  };
};
