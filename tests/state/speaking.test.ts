import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { type Settings, usualSettings } from '../../src/record/kept.ts';
import type { SoundOut } from '../../src/state/ports.ts';
import { speakingOf } from '../../src/state/speaking.ts';
import type { SpokenCue, Timeline } from '../../src/timeline/timeline.ts';
import { handMadeTimeline } from '../fixtures/hand-made-timeline.ts';

const say = (clip: string): SpokenCue => ({ kind: 'say', segment: 0, at: 1, clip, text: clip, lasts: 1 });
const timeline: Timeline = { ...handMadeTimeline, cues: [say('knee.name'), say('own.words'), say('knee.name')] };
const clip = new Float32Array([0.5]);

/** The deck has a clip of one of two lines. */
const world = (
  source: Settings['voiceSource'],
  phone: { canSpeak: boolean },
  given: Partial<Settings> = {},
  spokenOver = signal(false),
) => {
  const settings = signal<Settings>({ ...usualSettings, voiceSource: source, ...given });
  let look: (visible: boolean) => void = () => {};
  let hushed = 0;
  const asked: { ids: ReadonlySet<string>; rate: Promise<number | null> }[] = [];
  const speaking = speakingOf(
    {
      voice: { say: () => {}, hush: () => (hushed += 1), canSpeak: () => phone.canSpeak, wake: () => {} },
      loadClips: async (ids, rate) => {
        asked.push({ ids, rate });
        return { 'knee.name': clip };
      },
      followVisible: (tell) => {
        look = tell;
        tell(true);
      },
    },
    settings,
    spokenOver,
  );
  speaking.deckHas({ 'knee.name': clip });
  return { speaking, settings, asked, show: (visible: boolean) => look(visible), hushed: () => hushed };
};

const opened = (kind: 'deck' | 'silent') =>
  Promise.resolve({ transport: { kind }, rate: 44100 } as unknown as SoundOut);

describe('with the built-in voice', () => {
  it('the phone says only what has no clip', () => {
    const { speaking } = world('builtIn', { canSpeak: true });
    expect(['knee.name', 'own.words'].map(speaking.isForPhone)).toEqual([false, true]);
    expect(speaking.gains().voice).toBe(1);
  });

  it('each line is asked for once, at the rate of the deck, and nothing for a clock without sound', async () => {
    const { speaking, asked } = world('builtIn', { canSpeak: true });
    await speaking.clipsFor({ timeline, kind: 'stretch' }, opened('deck'));
    await speaking.clipsFor({ timeline, kind: 'stretch' }, opened('silent'));
    expect([...asked[0]!.ids]).toEqual(['knee.name', 'own.words']);
    expect(await Promise.all(asked.map(({ rate }) => rate))).toEqual([44100, null]);
  });
});

describe("with the phone's voice", () => {
  it('the phone says everything and the deck keeps its voice down', () => {
    const { speaking } = world('phone', { canSpeak: true });
    expect(['knee.name', 'own.words'].map(speaking.isForPhone)).toEqual([true, true]);
    expect(speaking.gains()).toEqual({ bells: 0.8, voice: 0, beat: 0.8 });
  });

  it('the deck takes over while the page is hidden, and gives back', () => {
    const { speaking, show, hushed } = world('phone', { canSpeak: true });
    show(false);
    expect(hushed()).toBe(1);
    expect(speaking.isForPhone('knee.name')).toBe(false);
    expect(speaking.gains().voice).toBe(1);
    show(true);
    expect(speaking.isForPhone('knee.name')).toBe(true);
    expect(speaking.gains().voice).toBe(0);
  });

  it('a phone that has none leaves it to the deck', () => {
    const { speaking } = world('phone', { canSpeak: false });
    expect(speaking.isForPhone('knee.name')).toBe(false);
    expect(speaking.gains().voice).toBe(1);
  });

  it('a voice that turns up late speaks from the next session on, never besides the deck', () => {
    const phone = { canSpeak: false };
    const { speaking } = world('phone', phone);
    phone.canSpeak = true;
    expect([speaking.isForPhone('knee.name'), speaking.gains().voice]).toEqual([false, 1]);
    speaking.deckHas({ 'knee.name': clip });
    expect([speaking.isForPhone('knee.name'), speaking.gains().voice]).toEqual([true, 0]);
  });

  it('changing the setting is heard at once', () => {
    const { speaking, settings } = world('phone', { canSpeak: true });
    settings.value = { ...settings.value, voiceSource: 'builtIn' };
    expect([speaking.isForPhone('knee.name'), speaking.gains().voice]).toEqual([false, 1]);
  });
});

describe('with a screen reader', () => {
  const reader = { screenReader: true, voice: { on: false, volume: 0.7 } };

  it('it tells, and the deck keeps its voice down', () => {
    const { speaking } = world('builtIn', { canSpeak: true }, reader);
    expect([speaking.teller.value, speaking.gains().voice]).toEqual(['reader', 0]);
  });

  it('the deck takes over where a screen reader is silent: with the page out of sight', () => {
    const { speaking, show } = world('builtIn', { canSpeak: true }, reader);
    show(false);
    expect([speaking.teller.value, speaking.gains().voice]).toEqual(['voice', 0.7]);
    show(true);
    expect([speaking.teller.value, speaking.gains().voice]).toEqual(['reader', 0]);
  });

  it('a file has its words in it, so nothing is read out besides', () => {
    const { speaking } = world('builtIn', { canSpeak: true }, reader);
    speaking.deckHas({ 'knee.name': clip }, true);
    expect(speaking.teller.value).toBe('voice');
  });

  it('the voice tells where it was chosen, and where nobody said anything it stays as it is', () => {
    const chosen = world('builtIn', { canSpeak: true }, { screenReader: true });
    expect([chosen.speaking.teller.value, chosen.speaking.gains().voice]).toEqual(['voice', 1]);
    const silent = world('builtIn', { canSpeak: true }, { voice: { on: false, volume: 1 } });
    silent.show(false);
    expect([silent.speaking.teller.value, silent.speaking.gains().voice]).toEqual(['unknown', 0]);
  });
});

it('the deck keeps its voice down while the phone says what was asked for', () => {
  const over = signal(true);
  const { speaking } = world('builtIn', { canSpeak: true }, {}, over);
  expect(speaking.gains().voice).toBe(0);
  over.value = false;
  expect(speaking.gains().voice).toBe(1);
});
