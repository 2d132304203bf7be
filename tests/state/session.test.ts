import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it } from 'vitest';
import { silentClock } from '../../src/platform/silent-clock.ts';
import { type FinishedSession, type JournalEntry, type RunningSession, usualSettings } from '../../src/record/kept.ts';
import type { Store } from '../../src/record/store.ts';
import { usualChoices } from '../../src/routine/choices.ts';
import type { Routine } from '../../src/routine/routine.ts';
import { bellSamples } from '../../src/sound/bells.ts';
import type { SampleBank } from '../../src/sound/plan.ts';
import type { Sound } from '../../src/state/app.ts';
import { ringsOut } from '../../src/state/outlet.ts';
import type { SessionPorts, SoundOut } from '../../src/state/ports.ts';
import { createSession, type Session } from '../../src/state/session.ts';
import type { Stall } from '../../src/timeline/transport.ts';
import { handMadeTimeline } from '../fixtures/hand-made-timeline.ts';

const routine: Routine = { version: 1, id: 'r', name: 'R', summary: 's', kind: 'stretch', often: 'o', items: [] };

/** A world whose clock is moved by hand: real session, real silent clock, memory for a store. */
const world = (
  given: { claimed?: boolean; sound?: Sound; noPocket?: boolean; clips?: SessionPorts['loadClips'] } = {},
) => {
  let time = 0;
  let beat: () => void = () => {};
  let leave: () => void = () => {};
  const kept: { running: RunningSession | null; journal: JournalEntry[]; finished: FinishedSession[] } = {
    running: null,
    journal: [],
    finished: [],
  };
  let stall: (stall: Stall) => void = () => {};
  let lose: () => void = () => {};
  let opened = 0;
  /** Ways out, and whether they are still open. */
  const outs: { open: boolean }[] = [];
  const timers = new Set<{ at: number; call: () => void }>();
  const added: string[][] = [];
  const said: string[] = [];
  const buzzed: (readonly number[])[] = [];
  const store = {
    running: async () =>
      kept.running && kept.journal.length > 0 ? { session: kept.running, journal: kept.journal.at(-1) } : null,
    keepRunning: async (session: RunningSession) => {
      kept.running = session;
    },
    keepJournal: async (entry: JournalEntry) => {
      kept.journal.push(entry);
    },
    finish: async (finished: FinishedSession) => {
      kept.finished.push(finished);
      kept.running = null;
    },
  } as unknown as Store;
  const clock = () => {
    const made = silentClock({
      now: () => time,
      every: (_ms, call) => {
        beat = call;
        return () => {
          if (beat === call) beat = () => {};
        };
      },
    });
    const out = { open: true };
    outs.push(out);
    return {
      ...made,
      close: () => {
        out.open = false;
        made.close();
      },
    };
  };
  const ports: SessionPorts = {
    store,
    openSound: async (told) => {
      told(given.sound ?? 'on');
      const out: SoundOut = {
        transport: clock(),
        rate: 1000,
        add: (bank) => added.push(Object.keys(bank)),
        onStall: (listen) => {
          stall = listen;
          return () => {};
        },
        onLost: (listen) => {
          lose = listen;
          return () => {};
        },
        unblock: async () => {
          opened += 1;
          return { ...out, transport: clock() };
        },
      };
      return out;
    },
    readySound: () => null,
    openPocket: async (plan) => {
      if (given.noPocket) return null;
      const transport = { ...clock(), kind: 'file' as const };
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
    later: (milliseconds, call) => {
      const timer = { at: time + milliseconds, call };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    onLeaving: (call) => {
      leave = call;
    },
    screen: { hold: () => {}, release: () => {} },
    voice: { say: (text) => said.push(text), hush: () => {}, canSpeak: () => true, wake: () => {} },
    loadClips: given.clips ?? (async () => ({})),
    followVisible: (tell) => tell(true),
    vibrate: (pattern) => buzzed.push(pattern),
    claim: async () => (given.claimed ? null : () => {}),
    wallClock: () => 1_000_000 + time,
    newId: () => 'id',
  };
  const finished: FinishedSession[] = [];
  const session: Session = createSession(
    ports,
    signal(usualSettings),
    () => handMadeTimeline,
    (one) => finished.push(one),
    signal('none' as const),
  );
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 10; i += 1) await Promise.resolve();
  };
  return {
    session,
    kept,
    said,
    added,
    buzzed,
    finished,
    settle,
    leave: () => leave(),
    stall: (at: number, lasted: number) => stall({ at, lasted }),
    lose: () => lose(),
    opened: () => opened,
    open: () => outs.filter(({ open }) => open).length,
    begin: async () => {
      session.start(routine, usualChoices);
      await settle();
    },
    /** Lets seconds pass, with a report every quarter. */
    pass: (seconds: number) => {
      for (let i = 0; i < seconds * 4; i += 1) {
        time += 250;
        beat();
        for (const timer of [...timers].filter(({ at }) => at <= time)) {
          timers.delete(timer);
          timer.call();
        }
      }
    },
    /** Lets seconds pass without a report: the page was blocked. */
    block: (seconds: number) => {
      time += seconds * 1000;
      beat();
    },
  };
};

