import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { type Settings, usualSettings } from '../../src/record/kept.ts';
import type { AppPorts } from '../../src/state/ports.ts';
import { pulseOf } from '../../src/state/pulse.ts';

const world = (answer: 'plays' | 'held' = 'plays') => {
  let heard = 0;
  let frame = (): void => {};
  const stopped: string[] = [];
  const settings = signal<Settings>(usualSettings);
  const ports: Pick<AppPorts, 'pulse' | 'eachFrame'> = {
    pulse: async () => (answer === 'held' ? 'held' : { heard: () => heard, stop: () => void stopped.push('sound') }),
    eachFrame: (draw) => {
      frame = draw;
      return () => void stopped.push('frames');
    },
  };
  const pulse = pulseOf(ports, settings);
  const at = (seconds: number): number => {
    heard = seconds;
    frame();
    return pulse.phase.value;
  };
  const settle = () => new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));
  return { pulse, settings, stopped, at, settle };
};

describe('the pulse', () => {
  it('is at 0 with each click', async () => {
    const { pulse, at, settle } = world();
    pulse.start();
    await settle();
    expect(pulse.state.value).toBe('on');
    expect(at(3)).toBeCloseTo(0);
    expect(at(3.25)).toBeCloseTo(0.25);
  });

  it('waits for sound that comes late, by as much as the person says', async () => {
    const { pulse, settings, at, settle } = world();
    pulse.start();
    await settle();
    settings.value = { ...usualSettings, soundDelay: 250 };
    expect(at(3.25)).toBeCloseTo(0);
    settings.value = { ...usualSettings, soundDelay: -100 };
    expect(at(3.9)).toBeCloseTo(0);
  });

  it('says when sound is held back', async () => {
    const { pulse, settle } = world('held');
    pulse.start();
    await settle();
    expect(pulse.state.value).toBe('held');
  });

  it('stops sound and frames, also when stopped before it could begin', async () => {
    const { pulse, stopped, settle } = world();
    pulse.start();
    await settle();
    pulse.stop();
    expect(stopped.sort()).toEqual(['frames', 'sound']);
    expect(pulse.state.value).toBe('off');
    pulse.start();
    pulse.stop();
    await settle();
    expect(stopped).toEqual(['frames', 'sound', 'sound']);
    expect(pulse.state.value).toBe('off');
  });
});
