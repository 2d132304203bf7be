import { signal } from '@preact/signals';
import { beforeEach, expect, test } from 'vitest';
import { type RunningSession, type Settings, usualSettings } from '../../src/record/kept.ts';
import { usualChoices } from '../../src/routine/choices.ts';
import type { Phase, Pocket, SessionState, Sound } from '../../src/state/app.ts';
import { followNowPlaying, type WalkKeys } from '../../src/state/now-playing.ts';
import type { NowPlayingPorts } from '../../src/state/ports.ts';
import type { Block } from '../../src/timeline/timeline.ts';
import { handMadeTimeline } from '../fixtures/hand-made-timeline.ts';

type Keys = Parameters<NowPlayingPorts['media']['keys']>[0];

const world = () => {
  const told = { carrier: '', session: '', title: '', place: '', keys: null as Keys };
  const called: string[] = [];
  let stopped = () => {};
  let resumed = () => {};
  const settings = signal<Settings>(usualSettings);
  const phase = signal<Phase>('idle');
  const running = signal<RunningSession | null>(null);
  const block = signal<Block | null>(null);
  const position = signal(0);
  const walkKeys: WalkKeys = {
    nudge: (by) => called.push(by > 0 ? 'quicker' : 'slower'),
    rest: () => called.push('rest'),
    paused: () => called.push('said'),
  };
  const sounding = signal(false);
  const pocket = signal<Pocket>({ stage: 'none', done: 0, byItself: false, file: null });
  const call = (name: string) => () => void called.push(name);
  const session = {
    phase,
    running,
    block,
    position,
    sound: signal<Sound>('on'),
    sounding,
    pocket,
    play: () => {
      called.push('play');
      phase.value = 'playing';
    },
    pause: () => {
      called.push('pause');
      phase.value = 'paused';
    },
    back: call('back'),
    next: call('next'),
  } as unknown as SessionState;
  followNowPlaying(
    {
      carrier: {
        play: () => {
          told.carrier = 'plays';
        },
        pause: () => {
          told.carrier = 'paused';
        },
        close: () => {
          told.carrier = 'closed';
        },
        onStopped: (listen) => {
          stopped = listen;
        },
        onResumed: (listen) => {
          resumed = listen;
        },
        onPlaying: () => {},
      },
      media: {
        show: (title, artist) => {
          told.title = `${title}, ${artist}`;
        },
        place: (state, at, total) => {
          told.place = `${state} ${at} of ${total}`;
        },
        keys: (keys) => {
          told.keys = keys;
        },
      },
      audioSession: (type) => {
        told.session = type;
      },
    },
    settings,
    session,
    walkKeys,
  );
  const begin = (kind: RunningSession['kind'] = 'stretch') => {
    running.value = { id: 'x', kind, startedAt: 0, choices: usualChoices, timeline: handMadeTimeline };
    block.value = handMadeTimeline.blocks[0] ?? null;
    phase.value = 'playing';
    sounding.value = true;
  };
  return {
    told,
    called,
    settings,
    phase,
    block,
    position,
    pocket,
    sounding,
    begin,
    stopped: () => stopped(),
    resumed: () => resumed(),
  };
};

let w: ReturnType<typeof world>;
beforeEach(() => {
  w = world();
});

test('a session is carried, shown and placed while it plays, and let go of after it', () => {
  w.begin();
  expect(w.told).toMatchObject({
    carrier: 'plays',
    session: 'playback',
    title: 'Knee to chest · Left knee, R',
    place: 'playing 0 of 54',
  });
  w.position.value = 11;
  expect(w.told.place).toBe('playing 11 of 54');
  w.phase.value = 'paused';
  expect(w.told).toMatchObject({ carrier: 'paused', place: 'paused 11 of 54' });
  w.phase.value = 'ended';
  // The last bell still rings.
  expect(w.told).toMatchObject({ carrier: 'closed', keys: null, session: 'playback', place: 'none 11 of 54' });
  w.sounding.value = false;
  expect(w.told.session).toBe('auto');
});

test('a session that is stopped leaves nothing of it with the phone', () => {
  w.begin();
  w.sounding.value = false;
  w.phase.value = 'ended';
  expect(w.told).toMatchObject({ carrier: 'closed', keys: null, session: 'auto', place: 'none 0 of 54' });
});

test('over other music nothing is carried, and the sound is mixed', () => {
  w.settings.value = { ...usualSettings, music: 'overMyMusic' };
  w.begin();
  expect(w.told).toMatchObject({ carrier: 'closed', session: 'ambient' });
});

test('the keys of a stretch play, pause, and go back and on', () => {
  w.begin();
  w.told.keys?.pause();
  w.told.keys?.play();
  w.told.keys?.previous?.();
  w.told.keys?.next?.();
  expect(w.called).toEqual(['pause', 'play', 'back', 'next']);
});

test('on a walk previous and next are a step a minute less and more', () => {
  w.begin('drill');
  w.told.keys?.previous?.();
  w.told.keys?.next?.();
  expect(w.called).toEqual(['slower', 'quicker']);
});

test('a headset pauses a walk in words, and next then rests the back', () => {
  w.begin('drill');
  w.told.keys?.pause();
  w.phase.value = 'paused';
  w.told.keys?.next?.();
  expect(w.called).toEqual(['pause', 'said', 'rest']);
});

test('what stops the carrier pauses the session, and lets it go on', () => {
  w.begin();
  w.stopped();
  expect(w.called).toEqual(['pause']);
  w.resumed();
  expect(w.called).toEqual(['pause', 'play']);
  expect(w.told.carrier).toBe('plays');
});

test('a carrier that begins again where nobody was stopped is stopped, and nothing else', () => {
  w.begin();
  w.stopped();
  // Gone on with, and paused, by the person.
  w.phase.value = 'playing';
  w.phase.value = 'paused';
  w.told.carrier = 'plays';
  w.resumed();
  expect(w.called).toEqual(['pause']);
  expect(w.told.carrier).toBe('paused');
});

test('a session that plays from a file is alone, and needs no carrier', () => {
  w.settings.value = { ...usualSettings, music: 'overMyMusic' };
  w.begin();
  expect(w.told.session).toBe('ambient');
  w.told.keys = null;
  w.pocket.value = { ...w.pocket.value, stage: 'playing' };
  expect(w.told).toMatchObject({ session: 'playback', carrier: 'closed' });
  expect(w.told.keys).not.toBeNull();
});