let w: ReturnType<typeof world>;
beforeEach(async () => {
  w = world();
  await w.begin();
});

describe('a session that is stopped before it has quite begun', () => {
  it('never sounds, and is over', async () => {
    const early = world();
    void early.session.start(routine, usualChoices);
    early.session.stop();
    await early.settle();
    expect(early.session.phase.value).toBe('ended');
    early.pass(10);
    expect(early.session.position.value).toBe(0);
    expect(early.said).toEqual([]);
    // The next one is begun as ever.
    await early.begin();
    early.pass(2);
    expect(early.session.phase.value).toBe('playing');
    expect(early.session.position.value).toBeCloseTo(2);
  });
});

describe('a running session', () => {
  it('takes its position from the transport', () => {
    w.pass(6);
    expect(w.session.position.value).toBeCloseTo(6);
    expect(w.session.segment.value?.words).toBe('Hold');
    expect(w.session.digits.value).toBe('18');
    expect(w.session.timeLeft.value).toBe('0:48');
  });

  it('loses nothing while the page is blocked', () => {
    w.block(30);
    expect(w.session.position.value).toBeCloseTo(30);
    w.pass(24);
    expect(w.kept.finished[0]).toMatchObject({ outcome: 'complete', spent: 54 });
  });

  it('stands still while paused, for however long', () => {
    w.pass(6);
    w.session.pause();
    w.pass(3600);
    expect(w.session.position.value).toBeCloseTo(6);
    w.session.play();
    w.pass(1);
    expect(w.session.position.value).toBeCloseTo(7);
  });

  it('speaks a cue once, when its time has come', () => {
    expect(w.said).toEqual([]);
    w.pass(2);
    expect(w.said).toEqual(['Knee to chest']);
    w.pass(12);
    expect(w.said).toEqual(['Knee to chest', 'Halfway']);
  });

  it('buzzes with a change, the first included', () => {
    w.pass(5);
    expect(w.buzzed).toHaveLength(2);
  });

  it('buzzes for the cue on which a jump lands', () => {
    w.session.next();
    w.pass(1);
    expect(w.buzzed).toEqual([[60, 80, 60]]);
  });
});

describe('a session that is over', () => {
  it('lets its last bell ring out, and then lets the sound go', () => {
    w.pass(54);
    expect([w.session.phase.value, w.session.sounding.value, w.open()]).toEqual(['ended', true, 1]);
    w.pass(4);
    expect([w.session.sounding.value, w.open()]).toEqual([true, 1]);
    w.pass(1);
    expect([w.session.sounding.value, w.open()]).toEqual([false, 0]);
  });

  it('rings for longer than any bell, and than that takes to the ear', () => {
    for (const [name, bell] of Object.entries(bellSamples(1000)))
      expect(bell.length + 500, name).toBeLessThanOrEqual(ringsOut);
  });

  it('is silent at once where it was stopped', () => {
    w.pass(6);
    w.session.stop();
    expect([w.session.sounding.value, w.open()]).toEqual([false, 0]);
  });

  it('gives way to the next, and does not end its sound', async () => {
    w.pass(54);
    w.pass(2);
    await w.begin();
    expect(w.open()).toBe(1);
    w.pass(10);
    expect([w.session.phase.value, w.session.sounding.value, w.open()]).toEqual(['playing', true, 1]);
  });

  it('lets a file go too', async () => {
    w.pass(10);
    w.session.toPocket();
    await w.settle();
    w.pass(44);
    expect([w.session.phase.value, w.open()]).toEqual(['ended', 1]);
    w.pass(5);
    expect([w.session.sounding.value, w.open()]).toEqual([false, 0]);
  });
});

