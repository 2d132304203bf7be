import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { usualSettings } from '../../src/record/kept.ts';
import { readAloudOf } from '../../src/state/read-aloud.ts';

const reader = (voices: boolean) => {
  let has = voices;
  let tell = (): void => {};
  const heard: string[] = [];
  const ends: (() => void)[] = [];
  return {
    heard,
    ends,
    gain: () => {
      has = true;
      tell();
    },
    port: {
      read: (lines: readonly string[], _: number, done: () => void) => {
        heard.push(...lines);
        ends.push(done);
      },
      hush: () => void heard.push('hush'),
      canSpeak: () => has,
      onVoices: (listen: () => void) => {
        tell = listen;
      },
    },
  };
};

describe('reading aloud', () => {
  it('is offered as soon as the phone has a voice', () => {
    const { port, gain } = reader(false);
    const { can } = readAloudOf(port, signal(usualSettings));
    expect(can.value).toBe(false);
    gain();
    expect(can.value).toBe(true);
  });

  it('is on until its end, or until it is stopped', () => {
    const { port, heard, ends } = reader(true);
    const aloud = readAloudOf(port, signal(usualSettings));
    aloud.stop();
    expect(heard).toEqual([]);
    aloud.read(['a', 'b']);
    expect(aloud.on.value).toBe(true);
    ends[0]?.();
    expect(aloud.on.value).toBe(false);
    aloud.read(['c']);
    aloud.stop();
    expect(aloud.on.value).toBe(false);
    expect(heard).toEqual(['a', 'b', 'c', 'hush']);
  });

  it('is not ended by the end of what was cut off', () => {
    const { port, ends } = reader(true);
    const aloud = readAloudOf(port, signal(usualSettings));
    aloud.read(['a']);
    aloud.read(['b']);
    ends[0]?.();
    expect(aloud.on.value).toBe(true);
  });
});
