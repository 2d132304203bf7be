import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { CheckEvent } from '../../src/care/check.ts';
import type { DayOpen } from '../../src/care/pre-gate.ts';
import type { Check } from '../../src/care/state.ts';
import { usualChoices } from '../../src/routine/choices.ts';
import type { BeatInApp } from '../../src/state/beat-state.ts';
import { type CareState, createCare } from '../../src/state/care.ts';
import { permitOf, permittedBeat, permittedSession } from '../../src/state/permit.ts';
import type { AppPorts } from '../../src/state/ports.ts';
import type { Session } from '../../src/state/session.ts';
import type { TakenUp } from '../../src/state/taken-up.ts';
import { answered, nothingNew, on } from '../care/checking.ts';
import { exercises, routine } from '../care/shipped.ts';

/** A device: a clock that is moved by hand, memory for a store, and tabs that hear each other. */
const device = () => {
  let now = on(0);
  let kept: unknown = null;
  const tabs: { listen: (message: unknown) => void; hears: boolean }[] = [];
  return {
    kept: () => kept as Check | null,
    wipe: () => {
      kept = null;
    },
    at: (days: number, minutes = 0) => {
      now = on(days, minutes);
    },
    /** As any other tab of this origin could. */
    post: (message: unknown) => {
      for (const tab of tabs) tab.listen(message);
    },
    open: async () => {
      const log = { stopped: 0, held: 0 };
      const me = { listen: (_: unknown): void => {}, hears: true };
      tabs.push(me);
      const ports = {
        store: {
          check: async () => kept,
          keepCheck: async (make: (kept: unknown) => Check) => {
            kept = structuredClone(make(structuredClone(kept)));
          },
        },
        wallClock: () => now.at,
        today: () => now.day,
        otherTabs: {
          tell: (message: unknown) => {
            for (const tab of tabs) if (tab !== me && tab.hears) tab.listen(structuredClone(message));
          },
          onTold: (listen: (message: unknown) => void) => {
            me.listen = listen;
          },
        },
      } as unknown as AppPorts;
      const care = await createCare(ports, {
        stop: () => {
          log.stopped += 1;
        },
        hold: () => {
          log.held += 1;
        },
      });
      const deaf = (is: boolean): void => {
        me.hears = !is;
      };
      return { care, log, deaf };
    },
  };
};

/** What is under way is written by then. */
const settled = async (): Promise<void> => {
  for (let n = 0; n < 20; n += 1) await Promise.resolve();
};

const goes = (care: CareState, ...events: readonly CheckEvent[]): void => {
  for (const event of events) care.send(event);
};
const began: CheckEvent = { kind: 'sessionBegan' };
const wrong: CheckEvent = { kind: 'somethingWrong' };
const list = (given: Readonly<Record<string, string>> = {}): CheckEvent => ({
  kind: 'answered',
  given: { E1: 'no', E2: 'no', E5: 'no', E3: 'no', E4: 'no', E6: 'no', E7: 'no', ...given },
});