describe('back and next', () => {
  it('land on the start of a block, get-ready included', () => {
    w.pass(6);
    w.session.next();
    expect(w.session.position.value).toBe(24);
    expect(w.session.segment.value?.kind).toBe('swap');
    w.session.back();
    expect(w.session.position.value).toBe(0);
  });

  it('go to the start of this block when it is under way', () => {
    w.pass(30);
    w.session.back();
    expect(w.session.position.value).toBe(24);
  });

  it('work while paused and stay paused', () => {
    w.pass(6);
    w.session.pause();
    w.session.next();
    w.pass(5);
    expect(w.session.position.value).toBe(24);
    expect(w.session.phase.value).toBe('paused');
  });

  it('record what next left as skipped', () => {
    w.pass(6);
    w.session.next();
    w.pass(30);
    expect(w.kept.finished[0]?.blocks.map(({ outcome }) => outcome)).toEqual(['skipped', 'done', 'done']);
    expect(w.kept.finished[0]?.outcome).toBe('partly');
  });

  it('skip a whole exercise, its other side too', () => {
    w.pass(6);
    w.session.skipExercise();
    expect(w.session.position.value).toBe(48);
    w.pass(10);
    expect(w.kept.finished[0]?.blocks.map(({ outcome }) => outcome)).toEqual(['skipped', 'skipped', 'done']);
  });

  it('end the session when there is nothing next', () => {
    w.session.next();
    w.session.next();
    w.session.next();
    expect(w.session.phase.value).toBe('ended');
    expect(w.kept.finished[0]?.outcome).toBe('partly');
  });

  it('jump ten seconds and stay inside the session', () => {
    w.pass(6);
    w.session.jump(10);
    expect(w.session.position.value).toBeCloseTo(16);
    w.session.jump(-100);
    expect(w.session.position.value).toBe(0);
    w.session.jump(1000);
    expect(w.session.position.value).toBeLessThan(54);
  });
});

describe('the journal', () => {
  it('is written at each segment and at least every 5 s', () => {
    w.kept.journal.length = 0;
    w.pass(23);
    const positions = w.kept.journal.map(({ position }) => position);
    expect(positions.some((at) => at >= 4 && at < 4.5)).toBe(true);
    for (const [i, at] of positions.entries()) expect(at - (positions[i - 1] ?? 0)).toBeLessThanOrEqual(5.25);
    expect(positions.length).toBeGreaterThanOrEqual(4);
  });

  it('is written when the page is left', () => {
    w.pass(2);
    w.kept.journal.length = 0;
    w.leave();
    expect(w.kept.journal.at(-1)?.position).toBeCloseTo(2);
  });

  it('lets a killed session go on where it was', async () => {
    w.pass(14);
    w.leave();
    const later = world();
    later.kept.running = w.kept.running;
    later.kept.journal = w.kept.journal;
    await later.session.offerInterrupted();
    expect(later.session.interrupted.value?.journal.position).toBeCloseTo(14);
    later.session.takeUp('goOn', 4);
    await later.settle();
    expect(later.session.position.value).toBeCloseTo(14);
    later.pass(40);
    // With the number that was told before it went on.
    expect(later.kept.finished[0]).toMatchObject({ outcome: 'complete', pain: { pre: 4 } });
  });

  it('lets a killed session start the block again', async () => {
    w.pass(40);
    w.leave();
    const later = world();
    later.kept.running = w.kept.running;
    later.kept.journal = w.kept.journal;
    await later.session.offerInterrupted();
    later.session.takeUp('again');
    await later.settle();
    expect(later.session.position.value).toBe(24);
  });

  it('records a killed session as stopped when it is not taken up', async () => {
    w.pass(14);
    w.leave();
    const later = world();
    later.kept.running = w.kept.running;
    later.kept.journal = w.kept.journal;
    await later.session.offerInterrupted();
    later.session.takeUp('stop');
    expect(later.kept.finished[0]).toMatchObject({ outcome: 'stopped' });
    expect(later.session.interrupted.value).toBeNull();
  });
});

it('keeps a session that was cut off, and never answered for, when another is started', async () => {
  w.pass(14);
  w.leave();
  const later = world();
  later.kept.running = w.kept.running;
  later.kept.journal = w.kept.journal;
  await later.session.offerInterrupted();
  await later.begin();
  expect(later.kept.finished).toEqual([expect.objectContaining({ outcome: 'stopped' })]);
  expect(later.session.phase.value).toBe('playing');
});

