/** One session at a time across tabs. */

/**
 * Takes a named claim that no other tab of this origin holds.
 * Resolves to how to give it up, or to null where another tab holds it. Browsers without Web Locks always grant.
 */
export const claim = (name: string): Promise<(() => void) | null> => {
  if (!('locks' in navigator)) return Promise.resolve(() => {});
  return new Promise((resolve) => {
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (!lock) return resolve(null);
        return new Promise<void>((release) => resolve(release));
      })
      .catch(() => resolve(() => {}));
  });
};
