/** A walk from its start: real session, real estimator, real coach; the clock is moved by hand and the phone is simulated. */
import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it } from 'vitest';
import { silentClock } from '../../../src/platform/silent-clock.ts';
import { type FinishedSession, type JournalEntry, type Settings, usualSettings } from '../../../src/record/kept.ts';
import type { Store } from '../../../src/record/store.ts';
import { usualChoices } from '../../../src/routine/choices.ts';
import { fit as fitted } from '../../../src/routine/fit.ts';
import { soundingAt } from '../../../src/sound/beats.ts';
import type { SessionPorts, SoundOut, WalkPorts } from '../../../src/state/ports.ts';
import { createSession } from '../../../src/state/session.ts';
import { createWalk } from '../../../src/state/walk/create-walk.ts';
import type { Fix } from '../../../src/walking/distance.ts';
import type { MotionSample } from '../../../src/walking/motion.ts';
import { shippedRoutines } from '../../fixtures/shipped.ts';
import { voiceLengths } from '../../fixtures/voice-lengths.ts';

const drill = shippedRoutines.find(({ id }) => id === 'drill_short_quick')!;
const rate = 50;

const world = (given: Partial<Settings> = {}, motion: 'granted' | 'denied' | 'none' = 'granted') => {
  let time = 0;
  let beat: () => void = () => {};
  let feel: (sample: MotionSample) => void = () => {};
  let place: (fix: Fix) => void = () => {};
  let phase = 0;
  /** What the walker does: steps a minute, 0 to stand, null for a sensor that is silent. */
  const walker = { spm: 108 as number | null };
  const said: string[] = [];
  const ticks: string[] = [];
  const journal: JournalEntry[] = [];
  const finished: FinishedSession[] = [];
  const settings = signal<Settings>({ ...usualSettings, ...given });
  const store = {
    running: async () => null,
    keepRunning: async () => {},
    keepJournal: async (entry: JournalEntry) => journal.push(entry),
    finish: async () => {},
  } as unknown as Store;
  const ports: SessionPorts & WalkPorts = {
    store,
    openSound: async (told) => {
      told('on');
      const transport = silentClock({
        now: () => time,
        every: (_ms, call) => {
          beat = call;
          return () => {};
        },
      });
      const out: SoundOut = {
        transport,
        rate: 1000,
        unblock: async () => out,
        say: (sample, channel) => ticks.push(`${sample} ${channel}`),
      };
      return out;
    },
    readySound: () => null,
    openPocket: async () => null,
    readyPocket: () => {},
    keepsPlaying: () => 'yes',
    eachFrame: () => () => {},
    later: () => () => {},
    onLeaving: () => {},
    screen: { hold: () => {}, release: () => {} },
    voice: { say: (text) => said.push(text), hush: () => {}, canSpeak: () => true, wake: () => {} },
    loadClips: async () => ({}),
    followVisible: (tell) => tell(true),
    vibrate: () => {},
    claim: async () => () => {},
    wallClock: () => 1_000_000 + time,
    newId: () => 'id',
    openMotion: async (listen) => {
      if (motion === 'granted') feel = listen;
      return { answer: motion, stop: () => {} };
    },
    openLocation: async (listen) => {
      place = listen;
      return { answer: 'granted', stop: () => {} };
    },
    steadyClock: () => time / 1000,
  };
  const compile = (routine: typeof drill, choices: typeof usualChoices) =>
    fitted(routine, {}, choices, voiceLengths).timeline;
  const session = createSession(ports, settings, compile, (one) => finished.push(one), signal('none' as const));
  const walk = createWalk(ports, {
    session,
    settings,
    keep: (change) => {
      settings.value = { ...settings.peek(), ...change };
    },
    history: signal<readonly FinishedSession[]>([]),
    routine: () => drill,
    compile,
    lengths: () => voiceLengths,
  });
  const sense = (): void => {
    if (walker.spm === null) return;
    phase += walker.spm / 60 / rate;
    const strength = walker.spm === 0 ? 0 : 1;
    const swing = (k: number, at = 0): number => strength * Math.cos(2 * Math.PI * k * phase + at);
    feel({
      at: time / 1000,
      x: 0.5 * swing(0.5),
      y: 9.8 + 2.2 * swing(1) + 0.8 * swing(2, 0.7) + 0.4 * swing(0.5, 1),
      z: 0.7 * swing(1, 1.2),
    });
  };
  return {
    session,
    walk,
    walker,
    said,
    ticks,
    journal,
    finished,
    settings,
    place: (metres: number) =>
      place({ at: time / 1000, latitude: 52 + metres / 111_320, longitude: 13, accuracy: 5, speed: null }),
    tempo: () => {
      const plan = session.heard.peek();
      return plan && soundingAt(plan, Math.floor(session.position.peek() * plan.rate));
    },
    begin: async (choices: Partial<typeof usualChoices> = {}) => {
      session.start(drill, { ...usualChoices, ...choices });
      for (let i = 0; i < 20; i += 1) await Promise.resolve();
    },
    pass: (seconds: number): void => {
      for (let i = 0; i < seconds * rate; i += 1) {
        time += 1000 / rate;
        sense();
        if (i % 10 === 0) beat();
      }
    },
  };
};

