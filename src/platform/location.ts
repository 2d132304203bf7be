/** Where the phone is. Asked only when told to; nothing of it leaves the device, though finding it may use the network. */
import type { Metres, MetresPerSecond, Seconds } from '../units.ts';

export interface Place {
  /** On the clock of `performance.now()`, as the samples of motion are. */
  readonly at: Seconds;
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
  /** Radius within which the place is likely to be. */
  readonly accuracy: Metres;
  readonly speed: MetresPerSecond | null;
}

/** `timeout`: no answer or no fix yet; both may still come, and are heard then. `none`: this browser has no location. */
export type LocationAnswer = 'granted' | 'denied' | 'none' | 'timeout';

export interface LocationWatch {
  readonly answer: LocationAnswer;
  stop(): void;
}

/** ms. A cold start under open sky takes about half of it; nobody stands and waits for longer. */
const patience = 30_000;
/** ms. A fix that claims to be older was stamped on another clock. */
const oldest = 60_000;

const refused = 1;

/** Fixes are stamped in wall-clock time, which may be set at any moment; only their age is taken from it. */
const heardAt = (timestamp: number): Seconds => {
  const age = Date.now() - timestamp;
  return (performance.now() - (age >= 0 && age < oldest ? age : 0)) / 1000;
};

const placeOf = ({ coords, timestamp }: GeolocationPosition): Place => ({
  at: heardAt(timestamp),
  latitude: coords.latitude,
  longitude: coords.longitude,
  accuracy: coords.accuracy,
  // Some phones say -1 or NaN where they do not know.
  speed: coords.speed !== null && coords.speed >= 0 ? coords.speed : null,
});

/**
 * Asks, and follows the phone until stopped. Each call asks anew, so that somebody who refused can think again.
 * Resolves with the first fix or refusal, or after 30 s; never rejects. When leave is taken back later, fixes just end.
 */
export function openLocation(listen: (place: Place) => void): Promise<LocationWatch> {
  if (!('geolocation' in navigator)) return Promise.resolve({ answer: 'none', stop: () => {} });
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const answer = (said: LocationAnswer): void => {
      clearTimeout(timer);
      resolve({ answer: said, stop });
    };
    const watch = navigator.geolocation.watchPosition(
      (position) => {
        if (stopped) return;
        listen(placeOf(position));
        answer('granted');
      },
      // No fix for the moment: the browser goes on looking, and so do we.
      ({ code }) => code === refused && answer('denied'),
      { enableHighAccuracy: true, maximumAge: 0, timeout: patience },
    );
    const stop = (): void => {
      stopped = true;
      navigator.geolocation.clearWatch(watch);
    };
    timer = setTimeout(() => answer('timeout'), patience);
  });
}