describe('the pocket file', () => {
  it('goes on at the same place, and is handed out to be saved', async () => {
    w.pass(10);
    w.session.toPocket();
    await w.settle();
    expect(w.session.pocket.value).toMatchObject({ stage: 'playing', done: 1, byItself: false });
    expect(await w.session.pocket.value.file?.text()).toBe('RIFF');
    expect(w.session.position.value).toBeCloseTo(10);
    w.pass(5);
    expect(w.session.position.value).toBeCloseTo(15);
    w.pass(40);
    expect(w.kept.finished[0]).toMatchObject({ outcome: 'complete' });
  });

  it('leaves the session as it is where it cannot be made', async () => {
    const none = world({ noPocket: true });
    await none.begin();
    none.pass(10);
    none.session.toPocket();
    await none.settle();
    expect(none.session.pocket.value).toMatchObject({ stage: 'failed', file: null });
    none.pass(5);
    expect(none.session.position.value).toBeCloseTo(15);
  });
});

describe('words that take a while to come', () => {
  const clips = { half: new Float32Array(10) };
  let come: (clips: SampleBank) => void;
  beforeEach(async () => {
    const coming = new Promise<SampleBank>((resolve) => {
      come = resolve;
    });
    w = world({ clips: () => coming });
    await w.begin();
  });

  it('hold nothing up, and join what plays', async () => {
    w.pass(2);
    expect(w.session.position.value).toBeCloseTo(2);
    expect(w.added).toEqual([]);
    come(clips);
    await w.settle();
    expect(w.added).toEqual([['half']]);
    expect(w.session.position.value).toBeCloseTo(2);
  });

  it('are said by the phone until then, and from then on by nobody else', async () => {
    w.pass(2);
    expect(w.said).toEqual(['Knee to chest']);
    come(clips);
    await w.settle();
    w.pass(14);
    expect(w.said).toEqual(['Knee to chest']);
  });

  it('go nowhere once the session was stopped', async () => {
    w.session.stop();
    come(clips);
    await w.settle();
    expect(w.added).toEqual([]);
  });
});

describe('sound that stops by itself', () => {
  it('is written down at once, and told at the end', () => {
    w.pass(8);
    w.stall(8, 12);
    expect(w.kept.journal.at(-1)?.stalls).toEqual([{ at: 8, lasted: 12 }]);
    w.pass(46);
    expect(w.kept.finished[0]).toMatchObject({ outcome: 'complete', stalls: [{ at: 8, lasted: 12 }] });
  });

  it('is opened anew at the same place when it is lost', async () => {
    w.pass(8);
    w.lose();
    await w.settle();
    expect(w.opened()).toBe(1);
    expect(w.session.position.value).toBeCloseTo(8);
    w.pass(2);
    expect(w.session.position.value).toBeCloseTo(10);
  });

  it('is not opened for ever', async () => {
    for (let i = 0; i < 10; i += 1) {
      w.lose();
      await w.settle();
    }
    expect(w.opened()).toBe(3);
  });

  it('keeps the stalls of before when a killed session goes on', async () => {
    w.pass(8);
    w.stall(8, 12);
    w.leave();
    const later = world();
    later.kept.running = w.kept.running;
    later.kept.journal = w.kept.journal;
    await later.session.offerInterrupted();
    later.session.takeUp('goOn');
    await later.settle();
    later.pass(47);
    expect(later.kept.finished[0]?.stalls).toEqual([{ at: 8, lasted: 12 }]);
  });
});

describe('when things go wrong', () => {
  it('refuses to start while another tab plays', async () => {
    const other = world({ claimed: true });
    await other.begin();
    expect(other.session.elsewhere.value).toBe(true);
    expect(other.session.phase.value).toBe('idle');
    expect(other.kept.running).toBeNull();
  });

  it('has the sound let out by the tap that goes on, where it was held back', async () => {
    const quiet = world({ sound: 'blocked' });
    await quiet.begin();
    quiet.pass(10);
    quiet.session.pause();
    quiet.session.play();
    await quiet.settle();
    expect(quiet.opened()).toBe(1);
    quiet.pass(2);
    expect(quiet.session.position.value).toBeCloseTo(12);
    expect(quiet.open()).toBe(1);
  });

  it('keeps time in silence and takes the position over when sound comes', async () => {
    const quiet = world({ sound: 'blocked' });
    await quiet.begin();
    expect(quiet.session.sound.value).toBe('blocked');
    quiet.pass(10);
    quiet.session.unblock();
    await quiet.settle();
    expect(quiet.session.position.value).toBeCloseTo(10);
    quiet.pass(2);
    expect(quiet.session.position.value).toBeCloseTo(12);
  });

  it('records an early stop as stopped', () => {
    w.pass(6);
    w.session.stop();
    expect(w.kept.finished[0]).toMatchObject({ outcome: 'stopped' });
    expect(w.session.phase.value).toBe('ended');
  });
});