let w: ReturnType<typeof world>;

describe('a first walk without set-up', () => {
  beforeEach(async () => {
    w = world();
    await w.begin({ minutes: null });
  });

  it('finds the own pace in the three easy minutes, and the beat follows it', () => {
    w.pass(60);
    expect(w.walk.finding.value?.steady).toBeGreaterThan(5);
    expect(w.tempo()).toBeNull();
    w.pass(110);
    expect(w.walk.finding.value).toBeNull();
    expect(w.walk.baseline.value).toBeCloseTo(108, 0);
    expect(w.settings.value.cadence).toBeCloseTo(108, 0);
    expect(w.said).toContain('I have your pace.');
    w.pass(40);
    expect(w.session.block.value?.name).toBe('With the beat');
    expect(w.tempo()).toBeCloseTo(108, 0);
    expect(w.session.segment.value?.beat?.cadence).toBeCloseTo(108, 0);
  });

  it('stays silent and keeps looking where the steps are uneven', () => {
    for (let n = 0; n < 12; n += 1) {
      w.walker.spm = n % 2 === 0 ? 96 : 116;
      w.pass(20);
    }
    expect(w.walk.baseline.value).toBeNull();
    expect(w.walk.finding.value).not.toBeNull();
    expect(w.tempo()).toBeNull();
  });
});

