/** What happens to the page itself. */

/** The page is being hidden, left or frozen: the last chance to write. */
export const onLeaving = (leave: () => void): void => {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave();
  });
  addEventListener('pagehide', leave);
  document.addEventListener('freeze', leave);
};

/** The page is in front again. */
export const onShown = (show: () => void): void =>
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') show();
  });

/** Follows whether the page can be seen: once now, then on each change. */
export const followVisible = (tell: (visible: boolean) => void): void => {
  const look = (): void => tell(document.visibilityState === 'visible');
  look();
  document.addEventListener('visibilitychange', look);
};

/** Follows a media query: once now, then on each change. */
export const follow = (query: string, tell: (matches: boolean) => void): void => {
  const list = matchMedia(query);
  tell(list.matches);
  list.addEventListener('change', (event) => tell(event.matches));
};

/** Whether the device takes it on; some take it on and do nothing. */
export const vibrate = (pattern: readonly number[]): boolean => navigator.vibrate?.([...pattern]) ?? false;

/** Whether this browser knows how to. */
export const canVibrate = (): boolean => 'vibrate' in navigator;

/** Once a minute, and late where the page sleeps. */
export const everyMinute = (call: () => void): void => {
  setInterval(call, 60_000);
};

export const later = (milliseconds: number, call: () => void): (() => void) => {
  const waiting = setTimeout(call, milliseconds);
  return () => clearTimeout(waiting);
};

/** Once the page has nothing better to do, or a little later where a browser (Safari) cannot tell. */
export const whenIdle = (call: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(call);
  else setTimeout(call, 1000);
};
