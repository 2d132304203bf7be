/** "That hurts" in a session that runs: real session, real silent clocks, shipped routines, memory for a store. */
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { easingAt } from '../../src/care/easing.ts';
import { silentClock } from '../../src/platform/silent-clock.ts';
import { type Diary, emptyDiary } from '../../src/record/diary.ts';
import { type FinishedSession, type JournalEntry, type RunningSession, usualSettings } from '../../src/record/kept.ts';
import type { Store } from '../../src/record/store.ts';
import { usualChoices } from '../../src/routine/choices.ts';
import { fit as toMinutes } from '../../src/routine/fit.ts';
import { reworked } from '../../src/routine/reworked.ts';
import type { Routine } from '../../src/routine/routine.ts';
import type { SoundPlan } from '../../src/sound/plan.ts';
import { hurtsOf, toldOnTheWay } from '../../src/state/hurts.ts';
import type { SessionPorts, Shipped } from '../../src/state/ports.ts';
import { createSession } from '../../src/state/session.ts';
import type { Transport } from '../../src/timeline/transport.ts';
import { shippedExercises, shippedRoutines } from '../fixtures/shipped.ts';

const routineOf = (id: string): Routine => shippedRoutines.find((one) => one.id === id) as Routine;

interface Device {
  running: RunningSession | null;
  journal: JournalEntry | null;
  finished: FinishedSession[];
}
const device = (): Device => ({ running: null, journal: null, finished: [] });

const world = (kept: Device = device()) => {
  let time = 0;
  const beats = new Set<() => void>();
  const outs: { plan: SoundPlan | null; open: boolean; kind: Transport['kind'] }[] = [];
  const pockets: SoundPlan[] = [];
  const way = (kind: Transport['kind']) => {
    const clock = silentClock({
      now: () => time,
      every: (_ms, call) => {
        beats.add(call);
        return () => beats.delete(call);
      },
    });
    const out: (typeof outs)[number] = { plan: null, open: true, kind };
    outs.push(out);
    const transport: Transport = {
      ...clock,
      kind,
      load: (plan, bank) => {
        expect(out.plan, 'a plan is loaded once').toBeNull();
        out.plan = plan;
        clock.load(plan, bank);
      },
      close: () => {
        out.open = false;
        clock.close();
      },
    };
    return transport;
  };
  const store = {
    running: async () => kept.running && kept.journal && { session: kept.running, journal: kept.journal },
    keepRunning: async (session: RunningSession) => {
      kept.running = session;
    },
    keepJournal: async (entry: JournalEntry) => {
      kept.journal = entry;
    },
    finish: async (finished: FinishedSession) => {
      kept.finished.push(finished);
      kept.running = null;
    },
  } as unknown as Store;
  const said: string[] = [];
  const ports: SessionPorts = {
    store,
    readySound: () => null,
    openSound: async (told) => {
      told('on');
      return { transport: way('deck'), rate: 1000, unblock: async () => null };
    },
    openPocket: async (plan) => {
      pockets.push(plan);
      const transport = way('file');
      transport.load(plan, {});
      return {
        transport,
        file: new Blob(['RIFF']),
        begin: async (at) => {
          transport.seek(at);
          transport.play();
          return true;
        },
      };
    },
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
  };
  const session = createSession(
    ports,
    signal(usualSettings),
    (routine, choices) => toMinutes(routine, shippedExercises, choices).timeline,
    () => {},
    signal('none' as const),
  );
  const diary = signal<Diary>(emptyDiary);
  const shipped = { easingAt, reworked, lengths: {} } as unknown as Shipped;
  const hurts = hurtsOf(ports, {
    shipped: () => shipped,
    source: (id) => ({ routine: routineOf(id), exercises: shippedExercises }),
    session,
    diary: {
      diary,
      change: (change) => {
        diary.value = { ...diary.peek(), ...change };
      },
    },
    suit: (_routine, choices) => choices,
  });
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 20; i += 1) await Promise.resolve();
  };
  const pass = (seconds: number): void => {
    for (let i = 0; i < seconds * 4; i += 1) {
      time += 250;
      for (const call of [...beats]) call();
    }
  };
  return {
    session,
    hurts,
    diary,
    kept,
    outs,
    pockets,
    settle,
    pass,
    said,
    begin: async (id: string) => {
      session.start(routineOf(id), usualChoices);
      await settle();
    },
    /** On into the doing of an exercise, then so many seconds of it, and the key. */
    hurtIn: (exercise: string, seconds: number) => {
      const block = session.running.peek()?.timeline.blocks.find((one) => one.exercise === exercise);
      session.jump((block?.workStart ?? 0) - session.position.peek());
      pass(seconds);
      session.pause();
      return hurts.tell();
    },
    smaller: async () => {
      const { smaller } = hurts.easing();
      if (smaller) hurts.goOnWith(smaller);
      await settle();
      return smaller;
    },
  };
};

