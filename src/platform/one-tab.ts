/** One session at a time across tabs. */

/** Browsers free a lock a moment after it was given up: who takes it again at once waits for that. */
let freed: Promise<unknown> = Promise.resolve();

/**
 * Takes a named claim that no other tab of this origin holds.
 * Resolves to how to give it up, or to null where another tab holds it. Browsers without Web Locks always grant.
 */
export const claim = (name: string): Promise<(() => void) | null> => {
  if (!('locks' in navigator)) return Promise.resolve(() => {});
  const before = freed;
  return new Promise((resolve) => {
    const asked = before.then(() =>
      navigator.locks.request(name, { ifAvailable: true }, (lock) => {
        if (!lock) return resolve(null);
        return new Promise<void>((release) =>
          resolve(() => {
            freed = asked;
            release();
          }),
        );
      }),
    );
    asked.catch(() => resolve(() => {}));
  });
};
