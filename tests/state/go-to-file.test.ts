/** A session on a phone that holds the sound, loses it, and may refuse a file: real session, clocks for transports. */
import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it } from 'vitest';
import { silentClock } from '../../src/platform/silent-clock.ts';
import { type FinishedSession, type Settings, usualSettings } from '../../src/record/kept.ts';
import type { Store } from '../../src/record/store.ts';
import { usualChoices } from '../../src/routine/choices.ts';
import type { Routine } from '../../src/routine/routine.ts';
import type { SoundPlan } from '../../src/sound/plan.ts';
import type { Sound } from '../../src/state/app.ts';
import type { PocketFile, SessionPorts, SoundOut } from '../../src/state/ports.ts';
import { createSession } from '../../src/state/session.ts';
import type { Stall, Transport } from '../../src/timeline/transport.ts';
import { handMadeTimeline } from '../fixtures/hand-made-timeline.ts';

const routine: Routine = { version: 1, id: 'r', name: 'R', summary: 's', kind: 'stretch', often: 'o', items: [] };

const world = (given: { kind?: Routine['kind']; device?: 'phone' | 'computer'; sound?: 'deck' | 'silent' } = {}) => {
  let time = 0;
  const beats = new Set<() => void>();
  /** Every way out that was opened, the first one first. Spied on from outside. */
  const outs: {
    transport: Transport;
    open: boolean;
    from: number[];
    stall?: (one: Stall) => void;
    lose?: () => void;
  }[] = [];
  const rendered: { plan: SoundPlan; progress: (done: number) => void; done: (file: PocketFile | null) => void }[] = [];
  const accepts = { file: true };
  let taps = 0;
  const see: ((visible: boolean) => void)[] = [];
  const said: string[] = [];
  const buzzed: number[] = [];
  const finished: FinishedSession[] = [];
  const settings = signal<Settings>(usualSettings);
  let told: (sound: Sound) => void = () => {};

  const way = (kind: Transport['kind'], plan: SoundPlan | null = null) => {
    const clock = silentClock({
      now: () => time,
      every: (_ms, call) => {
        beats.add(call);
        return () => beats.delete(call);
      },
    });
    if (plan) clock.load(plan, {});
    const out: (typeof outs)[number] = {
      open: true,
      from: [],
      transport: {
        ...clock,
        kind,
        play: () => {
          out.from.push(clock.state().position);
          clock.play();
        },
        close: () => {
          out.open = false;
          clock.close();
        },
      },
    };
    outs.push(out);
    return out;
  };
  const soundOut = (): SoundOut => {
    const out = way(given.sound ?? 'deck');
    told('on');
    return {
      transport: out.transport,
      rate: 1000,
      onStall: (listen) => {
        out.stall = listen;
        return () => {};
      },
      onLost: (listen) => {
        out.lose = () => {
          told('blocked');
          listen();
        };
        return () => {};
      },
      unblock: async () => soundOut(),
    };
  };
  const fileFrom = (plan: SoundPlan): PocketFile => {
    const { transport } = way('file', plan);
    return {
      transport,
      file: new Blob(['RIFF']),
      begin: async (at) => {
        transport.seek(at);
        if (accepts.file) transport.play();
        return accepts.file;
      },
    };
  };
  const ports: SessionPorts = {
    store: {
      running: async () => null,
      keepRunning: async () => {},
      keepJournal: async () => {},
      finish: async () => {},
    } as unknown as Store,
    openSound: async (tell) => {
      told = tell;
      return soundOut();
    },
    readySound: () => null,
    openPocket: (plan, _bank, _gains, progress) =>
      new Promise((done) => {
        rendered.push({ plan, progress, done });
      }),
    readyPocket: () => {
      taps += 1;
    },
    keepsPlaying: () => (given.device === 'computer' ? 'yes' : 'likely'),
    eachFrame: () => () => {},
    later: () => () => {},
    onLeaving: () => {},
    screen: { hold: () => {}, release: () => {} },
    voice: { say: (text) => said.push(text), hush: () => {}, canSpeak: () => true, wake: () => {} },
    loadClips: async () => ({}),
    followVisible: (tell) => {
      see.push(tell);
      tell(true);
    },
    vibrate: () => buzzed.push(time / 1000),
    claim: async () => () => {},
    wallClock: () => time,
    newId: () => 'id',
  };
  const session = createSession(
    ports,
    settings,
    () => handMadeTimeline,
    (one) => finished.push(one),
    signal('none' as const),
  );
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 20; i += 1) await Promise.resolve();
  };
  return {
    session,
    settings,
    outs,
    accepts,
    said,
    buzzed,
    finished,
    settle,
    rendered,
    taps: () => taps,
    last: () => outs.at(-1)!,
    open: () => outs.filter(({ open }) => open).map(({ transport }) => transport.kind),
    begin: async () => {
      session.start({ ...routine, kind: given.kind ?? 'stretch' }, usualChoices);
      await settle();
    },
    pass: (seconds: number) => {
      for (let i = 0; i < seconds * 4; i += 1) {
        time += 250;
        for (const beat of [...beats]) beat();
      }
    },
    /** The phone held the deck for so long: nobody told the page of the time, and the deck stood still. */
    stall: (lasted: number) => outs.at(-1)!.stall?.({ at: session.position.peek(), lasted }),
    see: (visible: boolean) => {
      for (const tell of see) tell(visible);
    },
    /** The worker is done with the file it was last asked for. */
    made: async (how: 'made' | 'failed' = 'made') => {
      const { plan, progress, done } = rendered.at(-1)!;
      progress(0.5);
      done(how === 'made' ? fileFrom(plan) : null);
      await settle();
    },
  };
};