const spentOn = (finished: FinishedSession | undefined, name: string): number =>
  finished?.blocks.filter((one) => one.name === name).reduce((sum, { spent }) => sum + spent, 0) ?? 0;

describe('an exercise made smaller on the way', () => {
  it('goes on at once at its get-ready, easier, where the session stood', async () => {
    const { session, hurtIn, smaller, begin } = world();
    await begin('home_relief');
    hurtIn('cat_cow', 10);
    const at = session.position.value;
    await smaller();
    expect(session.phase.value).toBe('playing');
    expect(session.position.value).toBe(at);
    expect(session.segment.value).toMatchObject({ kind: 'ready', start: at });
    expect(session.block.value?.exercise).toBe('cat_cow');
    expect(session.running.value?.choices.levels).toEqual({ cat_cow: 'easier' });
  });

  it('closes the old sound, and has another play the new plan from that place', async () => {
    const { session, hurtIn, smaller, begin, outs, pass } = world();
    await begin('home_relief');
    hurtIn('cat_cow', 10);
    const at = session.position.value;
    await smaller();
    expect(outs.map(({ open }) => open)).toEqual([false, true]);
    const { timeline } = session.running.value as RunningSession;
    expect(outs[1]?.plan?.frames).toBe(Math.round(timeline.total * 1000));
    pass(4);
    expect(session.position.value).toBeCloseTo(at + 4, 5);
  });

  it('says what comes, with the first word of the get-ready', async () => {
    const { hurtIn, smaller, begin, said, pass } = world();
    await begin('home_relief');
    hurtIn('cat_cow', 10);
    said.length = 0;
    await smaller();
    pass(3);
    expect(said[0]).toBe(shippedExercises['cat_cow']?.spoken.name);
    pass(3);
    expect(said[1]).toBe(shippedExercises['cat_cow']?.spoken.short);
  });

  it('keeps what was done, as cut short, and counts the rest', async () => {
    const { session, hurtIn, smaller, begin, pass, kept, settle } = world();
    await begin('home_relief');
    hurtIn('cat_cow', 10);
    await smaller();
    pass(12);
    session.stop();
    await settle();
    const [cut, now] = kept.finished[0]?.blocks ?? [];
    expect([cut?.name, cut?.outcome, cut?.spent]).toEqual(['Cat-cow', 'skipped', 10]);
    expect([now?.name, now?.outcome, now?.spent]).toEqual(['Cat-cow', 'partly', 12]);
    expect(spentOn(kept.finished[0], 'Cat-cow')).toBe(22);
  });

  it('runs to the end of the new timeline', async () => {
    const { session, hurtIn, smaller, begin, pass, kept, settle } = world();
    await begin('knee_to_chest_alone');
    hurtIn('sktc', 5);
    await smaller();
    pass(session.running.value?.timeline.total ?? 0);
    await settle();
    expect(session.phase.value).toBe('ended');
    expect(kept.finished[0]?.outcome).toBe('partly');
  });

  it('is taken up again in its new form after the app was killed', async () => {
    const first = world();
    await first.begin('home_relief');
    first.hurtIn('cat_cow', 10);
    await first.smaller();
    first.pass(6);
    first.session.pause();
    const before = first.session.running.value;
    const at = first.session.position.value;

    const second = world(first.kept);
    await second.session.offerInterrupted();
    second.session.takeUp('goOn');
    await second.settle();
    expect(second.session.running.value).toEqual(before);
    expect(second.session.position.value).toBe(at);
    second.hurts.tell();
    expect((await second.smaller())?.range).toEqual({ cat_cow: 0.5 });
    second.session.stop();
    await second.settle();
    // 10 s as usual and 6 s easier, of which nothing was done yet but getting ready: that is no exercise.
    expect(spentOn(second.kept.finished[0], 'Cat-cow')).toBe(10);
  });

  it('can be made smaller again and again, until there is nothing smaller', async () => {
    const { session, hurtIn, smaller, begin, hurts, pass } = world();
    await begin('home_relief');
    hurtIn('cat_cow', 1);
    let times = 0;
    while ((await smaller()) !== null && times < 20) {
      pass(14);
      session.pause();
      times += 1;
    }
    expect(times).toBeGreaterThan(2);
    expect(hurts.easing().smaller).toBeNull();
    expect(session.phase.value).toBe('paused');
  });

  it('makes a sound file anew where one was playing', async () => {
    const { session, hurtIn, smaller, begin, pockets, settle, outs } = world();
    await begin('home_relief');
    session.toPocket();
    await settle();
    expect(session.pocket.value.stage).toBe('playing');
    hurtIn('cat_cow', 2);
    await smaller();
    await settle();
    expect(pockets.length).toBe(2);
    expect(session.pocket.value.stage).toBe('playing');
    const { timeline } = session.running.value as RunningSession;
    expect(pockets[1]?.frames).toBe(Math.round(timeline.total * (pockets[1]?.rate ?? 0)));
    expect(outs.filter(({ open }) => open).map(({ kind }) => kind)).toEqual(['file']);
  });
});

