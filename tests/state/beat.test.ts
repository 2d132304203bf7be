import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { silentClock } from '../../src/platform/silent-clock.ts';
import { type Settings, usualBeatBox, usualSettings } from '../../src/record/kept.ts';
import type { Leg } from '../../src/sound/beat-edits.ts';
import type { Gains, SoundPlan } from '../../src/sound/plan.ts';
import { createBeat } from '../../src/state/beat.ts';
import type { SoundOut } from '../../src/state/ports.ts';

const rate = 48_000;

/** A world whose clock is moved by hand: real state, real silent clock that also takes edits. */
const world = (given: { claimed?: boolean; kept?: Partial<Settings> } = {}) => {
  let time = 0;
  let beat: () => void = () => {};
  let claims = 0;
  const log = {
    plans: [] as SoundPlan[],
    edits: [] as { from: number; legs: readonly Leg[] }[],
    gains: [] as Gains[],
    buzzes: 0,
    awake: false,
    closed: 0,
    opened: 0,
    elsewhere: 0,
  };
  const open = (): SoundOut => {
    const clock = silentClock({
      now: () => time,
      every: (_ms, call) => {
        beat = call;
        return () => {
          beat = () => {};
        };
      },
    });
    log.opened += 1;
    return {
      rate,
      transport: {
        ...clock,
        load: (plan, bank) => {
          log.plans.push(plan);
          clock.load(plan, bank);
        },
        volumes: (gains) => log.gains.push(gains),
        close: () => {
          log.closed += 1;
          clock.close();
        },
      },
      edit: (from, legs) => log.edits.push({ from, legs }),
      unblock: async () => open(),
    };
  };
  const settings = signal<Settings>({ ...usualSettings, ...given.kept });
  const made = createBeat(
    {
      openSound: async (told) => {
        told('on');
        return open();
      },
      eachFrame: () => () => {},
      screen: {
        hold: () => {
          log.awake = true;
        },
        release: () => {
          log.awake = false;
        },
      },
      vibrate: () => {
        log.buzzes += 1;
      },
      claim: async () => {
        if (given.claimed) return null;
        claims += 1;
        return () => {
          claims -= 1;
        };
      },
    },
    settings,
    (change) => {
      settings.value = { ...settings.value, ...change };
    },
    (on) => {
      log.elsewhere += on ? 1 : 0;
    },
  );
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 10; i += 1) await Promise.resolve();
  };
  return {
    beat: made,
    log,
    settings,
    settle,
    claims: () => claims,
    begin: async () => {
      made.start();
      await settle();
    },
    /** Lets seconds pass, with ten reports a second. */
    pass: (seconds: number) => {
      for (let i = 0; i < seconds * 10; i += 1) {
        time += 100;
        beat();
      }
    },
  };
};
const kept = (box: Partial<Settings['beatBox']>): { kept: Partial<Settings> } => ({
  kept: { beatBox: { ...usualBeatBox, ...box } },
});
/** Four clicks at 120, and the breath before them. */
const leadIn = 0.1 + 2;

