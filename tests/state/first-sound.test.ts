import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { silentClock } from '../../src/platform/silent-clock.ts';
import { type RunningSession, usualSettings } from '../../src/record/kept.ts';
import type { Store } from '../../src/record/store.ts';
import { usualChoices } from '../../src/routine/choices.ts';
import type { Routine } from '../../src/routine/routine.ts';
import type { SampleBank } from '../../src/sound/plan.ts';
import type { Sound } from '../../src/state/app.ts';
import type { ReadySound, SessionPorts, SoundOut } from '../../src/state/ports.ts';
import { createSession } from '../../src/state/session.ts';
import type { Transport } from '../../src/timeline/transport.ts';
import { handMadeTimeline } from '../fixtures/hand-made-timeline.ts';

const routine: Routine = { version: 1, id: 'r', name: 'R', summary: 's', kind: 'stretch', often: 'o', items: [] };
const asPlanned = { routine, choices: usualChoices };
const shorter = { ...usualChoices, minutes: 5 };

/** Real session; ways out of the sound that note what they are told, the readied one `ready`, others `opened`. */
const world = (
  given: { claimed?: boolean; heldBack?: boolean; noDeck?: boolean; clips?: Promise<SampleBank> } = {},
) => {
  const notes: string[] = [];
  const settings = signal(usualSettings);
  const decoded: string[][] = [];
  let cut: RunningSession | null = null;
  const noting = (name: string): SoundOut => {
    const clock = silentClock({ now: () => 0, every: () => () => {} });
    const note = (what: string): void => void notes.push(`${name} ${what}`);
    const transport: Transport = {
      ...clock,
      kind: 'deck',
      load: (...what) => {
        note('load');
        clock.load(...what);
      },
      play: () => note('play'),
      pause: () => note('pause'),
      seek: (to) => note(`seek ${to}`),
      close: () => note('close'),
    };
    return {
      transport,
      rate: 1000,
      add: (bank) => note(`add ${Object.keys(bank)}`),
      unblock: async () => null,
    };
  };
  const readySound = (): ReadySound => {
    const out = noting('ready');
    notes.push('made ready');
    return {
      deck: Promise.resolve(given.noDeck ? null : out),
      open: (told) => {
        notes.push('ready let out');
        const settled = given.heldBack
          ? Promise.resolve().then(() => {
              told('blocked' satisfies Sound);
              return noting('silent');
            })
          : Promise.resolve(out);
        return { out: given.noDeck ? null : out, settled };
      },
      close: () => notes.push('ready thrown away'),
    };
  };
  const ports: SessionPorts = {
    store: {
      running: async () =>
        cut && { session: cut, journal: { session: 'id', position: 30, writtenAt: 0, spent: {}, skipped: [] } },
      keepRunning: async () => {},
      keepJournal: async () => {},
      finish: async () => {},
    } as unknown as Store,
    openSound: async () => {
      notes.push('opened in the tap');
      return noting('opened');
    },
    readySound,
    openPocket: async () => null,
    readyPocket: () => {},
    keepsPlaying: () => 'yes',
    eachFrame: () => () => {},
    later: () => () => {},
    onLeaving: () => {},
    screen: { hold: () => {}, release: () => {} },
    voice: { say: () => {}, hush: () => {}, canSpeak: () => false, wake: () => {} },
    loadClips: (ids) => {
      decoded.push([...ids]);
      return given.clips ?? Promise.resolve({ word: new Float32Array(1) });
    },
    followVisible: (tell) => tell(true),
    vibrate: () => {},
    claim: async () => {
      notes.push('claimed');
      return given.claimed ? null : () => {};
    },
    wallClock: () => 1_000_000,
    newId: () => 'id',
  };
  const compiled: (number | null)[] = [];
  const session = createSession(
    ports,
    settings,
    (_, { minutes }) => {
      compiled.push(minutes);
      return { ...handMadeTimeline };
    },
    () => {},
    signal('none' as const),
  );
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 10; i += 1) await Promise.resolve();
  };
  const since = (): string[] => notes.splice(0);
  return {
    session,
    settings,
    settle,
    since,
    compiled,
    decoded,
    cutOff: async (one: RunningSession) => {
      cut = one;
      await session.offerInterrupted();
    },
  };
};

test('what is prepared has its plan and its words, and plays nothing before the tap', async () => {
  const { session, settle, since, compiled, decoded } = world();
  session.prepare(asPlanned);
  session.prepare(asPlanned);
  await settle();
  expect(since()).toEqual(['made ready', 'ready load', 'ready add word']);
  expect([compiled.length, decoded.length]).toEqual([1, 1]);
  expect(session.phase.value).toBe('idle');
});

test('in the tap it is let out and plays; nothing is laid out, sent or decoded again', async () => {
  const { session, settle, since, compiled, decoded } = world();
  session.prepare(asPlanned);
  await settle();
  since();
  await session.start(routine, { ...usualChoices });
  expect(since()).toEqual(['ready let out', 'claimed', 'ready play']);
  await settle();
  expect(since()).toEqual([]);
  expect([compiled.length, decoded.length]).toEqual([1, 1]);
});