let w: ReturnType<typeof world>;
beforeEach(async () => {
  w = world();
  await w.begin();
});

describe('after the phone held the sound', () => {
  it('goes on from a file by itself, at the place the session has come to by then', async () => {
    w.pass(8);
    w.stall(12);
    await w.settle();
    expect(w.session.pocket.value).toMatchObject({ stage: 'making', byItself: true });
    // The file is made in the background; the session goes on meanwhile.
    w.pass(3);
    await w.made();
    expect(w.session.pocket.value).toMatchObject({ stage: 'playing', byItself: true });
    expect(w.open()).toEqual(['file']);
    expect(w.last().from).toEqual([11]);
    w.pass(2);
    expect(w.session.position.value).toBeCloseTo(13);
    w.pass(41);
    expect(w.finished[0]).toMatchObject({ outcome: 'complete' });
  });

  it('does so in a walk too', async () => {
    w = world({ kind: 'drill' });
    await w.begin();
    w.pass(8);
    w.stall(2);
    await w.settle();
    await w.made();
    expect(w.open()).toEqual(['file']);
    expect(w.session.position.value).toBeCloseTo(8);
  });

  it('waits until the page is seen again', async () => {
    w.see(false);
    w.pass(8);
    w.stall(5);
    await w.settle();
    expect(w.rendered).toHaveLength(0);
    w.see(true);
    await w.settle();
    expect(w.rendered).toHaveLength(1);
  });

  it('does so once in a session, however often the sound is held', async () => {
    w.pass(4);
    w.stall(5);
    await w.settle();
    await w.made('failed');
    // Nobody asked for it, so nobody is told that it failed.
    expect(w.session.pocket.value).toMatchObject({ stage: 'none' });
    w.pass(4);
    w.stall(5);
    await w.settle();
    expect(w.rendered).toHaveLength(1);
    expect(w.open()).toEqual(['deck']);
    w.pass(2);
    expect(w.session.position.value).toBeCloseTo(10);
  });

  it('does so again in the next session', async () => {
    w.stall(5);
    await w.settle();
    await w.made();
    w.session.stop();
    expect(w.session.pocket.value).toMatchObject({ stage: 'none', file: null });
    await w.begin();
    w.stall(5);
    await w.settle();
    expect(w.rendered).toHaveLength(2);
  });

  it.each([
    ['on a computer', { device: 'computer' }],
    ['with a silent clock', { sound: 'silent' }],
  ] as const)('goes on as it is %s', async (_, given) => {
    w = world(given);
    await w.begin();
    w.stall(5);
    await w.settle();
    expect(w.rendered).toHaveLength(0);
  });

  it('leaves music of another app alone', async () => {
    w.settings.value = { ...usualSettings, music: 'overMyMusic' };
    w.stall(5);
    await w.settle();
    expect(w.rendered).toHaveLength(0);
  });
});

describe('a file that the browser refuses without a tap', () => {
  beforeEach(async () => {
    w.accepts.file = false;
    w.pass(8);
    w.stall(5);
    await w.settle();
    await w.made();
  });

  it('leaves the sound that there is, and waits', () => {
    expect(w.session.pocket.value).toMatchObject({ stage: 'ready', byItself: true });
    expect(w.session.phase.value).toBe('playing');
    expect(w.outs[0]?.open).toBe(true);
    w.pass(2);
    expect(w.session.position.value).toBeCloseTo(10);
  });

  it('goes on from the file with one tap, where the session is by then', async () => {
    w.pass(2);
    w.accepts.file = true;
    w.session.playPocket();
    await w.settle();
    expect(w.session.pocket.value.stage).toBe('playing');
    expect(w.open()).toEqual(['file']);
    expect(w.last().from).toEqual([10]);
    w.pass(1);
    expect(w.session.position.value).toBeCloseTo(11);
  });

  it('goes on from the file with that tap while paused, too', async () => {
    w.session.pause();
    w.accepts.file = true;
    w.session.playPocket();
    await w.settle();
    expect(w.session.phase.value).toBe('playing');
    expect(w.open()).toEqual(['file']);
    w.pass(1);
    expect(w.session.position.value).toBeCloseTo(9);
  });

  it('asks again where it is refused once more', async () => {
    w.session.playPocket();
    await w.settle();
    expect(w.session.pocket.value.stage).toBe('ready');
    expect(w.session.phase.value).toBe('playing');
  });

  it('is let go of with the session', () => {
    w.session.stop();
    expect(w.open()).toEqual([]);
  });
});