describe('the beat by itself', () => {
  it('plays at the tempo that was set, at the walker’s own where none was, and else at a usual one', () => {
    expect(world().beat.box.value.tempo).toBe(110);
    expect(world({ kept: { cadence: 104 } }).beat.box.value.tempo).toBe(104);
    expect(world({ kept: { cadence: 104, ...kept({ tempo: 120 }).kept } }).beat.box.value.tempo).toBe(120);
  });

  it('counts the walk from the first step after the lead-in', async () => {
    const w = world(kept({ tempo: 120 }));
    await w.begin();
    w.pass(leadIn + 0.1);
    expect(w.beat.walked.value).toBeCloseTo(0.1, 1);
    expect(w.beat.step.value?.leadIn).toBe(false);
    w.pass(30);
    expect(w.beat.walked.value).toBeCloseTo(30.1, 1);
    expect(w.beat.step.value?.step).toBe(64);
    expect(w.beat.heard.value).toBe(120);
    expect(w.log.awake).toBe(true);
  });

  it('shows the step that is heard, however long nothing was reported', async () => {
    const w = world(kept({ tempo: 100, countIn: false }));
    await w.begin();
    w.pass(12.3);
    expect(w.beat.step.value?.step).toBe(20);
  });

  it('buzzes with each step where that was asked for', async () => {
    const w = world(kept({ tempo: 60, countIn: false, vibration: true }));
    await w.begin();
    w.pass(5);
    expect(w.log.buzzes).toBe(5);
  });

  it('falls silent at once in a pause, with a tone, and comes back led in', async () => {
    const w = world(kept({ tempo: 120, countIn: false }));
    await w.begin();
    w.pass(10.1);
    w.beat.pause();
    expect(w.beat.phase.value).toBe('paused');
    expect(w.beat.heard.value).toBeNull();
    expect(w.log.awake).toBe(false);
    w.pass(60);
    expect(w.beat.walked.value).toBeCloseTo(10, 1);
    w.beat.play();
    await w.settle();
    expect(w.log.opened).toBe(1);
    expect(w.log.plans).toHaveLength(2);
    expect(w.log.plans[1]?.beats[0]).toMatchObject({ leadIn: 4, next: 0 });
    w.pass(leadIn + 5);
    expect(w.beat.walked.value).toBeCloseTo(15, 1);
  });

  it('ends by itself after the minutes asked for, pauses left out', async () => {
    const w = world(kept({ tempo: 120, minutes: 5 }));
    await w.begin();
    w.pass(leadIn + 100);
    w.beat.pause();
    w.pass(30);
    w.beat.play();
    await w.settle();
    w.pass(leadIn + 199);
    expect(w.beat.left.value).toBeCloseTo(1, 0);
    expect(w.beat.phase.value).toBe('playing');
    w.pass(1.5);
    expect(w.beat.phase.value).toBe('ended');
    expect(w.beat.walked.value).toBeCloseTo(300, 1);
    expect(w.claims()).toBe(0);
    // The tone rings out, then the sound is let go.
    expect(w.log.closed).toBe(0);
    w.pass(10);
    expect(w.log.closed).toBe(1);
  });

  it('counts a timer that is set on the way from there on', async () => {
    const w = world(kept({ tempo: 120 }));
    await w.begin();
    w.pass(leadIn + 200);
    w.beat.change({ minutes: 5 });
    expect(w.beat.left.value).toBeCloseTo(300, 0);
    w.pass(leadIn + 298);
    expect(w.beat.phase.value).toBe('playing');
    w.pass(3);
    expect(w.beat.phase.value).toBe('ended');
  });

  it('goes to another tempo while it plays, and says what is heard on the way', async () => {
    const w = world(kept({ tempo: 115 }));
    await w.begin();
    w.pass(20);
    w.beat.change({ tempo: 120 });
    expect(w.log.plans).toHaveLength(1);
    expect(w.log.edits).toHaveLength(1);
    expect(w.log.edits[0]?.from).toBeCloseTo(20.5);
    expect(w.beat.heard.value).toBe(115);
    w.pass(6);
    expect(w.beat.heard.value).toBeGreaterThan(115);
    expect(w.beat.heard.value).toBeLessThan(120);
    w.pass(10);
    expect(w.beat.heard.value).toBe(120);
    expect(w.settings.value.beatBox.tempo).toBe(120);
  });

  it('begins anew, led in, when what it sounds like is changed', async () => {
    const w = world(kept({ tempo: 120 }));
    await w.begin();
    w.pass(20);
    w.beat.change({ sound: 'clave', accent: 'left' });
    expect(w.log.plans[1]?.steps).toEqual({ sound: 'clave', accent: 'left' });
    expect(w.settings.value.steps).toEqual({ sound: 'clave', accent: 'left' });
    w.pass(leadIn + 10);
    expect(w.beat.walked.value).toBeCloseTo(20 - leadIn + 10, 0);
  });

  it('turns volume up and down without a break', async () => {
    const w = world(kept({ tempo: 120 }));
    await w.begin();
    w.beat.change({ volume: 1.6 });
    expect(w.log.plans).toHaveLength(1);
    expect(w.log.gains.at(-1)).toEqual({ bells: 1, voice: 0, beat: 1.6 });
  });

  it('says when it comes back from a silence', async () => {
    const w = world(kept({ tempo: 120, countIn: false, turns: 'oneOne' }));
    await w.begin();
    w.pass(70.2);
    expect(w.beat.heard.value).toBeNull();
    expect(w.beat.backIn.value).toBe(50);
    w.pass(51);
    expect(w.beat.backIn.value).toBeNull();
    expect(w.beat.heard.value).toBe(120);
  });

  it('takes its tempo from taps, inside what a beat can be', () => {
    const w = world();
    const tap = (interval: number) => [0, 1, 2, 3, 4].map((i) => w.beat.tap(100 * interval + i * interval)).at(-1);
    expect(tap(0.5)).toBeCloseTo(120);
    expect(w.settings.value.beatBox.tempo).toBe(120);
    expect(tap(1.5)).toBeCloseTo(40);
    expect(w.settings.value.beatBox.tempo).toBe(60);
  });

  it('does not start where another tab plays', async () => {
    const w = world({ claimed: true });
    await w.begin();
    expect(w.beat.phase.value).toBe('idle');
    expect(w.log.elsewhere).toBe(1);
    expect(w.log.closed).toBe(1);
  });

  it('stays silent when it was paused before the sound was open', async () => {
    const w = world();
    w.beat.start();
    w.beat.pause();
    await w.settle();
    expect(w.log.plans).toHaveLength(0);
    expect(w.claims()).toBe(0);
  });

  it('lets go of everything when something else is going to sound', async () => {
    const w = world();
    await w.begin();
    w.beat.quit();
    expect(w.beat.phase.value).toBe('idle');
    expect(w.log.closed).toBe(1);
    expect(w.claims()).toBe(0);
  });
});