test('it is drawn after it plays: the start is done when the sound is on its way', async () => {
  const { session, settle, since } = world();
  session.prepare(asPlanned);
  await settle();
  const started = session.start(routine, usualChoices);
  expect(since()).not.toContain('ready play');
  await started;
  expect(since()).toContain('ready play');
});

test('words that come after the tap are added once', async () => {
  let come = (_: SampleBank): void => {};
  const clips = new Promise<SampleBank>((resolve) => {
    come = resolve;
  });
  const { session, settle, since } = world({ clips });
  session.prepare(asPlanned);
  await settle();
  await session.start(routine, usualChoices);
  since();
  come({ word: new Float32Array(1) });
  await settle();
  expect(since()).toEqual(['ready add word']);
});

test('other choices than those it was prepared for are sent to the same deck in the tap', async () => {
  const { session, settle, since } = world();
  session.prepare(asPlanned);
  await settle();
  since();
  await session.start(routine, shorter);
  await settle();
  expect(since()).toEqual(['ready let out', 'claimed', 'ready load', 'ready play', 'ready add word']);
});

test('choices that change during the check are prepared on the same deck', async () => {
  const { session, settle, since } = world();
  session.prepare(asPlanned);
  await settle();
  session.prepare({ routine, choices: shorter });
  await settle();
  expect(since().filter((one) => one === 'made ready')).toHaveLength(1);
  await session.start(routine, shorter);
  expect(since()).toEqual(['ready let out', 'claimed', 'ready play']);
});

test('settings that change after it was prepared are heard', async () => {
  const { session, settings, settle, since } = world();
  session.prepare(asPlanned);
  await settle();
  settings.value = { ...usualSettings, sides: { ...usualSettings.sides, pan: !usualSettings.sides.pan } };
  since();
  await session.start(routine, usualChoices);
  expect(since()).toContain('ready load');
});

test('a second tab is refused without a sound', async () => {
  const { session, settle, since } = world({ claimed: true });
  session.prepare(asPlanned);
  await settle();
  await session.start(routine, usualChoices);
  await settle();
  const then = since();
  expect(then).not.toContain('ready play');
  expect(then).toContain('ready close');
  expect([session.elsewhere.value, session.phase.value]).toEqual([true, 'idle']);
});

test('sound that is held back is taken over by the silent clock, and does not begin by itself later', async () => {
  const { session, settle, since } = world({ heldBack: true });
  session.prepare(asPlanned);
  await settle();
  await session.start(routine, usualChoices);
  await settle();
  expect(since().slice(-3)).toEqual(['ready pause', 'silent load', 'silent play']);
  expect(session.sound.value).toBe('blocked');
});

test('stopped at once, it falls silent at once', async () => {
  const { session, settle, since } = world();
  session.prepare(asPlanned);
  await settle();
  await session.start(routine, usualChoices);
  session.stop();
  expect(since().at(-1)).toBe('ready close');
});

test('a deck that does not stand yet is waited for, as without it', async () => {
  const { session, settle, since } = world({ noDeck: true });
  session.prepare(asPlanned);
  await settle();
  await session.start(routine, usualChoices);
  await settle();
  expect(since()).toEqual(['made ready', 'ready let out', 'claimed', 'ready load', 'ready play', 'ready add word']);
});

test('with nothing prepared the sound is opened in the tap', async () => {
  const { session, settle, since } = world();
  await session.start(routine, usualChoices);
  await settle();
  expect(since()).toEqual(['opened in the tap', 'claimed', 'opened load', 'opened play', 'opened add word']);
});

test('what does not begin is thrown away, and words that come later are not added', async () => {
  let come = (_: SampleBank): void => {};
  const clips = new Promise<SampleBank>((resolve) => {
    come = resolve;
  });
  const { session, settle, since } = world({ clips });
  session.prepare(asPlanned);
  await settle();
  since();
  session.forgetPrepared();
  session.forgetPrepared();
  come({ word: new Float32Array(1) });
  await settle();
  expect(since()).toEqual(['ready thrown away']);
});

test('nothing is prepared while a session goes on', async () => {
  const { session, settle, since } = world();
  await session.start(routine, usualChoices);
  await settle();
  since();
  session.prepare(asPlanned);
  expect(since()).toEqual([]);
});

test('what was cut off is taken up at its place from what was prepared', async () => {
  const { session, settle, since, cutOff } = world();
  await cutOff({
    id: 'id',
    kind: 'stretch',
    startedAt: 0,
    choices: usualChoices,
    timeline: handMadeTimeline,
    pre: null,
  });
  session.prepare('takeUp');
  await settle();
  since();
  await session.takeUp('goOn');
  expect(since()).toEqual(['ready let out', 'claimed', 'ready seek 30', 'ready play']);
});