describe('a walk with a known pace', () => {
  beforeEach(async () => {
    w = world({ cadence: 110 });
    w.walker.spm = 110;
    await w.begin({ cadence: 110 });
  });

  it('says how the steps are against the target, and nothing where there is none', () => {
    w.pass(60);
    expect([w.walk.word.value, w.walk.target.value]).toEqual([null, null]);
    w.pass(160);
    expect([w.walk.word.value, w.walk.target.value]).toEqual(['onIt', 110]);
    w.walker.spm = 98;
    w.pass(20);
    expect(w.walk.word.value).toBe('quicker');
  });

  it('speaks of it after a while, and eases the beat towards one who cannot', () => {
    w.pass(200);
    w.walker.spm = 100;
    w.pass(45);
    expect(w.said.some((line) => line.startsWith('A little quicker'))).toBe(true);
    const eased = w.tempo()!;
    expect(eased).toBeLessThan(110);
    expect(eased).toBeGreaterThanOrEqual(110 * 0.97 - 0.01);
  });

  it('takes a nudge for the whole walk', () => {
    w.pass(200);
    w.walk.nudge(1);
    w.walk.nudge(1);
    w.pass(12);
    expect(w.tempo()).toBeCloseTo(112, 5);
    expect(w.walk.target.value).toBe(112);
    w.pass(110);
    expect(w.session.segment.value?.beat?.cadence).toBe(112);
    expect(w.tempo()).toBeCloseTo(112, 5);
  });

  it('answers a nudge with a tick at once, up or down, and not where there is no way to go', () => {
    expect(w.walk.nudge(1)).toBe(111);
    expect(w.walk.nudge(1)).toBe(112);
    expect(w.walk.nudge(-1)).toBe(111);
    expect(w.ticks).toEqual(['nudge.up beat', 'nudge.up beat', 'nudge.down beat']);
    w.pass(20);
    expect(w.walk.tempo.value).toBe(111);
    for (let n = 0; n < 29; n += 1) w.walk.nudge(1);
    expect(w.ticks).toHaveLength(32);
    expect(w.walk.nudge(1)).toBe(140);
    w.pass(2);
    expect(w.walk.nudge(1)).toBe(140);
    expect(w.ticks).toHaveLength(32);
  });

  it('stands still with the walker: no word, no cue, no change', () => {
    w.pass(200);
    w.walker.spm = 0;
    const before = w.said.length;
    w.pass(30);
    expect(w.walk.word.value).toBeNull();
    expect(w.walk.cadence.value).toBeNull();
    expect(w.tempo()).toBeCloseTo(110, 5);
    expect(w.said.slice(before).some((line) => /quicker|easier/i.test(line))).toBe(false);
  });

  it('goes on as planned where the sensor falls silent', () => {
    w.pass(195);
    w.walker.spm = null;
    w.pass(20);
    expect(w.walk.cadence.value).toBeNull();
    expect(w.tempo()).toBeCloseTo(110, 5);
  });

  it('writes down cadence, target, beat and marks, and keeps them in the journal', () => {
    w.pass(225);
    w.walk.mark('tight');
    w.session.stop();
    const record = w.finished[0]?.walk;
    expect(record).toMatchObject({ baseline: 110, sensors: 'live', level: 0, target: 110 });
    const { cadence, beatOn, target } = record!.cadence;
    expect(cadence.filter((one) => one !== null && Math.abs(one - 110) < 2).length).toBeGreaterThan(40);
    expect(beatOn.at(-2)).toBe(true);
    expect(target.at(-2)).toBe(110);
    expect(beatOn[10]).toBe(false);
    expect(record!.tightAt[0]).toMatchObject({ what: 'tight' });
    expect(record!.tightAt[0]!.at).toBeGreaterThan(215);
    expect(record!.steps).toBeGreaterThan(380);
    expect(record!.steps).toBeLessThan(430);
    // Simulated feet: as even as the clock that moves them.
    expect(record!.footfalls?.steps).toBeGreaterThan(20);
    expect(record!.footfalls?.spread).toBeLessThan(40);
    expect(w.journal.at(-1)?.walk?.cadence.cadence.length).toBeGreaterThan(30);
  });

  it('steps with the beat: a heel lands on each click', () => {
    w.pass(230);
    expect(w.walk.step.value.heard).toBe(true);
    expect(w.walk.step.value.cadence).toBeCloseTo(110, 5);
    expect(w.walk.stepLength.value).toBeCloseTo(0.41, 2);
  });
});

it('is a walk without numbers where motion is refused, and none is kept as measured', async () => {
  w = world({ cadence: 106 }, 'denied');
  await w.begin({ cadence: 106 });
  w.pass(200);
  expect(w.walk.motion.value).toBe('denied');
  expect(w.tempo()).toBeCloseTo(106, 5);
  w.session.stop();
  expect(w.finished[0]?.walk).toMatchObject({ sensors: 'none', steps: null });
});

it('counts metres from places, and nothing from a leap', async () => {
  w = world({ cadence: 110, distance: 'location' });
  w.walker.spm = 110;
  await w.begin({ cadence: 110 });
  w.pass(10);
  for (let second = 0; second < 60; second += 1) {
    w.place(second * 1.3 + (second === 30 ? 200 : 0));
    w.pass(1);
  }
  expect(w.walk.distance.value).toBeGreaterThan(55);
  expect(w.walk.distance.value).toBeLessThan(90);
});

it.each([
  ['off', null],
  ['height', 160],
  // Before the first place is known, and where it is refused.
  ['location', 160],
] as const)('tells distance from height only where it is wanted: %s', async (distance, metres) => {
  w = world({ cadence: 110, distance, height: 170 });
  w.walker.spm = 110;
  await w.begin({ cadence: 110 });
  w.pass(130);
  if (metres === null) expect(w.walk.distance.value).toBeNull();
  else expect(w.walk.distance.value).toBeGreaterThan(metres - 10);
});
