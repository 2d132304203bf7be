/** The accelerometer. Silent while the page is hidden: browsers stop it then, and so do we. */
import type { Seconds } from '../units.ts';
import type { MotionSample } from '../walking/motion.ts';

/**
 * `denied`: asked and refused, or the browser sends readings without numbers, which is how some refuse.
 * `none`: no such sensor known to this browser. `silent`: allowed, and nothing came. What comes later is heard all the same.
 */
export type MotionAnswer = 'granted' | 'denied' | 'none' | 'silent';

export interface MotionWatch {
  readonly answer: MotionAnswer;
  stop(): void;
}

/** ms. Sensors that wake up at all do so in a few hundred. */
const patience = 2000;
/** ms. A queue of events may be this late on a busy page; a stamp that is further off is on another clock. */
const latest = 10_000;

type Asking = { requestPermission?: () => Promise<string> };

/**
 * Seconds on the clock of `performance.now()`, never going back. The event's own stamp, as long as it makes sense: some
 * browsers leave it at 0, count from another epoch, or repeat it.
 */
function eventClock(): (event: DeviceMotionEvent) => Seconds {
  let stamped = true;
  let last = Number.NEGATIVE_INFINITY;
  return ({ timeStamp }) => {
    const now = performance.now();
    if (!(timeStamp > Math.max(0, last) && Math.abs(now - timeStamp) < latest)) stamped = false;
    last = stamped ? timeStamp : Math.max(last, now);
    return last / 1000;
  };
}

type Numbers = Pick<MotionSample, 'x' | 'y' | 'z'>;

const numbers = (axes: DeviceMotionEventAcceleration | null): Numbers | null => {
  if (axes === null) return null;
  const { x, y, z } = axes;
  return Number.isFinite(x) && Number.isFinite(y) && Number.isFinite(z) ? ({ x, y, z } as Numbers) : null;
};

/** With gravity where there is a choice: some phones have no gyroscope to take it out. */
const reading = (event: DeviceMotionEvent): Numbers | null =>
  numbers(event.accelerationIncludingGravity) ?? numbers(event.acceleration);

/** Call inside a tap: phones that ask do so only then. Resolves after 2 s at most once the person has answered; never rejects. */
export async function openMotion(listen: (sample: MotionSample) => void): Promise<MotionWatch> {
  const nothing = (answer: MotionAnswer): MotionWatch => ({ answer, stop: () => {} });
  if (typeof DeviceMotionEvent === 'undefined') return nothing('none');
  try {
    const asked = await (DeviceMotionEvent as unknown as Asking).requestPermission?.();
    if (asked !== undefined && asked !== 'granted') return nothing('denied');
  } catch {
    return nothing('denied');
  }
  return follow(listen);
}

/** Listens, and resolves with what the first event says. */
function follow(listen: (sample: MotionSample) => void): Promise<MotionWatch> {
  return new Promise((resolve) => {
    const clock = eventClock();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const answer = (said: MotionAnswer): void => {
      clearTimeout(timer);
      resolve({ answer: said, stop });
    };
    const hear = (event: DeviceMotionEvent): void => {
      const axes = reading(event);
      if (axes !== null) listen({ at: clock(event), ...axes });
      answer(axes === null ? 'denied' : 'granted');
    };
    const look = (): void => {
      removeEventListener('devicemotion', hear);
      clearTimeout(timer);
      // Hidden, nothing can come: waiting begins anew when the page is back.
      if (document.visibilityState !== 'visible') return;
      addEventListener('devicemotion', hear);
      timer = setTimeout(() => answer('silent'), patience);
    };
    const stop = (): void => {
      clearTimeout(timer);
      removeEventListener('devicemotion', hear);
      document.removeEventListener('visibilitychange', look);
    };
    document.addEventListener('visibilitychange', look);
    look();
  });
}
