import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLocation, type Place } from '../../src/platform/location.ts';

/** A browser's geolocation, moved by hand. */
const fakeGeolocation = () => {
  const watches: {
    readonly found: PositionCallback;
    readonly failed: PositionErrorCallback;
    readonly options: PositionOptions;
  }[] = [];
  const cleared: number[] = [];
  return {
    watches,
    cleared,
    watchPosition: (found: PositionCallback, failed: PositionErrorCallback, options: PositionOptions): number =>
      watches.push({ found, failed, options }),
    clearWatch: (id: number): void => void cleared.push(id),
  };
};

let phone: ReturnType<typeof fakeGeolocation>;
let places: Place[];
let now: number;
const wall = 1_777_879_800_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  phone = fakeGeolocation();
  places = [];
  now = 100_000;
  vi.stubGlobal('navigator', { geolocation: phone });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.spyOn(Date, 'now').mockImplementation(() => wall + now);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const open = () => openLocation((place) => places.push(place));
const find = (watch: number, coords: Partial<GeolocationCoordinates> = {}, age = 0): void =>
  phone.watches[watch]?.found({
    coords: { latitude: 52.1, longitude: 5.2, accuracy: 8, speed: 1.3, ...coords },
    timestamp: wall + now - age,
  } as GeolocationPosition);
const fail = (watch: number, code: number): void => phone.watches[watch]?.failed({ code } as GeolocationPositionError);

describe('whether there is a place', () => {
  it('is granted by the first fix, asked for at its best', async () => {
    const opening = open();
    expect(phone.watches[0]?.options).toMatchObject({ enableHighAccuracy: true, maximumAge: 0 });
    find(0);
    expect((await opening).answer).toBe('granted');
    expect(places).toEqual([{ at: 100, latitude: 52.1, longitude: 5.2, accuracy: 8, speed: 1.3 }]);
  });

  it('is none where the browser has no location', async () => {
    vi.stubGlobal('navigator', {});
    expect((await open()).answer).toBe('none');
  });

  it('is denied by a refusal, and can be asked for again', async () => {
    const first = open();
    fail(0, 1);
    expect((await first).answer).toBe('denied');
    const second = open();
    find(1);
    expect((await second).answer).toBe('granted');
    expect(places).toHaveLength(1);
  });

  it('is a timeout after half a minute without an answer, and hears leave that is given later', async () => {
    const opening = open();
    await vi.advanceTimersByTimeAsync(30_000);
    expect((await opening).answer).toBe('timeout');
    find(0);
    expect(places).toHaveLength(1);
  });

  it('is not given up for a fix that could not be had yet', async () => {
    const opening = open();
    fail(0, 2);
    fail(0, 3);
    await vi.advanceTimersByTimeAsync(10_000);
    find(0);
    expect((await opening).answer).toBe('granted');
  });
});

describe('places', () => {
  it.each([
    ['not known', null],
    ['said as -1', -1],
    ['said as NaN', Number.NaN],
  ])('have no speed where it is %s', (_, speed) => {
    void open();
    find(0, { speed });
    expect(places[0]?.speed).toBeNull();
  });

  it('stand still where the phone does', () => {
    void open();
    find(0, { speed: 0 });
    expect(places[0]?.speed).toBe(0);
  });

  it('are as old as the phone says, unless that cannot be', () => {
    void open();
    find(0, {}, 3000);
    find(0, {}, -5000);
    find(0, {}, 8e11);
    expect(places.map(({ at }) => at)).toEqual([97, 100, 100]);
  });

  it('end when told to, also before the first', async () => {
    const watch = await (async () => {
      const opening = open();
      find(0);
      return opening;
    })();
    watch.stop();
    find(0);
    expect(places).toHaveLength(1);
    expect(phone.cleared).toEqual([1]);
  });
});