describe('something else instead', () => {
  it('is what the routine offers first, and never what hurt before', async () => {
    const { session, hurts, hurtIn, begin, settle, pass } = world();
    await begin('home_relief');
    hurtIn('cat_cow', 10);
    const { instead } = hurts.easing();
    expect(instead?.exercise).toBe('cat_cow_stand');
    if (instead) hurts.goOnWith(instead.choices);
    await settle();
    expect(session.block.value?.name).toBe('Standing cat-cow');
    pass(15);
    session.pause();
    hurts.tell();
    expect(hurts.easing().instead).toBeNull();
  });
});

describe('what is remembered of a hurt', () => {
  it('is the move, its side, and what was said of it', async () => {
    const { hurts, diary, hurtIn, begin } = world();
    await begin('home_relief');
    const hurt = hurtIn('sktc', 3);
    expect(diary.value.hurts).toEqual([{ exercise: 'sktc', at: hurt.at, side: 'left', severity: null }]);
    hurts.amend(hurt, { severity: 7 });
    hurts.amend(hurt, { side: 'middle' });
    expect(diary.value.hurts).toEqual([{ exercise: 'sktc', at: hurt.at, side: 'middle', severity: 7 }]);
    hurts.takeBack(hurt);
    expect(diary.value.hurts).toEqual([]);
  });

  it('is the exercise in the rest between two of its sets, and none in a rest after it', async () => {
    const { session, hurts, begin, hurtIn } = world();
    await begin('support');
    hurtIn('bridge', 1);
    const { timeline } = session.running.value as RunningSession;
    const between = timeline.blocks.find(
      ({ kind, index }) => kind === 'rest' && timeline.blocks[index - 1]?.exercise === 'bridge',
    );
    session.jump((between?.start ?? 0) + 2 - session.position.value);
    expect(hurts.tell().exercise).toBe('bridge');
    expect(hurts.easing().smaller).not.toBeNull();
    session.stop();
    await begin('home_relief');
    session.jump((session.running.value?.timeline.total ?? 0) - 20);
    session.pause();
    expect(hurts.tell().exercise).toBe('rest');
    expect(hurts.easing()).toEqual({ smaller: null, instead: null });
  });

  it('tells the finished session the worst of it, and of what, unless the person said so themselves', () => {
    const hurt = (at: number, severity: number | null, exercise = 'sktc') =>
      ({ exercise, at, side: null, severity }) as const;
    const finished = { startedAt: 100 } as FinishedSession;
    const hurts = [hurt(50, 9), hurt(110, 4), hurt(120, 7, 'cat_cow'), hurt(130, null)];
    expect(toldOnTheWay(finished, { hurts })).toEqual({ peak: 7, suspect: 'cat_cow' });
    expect(toldOnTheWay(finished, { hurts: [hurt(50, 9), hurt(130, null)] })).toBeNull();
    expect(toldOnTheWay(finished, { hurts: [hurt(110, 3, 'walk')] })).toEqual({ peak: 3, suspect: null });
    expect(toldOnTheWay({ ...finished, pain: { peak: 2 } } as FinishedSession, { hurts })).toBeNull();
  });
});
