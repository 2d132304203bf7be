import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { type Settings, usualSettings } from '../../src/record/kept.ts';
import { sayingOf } from '../../src/state/saying.ts';
import type { Teller } from '../../src/state/speaking.ts';

const line = { clip: 'coach.quicker', text: 'A little quicker.' };

/** Who said it, where these are there. */
const saidBy = (given: {
  teller?: Teller;
  voice?: boolean;
  deck?: boolean;
  phone?: boolean;
  visible?: boolean;
}): readonly [who: string, said: boolean] => {
  const { teller = 'unknown', voice = true, deck = true, phone = true, visible = true } = given;
  const who: string[] = [];
  const settings = signal<Settings>({ ...usualSettings, voice: { on: voice, volume: 1 } });
  const { say, told } = sayingOf(
    { voice: { say: () => who.push('phone'), hush: () => {}, canSpeak: () => phone, wake: () => {} } },
    settings,
    { teller: signal(teller), inSight: signal(visible) },
    {
      say: () => {
        if (deck) who.push('deck');
        return deck;
      },
    },
  );
  const could = say(line);
  if (told.value !== null) who.push('reader');
  return [who.join(), could];
};

describe('a line that no plan has', () => {
  it.each([
    ['the deck', {}, 'deck'],
    ['the phone, where the deck cannot', { deck: false }, 'phone'],
    ['a screen reader, where nothing sounds', { deck: false, phone: false }, 'reader'],
    ['a screen reader, where the voice is off', { voice: false }, 'reader'],
    ['a screen reader, where one speaks', { voice: false, teller: 'reader' }, 'reader'],
    ['the deck, where the screen reader is silent', { voice: false, teller: 'voice', visible: false }, 'deck'],
    ['the deck, out of sight', { visible: false }, 'deck'],
  ] as const)('is said once, by %s', (_, given, who) => {
    expect(saidBy(given)).toEqual([who, true]);
  });

  it('could not be said where nobody is heard: out of sight, with no clip of it', () => {
    expect(saidBy({ deck: false, visible: false })[1]).toBe(false);
    expect(saidBy({ voice: false, teller: 'voice', deck: false, visible: false })[1]).toBe(false);
  });

  it('is news each time, the same words too', () => {
    const { say, told } = sayingOf(
      { voice: { say: () => {}, hush: () => {}, canSpeak: () => false, wake: () => {} } },
      signal<Settings>({ ...usualSettings, voice: { on: false, volume: 1 } }),
      { teller: signal<Teller>('reader'), inSight: signal(true) },
      { say: () => false },
    );
    say(line);
    const first = told.value;
    say(line);
    expect(told.value).toEqual(first);
    expect(told.value).not.toBe(first);
  });
});