describe('the check in the app', () => {
  it('is due on a device that knows nothing, and nothing may begin', async () => {
    const { care } = await device().open();
    expect(care.gate.value).toMatchObject({ movement: 'locked', due: 'full', tier: null });
    expect(care.mayBegin()).toBe(false);
  });

  it('is kept as it is answered, and read back', async () => {
    const here = device();
    const { care } = await here.open();
    goes(care, answered({ P2: 'worse' }));
    expect(care.mayBegin()).toBe(true);
    expect(here.kept()?.askedAt).toBe(on(0).at);
    const again = await here.open();
    expect(again.care.gate.value).toMatchObject({ tier: 'GO', tags: ['EXT_AGG'] });
  });

  it('comes due as the clock goes on, and when it is turned back', async () => {
    const here = device();
    const { care } = await here.open();
    goes(care, answered());
    here.at(0, 31);
    expect(care.mayBegin()).toBe(false);
    expect(care.gate.value.due).toBe('quick');
    goes(care, nothingNew);
    here.at(365);
    care.look();
    expect(care.gate.value.due).toBe('full');
    goes(care, answered());
    here.at(0);
    care.look();
    expect(care.gate.value.due).toBe('full');
  });

  it('asks everything again where storage was wiped', async () => {
    const here = device();
    goes((await here.open()).care, answered({ E2: 'yes' }));
    here.wipe();
    expect((await here.open()).care.gate.value).toMatchObject({ movement: 'locked', due: 'full' });
  });

  it('holds what goes on when something feels wrong, and ends it at an emergency', async () => {
    const { care, log } = await device().open();
    goes(care, answered(), began);
    expect(log).toEqual({ stopped: 0, held: 0 });
    goes(care, wrong);
    expect(log).toEqual({ stopped: 0, held: 1 });
    expect(care.mayGoOn()).toBe(false);
    goes(care, list());
    expect(care.mayGoOn()).toBe(true);
    expect(log.stopped).toBe(0);
    goes(care, wrong, list({ E2: 'yes', E2b: 'no' }));
    expect(log.stopped).toBeGreaterThan(0);
    expect(care.gate.value.tier).toBe('EMERGENCY');
  });

  it('lets a session run on where the check merely comes due', async () => {
    const here = device();
    const { care, log } = await here.open();
    goes(care, answered(), began);
    here.at(40);
    care.look();
    expect(care.gate.value.due).toBe('full');
    expect(care.mayGoOn()).toBe(true);
    expect(log.stopped).toBe(0);
  });

  it('forgets with everything else', async () => {
    const here = device();
    const { care } = await here.open();
    goes(care, answered());
    care.forget();
    expect(care.gate.value.due).toBe('full');
    expect(here.kept()?.askedAt).toBeNull();
  });
});

describe('two tabs', () => {
  it('are one: what is answered here holds there at once', async () => {
    const here = device();
    const [one, two] = [await here.open(), await here.open()];
    goes(one.care, answered());
    expect(two.care.mayBegin()).toBe(true);
    goes(two.care, began);
    expect(one.care.mayBegin()).toBe(false);
    goes(two.care, wrong, list({ E3: 'yes' }));
    expect(one.care.gate.value.tier).toBe('EMERGENCY');
    expect(one.log.stopped).toBeGreaterThan(0);
  });

  it('follow each other down again, once a clinician said so', async () => {
    const here = device();
    const [one, two] = [await here.open(), await here.open()];
    goes(one.care, answered({ S5: 'yes' }));
    expect(two.care.gate.value.tier).toBe('CLINICIAN_SOON');
    here.at(1);
    goes(one.care, {
      kind: 'clearance',
      items: ['S5'],
      assessed: true,
      toldCanExercise: true,
      on: on(1).day,
    });
    expect(one.care.gate.value.movement).toBe('open');
    expect(two.care.gate.value.movement).toBe('open');
  });

  it('that went on apart keep the safer of the two, in both', async () => {
    const here = device();
    const [one, two] = [await here.open(), await here.open()];
    goes(one.care, answered());
    one.deaf(true);
    two.deaf(true);
    goes(two.care, wrong, list({ E4: 'unsure' }));
    expect(one.care.gate.value.tier).toBe('GO');
    // It never heard of it, and finds it where it writes: a start is ended at once.
    goes(one.care, nothingNew, began);
    await settled();
    expect(one.care.gate.value.tier).toBe('EMERGENCY');
    expect(one.log.stopped).toBeGreaterThan(0);
    expect((await here.open()).care.gate.value.tier).toBe('EMERGENCY');
    await two.care.readAgain();
    expect(two.care.gate.value.tier).toBe('EMERGENCY');
  });

  it('that heard nothing of each other both keep what they locked', async () => {
    const here = device();
    const [one, two] = [await here.open(), await here.open()];
    goes(one.care, answered());
    await settled();
    one.deaf(true);
    two.deaf(true);
    goes(one.care, answered({ S5: 'yes' }));
    goes(two.care, answered({ S6: 'yes' }));
    await settled();
    await one.care.readAgain();
    for (const { care } of [one, two, await here.open()]) {
      expect(care.gate.value.why).toContain('S5');
      expect(care.gate.value.why).toContain('S6');
    }
  });

  it('that were away read again what was kept meanwhile, milder too', async () => {
    const here = device();
    const [one, two] = [await here.open(), await here.open()];
    goes(one.care, answered({ S5: 'yes' }));
    await settled();
    two.deaf(true);
    here.at(1);
    goes(one.care, { kind: 'clearance', items: ['S5'], assessed: true, toldCanExercise: true, on: on(1).day });
    await settled();
    expect(two.care.gate.value.movement).toBe('locked');
    await two.care.readAgain();
    expect(two.care.gate.value.movement).toBe('open');
    expect((await here.open()).care.gate.value.movement).toBe('open');
  });

  it('bring nothing back that was erased in the other', async () => {
    const here = device();
    const [one, two] = [await here.open(), await here.open()];
    goes(one.care, answered({ S5: 'yes', P2: 'worse' }));
    await settled();
    two.deaf(true);
    here.at(0, 5);
    one.care.forget();
    await settled();
    here.at(0, 10);
    goes(two.care, { kind: 'quickCheck', ticked: ['Q1'] });
    await settled();
    // What is told after it counts; what was told before it is gone.
    for (const { care } of [two, await here.open()]) {
      expect(care.check.value.answers).toEqual({});
      expect(Object.keys(care.check.value.locks)).toEqual(['Q1']);
      expect(care.gate.value.tier).toBe('EMERGENCY');
    }
  });

  it('keep what is here where nothing is kept, or it cannot be read', async () => {
    const here = device();
    const { care } = await here.open();
    goes(care, answered({ S5: 'yes' }));
    await settled();
    here.wipe();
    await care.readAgain();
    expect(care.gate.value.tier).toBe('CLINICIAN_SOON');
    goes(care, { kind: 'timePassed' });
    here.at(0, 1);
    goes(care, { kind: 'askAgain' });
    await settled();
    expect(here.kept()?.locks.S5).toBeDefined();
  });

  it('believe nothing that is no check', async () => {
    const here = device();
    const { care } = await here.open();
    goes(care, answered({ S5: 'yes' }));
    for (const message of [null, 7, {}, { before: null, after: null }, { before: {}, after: { locks: [] } }])
      expect(() => here.post(message)).not.toThrow();
    expect(care.mayBegin()).toBe(false);
    expect(care.gate.value.tier).toBe('CLINICIAN_SOON');
  });
});