describe('a file that something else stops', () => {
  beforeEach(async () => {
    w.pass(8);
    w.session.toPocket();
    await w.settle();
    await w.made();
    w.last().transport.pause();
  });

  it('stands still, and goes on when that lets it', () => {
    expect(w.session.phase.value).toBe('paused');
    w.last().transport.play();
    expect(w.session.phase.value).toBe('playing');
    w.pass(2);
    expect(w.session.position.value).toBeCloseTo(10);
  });

  it('does not go on where a person has paused since', () => {
    w.session.pause();
    w.last().transport.play();
    expect(w.session.phase.value).toBe('paused');
    expect(w.last().transport.state().playing).toBe(false);
  });

  it('does not go on after a pause of the person either', () => {
    w.session.play();
    w.session.pause();
    w.last().transport.play();
    expect(w.session.phase.value).toBe('paused');
    expect(w.last().transport.state().playing).toBe(false);
  });
});

describe('a file that was asked for', () => {
  it('is the tap that lets it begin later, where a phone remembers taps', () => {
    const before = w.taps();
    w.session.toPocket();
    expect(w.taps()).toBe(before + 1);
  });

  it('tells how far it is', async () => {
    w.session.toPocket();
    await w.settle();
    w.rendered[0]?.progress(0.25);
    expect(w.session.pocket.value).toMatchObject({ stage: 'making', done: 0.25, byItself: false });
  });

  it('is not made twice at a time, and can be asked for again where it failed', async () => {
    w.session.toPocket();
    w.session.toPocket();
    await w.settle();
    expect(w.rendered).toHaveLength(1);
    await w.made('failed');
    expect(w.session.pocket.value.stage).toBe('failed');
    w.session.toPocket();
    await w.settle();
    await w.made();
    expect(w.session.pocket.value.stage).toBe('playing');
  });

  it('waits at its place while the session is paused', async () => {
    w.pass(8);
    w.session.pause();
    w.session.toPocket();
    await w.settle();
    await w.made();
    w.pass(5);
    expect(w.session.pocket.value.stage).toBe('playing');
    expect(w.session.phase.value).toBe('paused');
    expect(w.session.position.value).toBeCloseTo(8);
    w.session.play();
    w.pass(1);
    expect(w.session.position.value).toBeCloseTo(9);
  });

  it('comes too late for a session that is over', async () => {
    w.session.toPocket();
    await w.settle();
    w.session.stop();
    await w.made();
    expect(w.open()).toEqual([]);
    expect(w.session.pocket.value.stage).toBe('none');
  });

  it('is rendered without playing, to be saved', async () => {
    const shares: number[] = [];
    const file = w.session.fileOf(routine, usualChoices, (done) => shares.push(done));
    await w.settle();
    await w.made();
    expect(await (await file)?.text()).toBe('RIFF');
    expect(shares).toEqual([0.5]);
    expect(w.open()).toEqual(['deck']);
  });

  it('is paused and gone on with like any sound', async () => {
    w.pass(8);
    w.session.toPocket();
    await w.settle();
    await w.made();
    w.session.pause();
    expect(w.session.phase.value).toBe('paused');
    w.pass(60);
    expect(w.session.position.value).toBeCloseTo(8);
    w.session.play();
    w.pass(1);
    expect(w.session.position.value).toBeCloseTo(9);
  });

  it('is stopped from outside like a recording: the session is paused', async () => {
    w.pass(8);
    w.session.toPocket();
    await w.settle();
    await w.made();
    w.last().transport.pause();
    expect(w.session.phase.value).toBe('paused');
  });
});

describe('sound that is lost', () => {
  it('is opened three times by itself, then with one tap, always at the same place', async () => {
    w.pass(8);
    for (let n = 1; n <= 3; n += 1) {
      w.last().lose?.();
      await w.settle();
      expect(w.outs).toHaveLength(n + 1);
      expect(w.last().from).toEqual([8]);
    }
    w.last().lose?.();
    await w.settle();
    expect(w.outs).toHaveLength(4);
    expect(w.session.sound.value).toBe('blocked');
    w.session.unblock();
    await w.settle();
    expect(w.session.sound.value).toBe('on');
    expect(w.open()).toEqual(['deck']);
    expect(w.last().from).toEqual([8]);
    w.pass(1);
    expect(w.session.position.value).toBeCloseTo(9);
  });

  it('says nothing and buzzes for nothing that was missed meanwhile', async () => {
    // The change of side at 24 s and its words are near; the sound is gone for 15 s.
    w.pass(20);
    w.buzzed.length = 0;
    w.said.length = 0;
    const lost = w.last();
    lost.transport.pause();
    lost.lose?.();
    w.pass(15);
    await w.settle();
    expect(w.session.position.value).toBeCloseTo(20);
    expect([w.said, w.buzzed]).toEqual([[], []]);
    w.pass(0.5);
    expect(w.session.position.value).toBeCloseTo(20.5);
    expect(w.last().from).toEqual([20]);
  });

  it('is not opened again once the session is over', async () => {
    w.pass(8);
    w.last().lose?.();
    w.session.stop();
    await w.settle();
    expect(w.open()).toEqual([]);
  });
});
