/** What is written down of a walk while it goes on: five seconds to a point, on a clock that goes on in pauses. */
import type { CadenceSeries, TightMoment, WalkRecord } from '../../record/walk.ts';
import type { Metres, MetresPerSecond, Seconds, StepsPerMinute } from '../../units.ts';
import { atSameSpeed, type Stretch } from '../../walking/same-speed.ts';

const every: Seconds = 5;
/** Speeds are averaged over so many points before steps are compared. evidence.md §2.2 */
const stretchPoints = 2;
/** Away for longer than this, a phone that slept goes on as if no more had passed. */
const mostAway: Seconds = 120;

/** One look at the walk, about once a second. */
export interface Look {
  /** On a steady clock. */
  readonly at: Seconds;
  readonly cadence: StepsPerMinute | null;
  readonly target: StepsPerMinute | null;
  readonly beatOn: boolean;
  readonly distance: Metres | null;
  readonly speed: MetresPerSecond | null;
}

interface Point {
  readonly cadence: StepsPerMinute | null;
  readonly target: StepsPerMinute | null;
  readonly beatOn: boolean;
  readonly distance: Metres | null;
  readonly speed: MetresPerSecond | null;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
const mean = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : tenth(known.reduce((sum, value) => sum + value, 0) / known.length);
};

const pointOf = (looks: readonly Look[]): Point => ({
  cadence: mean(looks.map(({ cadence }) => cadence)),
  target: looks.findLast(({ target }) => target !== null)?.target ?? null,
  beatOn: looks.filter(({ beatOn }) => beatOn).length * 2 >= Math.max(1, looks.length),
  distance: looks[0]?.distance ?? null,
  speed: mean(looks.map(({ speed }) => speed)),
});
const nothing: Point = { cadence: null, target: null, beatOn: false, distance: null, speed: null };

export interface Writing {
  /** Time on the clock of the record, for marks. */
  now(at: Seconds): Seconds;
  look(look: Look): void;
  mark(moment: TightMoment): void;
  record(facts: Omit<WalkRecord, 'cadence' | 'tightAt' | 'steps' | 'stepLength'>): WalkRecord;
}

/** @param before what was written before the walk was cut off */
export const writingFrom = (start: Seconds, before?: WalkRecord): Writing => {
  const points: Point[] = (before?.cadence.cadence ?? []).map((cadence, n) => ({
    cadence,
    target: before?.cadence.target[n] ?? null,
    beatOn: before?.cadence.beatOn[n] ?? false,
    distance: before?.cadence.distance?.[n] ?? null,
    speed: null,
  }));
  const marks: TightMoment[] = [...(before?.tightAt ?? [])];
  const head = points.length * every;
  let looks: Look[] = [];
  let elapsed = head;
  let last = start;
  const clock = (at: Seconds): Seconds => {
    elapsed += Math.min(mostAway, Math.max(0, at - last));
    last = Math.max(last, at);
    return elapsed;
  };

  const settleTo = (slot: number): void => {
    if (slot <= points.length) return;
    points.push(looks.length === 0 ? nothing : pointOf(looks));
    looks = [];
    // A page that slept, or a pause: nothing was seen of that time.
    while (points.length < slot) points.push(nothing);
  };

  const series = (): CadenceSeries => {
    const all = looks.length === 0 ? points : [...points, pointOf(looks)];
    return {
      every,
      cadence: all.map(({ cadence }) => cadence),
      target: all.map(({ target }) => target),
      beatOn: all.map(({ beatOn }) => beatOn),
      distance: all.some(({ distance }) => distance !== null)
        ? all.map(({ distance }) => (distance === null ? null : Math.round(distance)))
        : null,
    };
  };

  /** Ten seconds each, walked at one speed. */
  const stretches = (beat: boolean): readonly Stretch[] => {
    const found: Stretch[] = [];
    for (let n = 0; n + stretchPoints <= points.length; n += stretchPoints) {
      const part = points.slice(n, n + stretchPoints);
      const speed = mean(part.map((point) => point.speed));
      const cadence = mean(part.map((point) => point.cadence));
      const whole = part.every((point) => point.beatOn === beat && point.cadence !== null && point.speed !== null);
      if (whole && speed !== null && cadence !== null) found.push({ speed, cadence });
    }
    return found;
  };

  return {
    now: clock,
    look: (look) => {
      settleTo(Math.floor(clock(look.at) / every));
      looks.push(look);
    },
    mark: (moment) => {
      marks.push(moment);
    },
    record: (facts) => {
      const cadence = series();
      const compared = atSameSpeed(stretches(false), stretches(true));
      const steps = cadence.cadence.reduce<number>((sum, one) => sum + ((one ?? 0) * every) / 60, 0);
      return {
        ...facts,
        cadence,
        tightAt: marks,
        steps: facts.sensors === 'live' ? Math.round(steps) : null,
        stepLength: compared.kind === 'compared' ? { usual: compared.before, cued: compared.after } : null,
      };
    },
  };
};