describe('what the check makes of routines and walks', () => {
  it('makes a routine suit, and says what it changed', async () => {
    const { care } = await device().open();
    goes(care, answered({ P5c: 'yes' }));
    const made = care.suited(routine('home_relief'), exercises, usualChoices);
    expect(made.changes.map(({ what }) => what)).toContain('replaced');
    expect(made.changes.every(({ because }) => because.includes('KNEEL_PAIN'))).toBe(true);
  });

  it('tells the rules of walking what they need', async () => {
    const { care } = await device().open();
    expect(care.walker({ baseline: null, aid: false })).toMatchObject({ tier: null, age: null, checkedAt: null });
    goes(care, answered({ AGE: '75plus', P4a: 'yes' }));
    expect(care.walker({ baseline: 104, aid: true })).toEqual({
      tier: 'GO',
      tags: ['BALANCE'],
      age: 75,
      aid: true,
      baseline: 104,
      checkedAt: on(0).at,
    });
  });
});

describe('a permit', () => {
  const world = async () => {
    const { care } = await device().open();
    const loaded = signal<CareState | null>(null);
    const day = signal<DayOpen>('everything');
    const permit = permitOf(loaded, day);
    const log: string[] = [];
    const note = (what: string) => (): void => void log.push(what);
    const phase = signal<'idle' | 'playing' | 'paused'>('idle');
    const as = signal<TakenUp | null>({ is: 'asItWas' });
    const session = permittedSession(
      {
        phase,
        interrupted: signal({ session: { timeline: { routine: 'hips' } } }),
        start: note('start'),
        takeUp: (how: string, pre?: number) =>
          log.push(pre === undefined ? `takeUp ${how}` : `takeUp ${how} at ${pre}`),
        play: note('play'),
        pause: note('pause'),
        fileOf: async () => new Blob(['RIFF']),
      } as unknown as Session,
      permit,
      (_, choices) => ({ ...choices, leaveOut: [0] }),
      () => 2,
      () => as.value,
    );
    const beat = permittedBeat(
      { phase, start: note('beat'), play: note('beat on'), pause: note('beat off') } as unknown as BeatInApp,
      permit,
    );
    return { care, loaded, day, permit, log, phase, session, beat, as };
  };
  const hips = routine('hips');

  it('starts nothing before the check is there, nor before it was passed', async () => {
    const w = await world();
    w.session.start(hips, usualChoices);
    w.session.takeUp('goOn');
    w.beat.start();
    expect(w.permit.refused.value).toBe('begin');
    w.loaded.value = w.care;
    w.session.start(hips, usualChoices);
    expect(await w.session.fileOf(hips, usualChoices, () => {})).toBeNull();
    expect(w.log).toEqual([]);
    w.session.takeUp('stop');
    expect(w.log).toEqual(['takeUp stop']);
  });

  it('gives no sound file away that something answered meanwhile locks', async () => {
    const w = await world();
    w.loaded.value = w.care;
    goes(w.care, answered());
    expect(await w.session.fileOf(hips, usualChoices, () => {})).not.toBeNull();
    const making = w.session.fileOf(hips, usualChoices, () => {});
    goes(w.care, wrong, list({ E4: 'yes' }));
    expect(await making).toBeNull();
    expect(await w.session.fileOf(hips, usualChoices, () => {})).toBeNull();
  });

  it('opens on a bad day what eases, and on a very bad one nothing', async () => {
    const w = await world();
    w.loaded.value = w.care;
    goes(w.care, answered());
    w.day.value = 'relief';
    w.session.start(hips, usualChoices);
    w.beat.start();
    expect(w.permit.refused.value).toBe('begin');
    expect(w.log).toEqual([]);
    w.session.start(routine('home_relief'), usualChoices);
    expect(w.log).toEqual(['start']);
    goes(w.care, nothingNew);
    w.day.value = 'nothing';
    w.session.start(routine('home_relief'), usualChoices);
    expect(w.log).toEqual(['start']);
  });

  it('goes on with what was cut off as the answers of now have it, and with the number told now', async () => {
    const w = await world();
    w.loaded.value = w.care;
    const passed = async (as: TakenUp | null) => {
      goes(w.care, w.care.check.value.askedAt === null ? answered() : nothingNew);
      w.as.value = as;
      w.log.length = 0;
      await w.session.takeUp('goOn');
      return [...w.log];
    };
    expect(await passed({ is: 'asItWas' })).toEqual(['takeUp goOn at 2']);
    expect(await passed({ is: 'anew', routine: hips, choices: usualChoices })).toEqual(['start']);
    expect(await passed({ is: 'nothing' })).toEqual(['takeUp stop']);
    // Nothing is used up by what does not begin.
    expect(w.care.mayBegin()).toBe(true);
    expect(await passed(null)).toEqual([]);
  });

  it('is used up by one start', async () => {
    const w = await world();
    w.loaded.value = w.care;
    goes(w.care, answered());
    w.session.start(hips, usualChoices);
    expect(w.permit.refused.value).toBeNull();
    w.beat.start();
    expect(w.log).toEqual(['start']);
    goes(w.care, nothingNew);
    w.beat.start();
    expect(w.log).toEqual(['start', 'beat']);
  });

  it('lets what stands still go on, unless something was answered that ends it', async () => {
    const w = await world();
    w.loaded.value = w.care;
    goes(w.care, answered(), began);
    w.phase.value = 'paused';
    w.session.play();
    w.session.toggle();
    w.beat.toggle();
    expect(w.log).toEqual(['play', 'play', 'beat on']);
    goes(w.care, wrong);
    w.session.play();
    w.session.toggle();
    w.beat.play();
    expect(w.log).toHaveLength(3);
    expect(w.permit.refused.value).toBe('goOn');
  });
});
