import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Settings, usualSettings } from '../../../src/record/kept.ts';
import type { SoundPlan } from '../../../src/sound/plan.ts';
import { planBeat } from '../../../src/sound/plan-beat.ts';
import type { Phase } from '../../../src/state/app.ts';
import { followStepBuzz } from '../../../src/state/walk/step-buzz.ts';

const rate = 48_000;
const { plan } = planBeat({ tempo: 120, countIn: false, turns: null, lasts: 60 }, rate);
const first = (plan.beats[0]?.frame ?? 0) / rate;

const world = (change: Partial<Settings> = {}) => {
  const settings = signal<Settings>({ ...usualSettings, stepBuzz: true, ...change });
  const session = {
    phase: signal<Phase>('playing'),
    position: signal(0),
    heard: signal<SoundPlan | null>(plan),
  };
  const on = signal(true);
  let show: (visible: boolean) => void = () => {};
  const buzzed: number[] = [];
  followStepBuzz(
    {
      vibrate: () => void buzzed.push(session.position.peek()),
      followVisible: (tell) => {
        show = tell;
        tell(true);
      },
    },
    session,
    settings,
    on,
  );
  return {
    settings,
    session,
    on,
    buzzed,
    show: (visible: boolean) => show(visible),
    /** Plays on, a drawn frame at a time. */
    playTo: (position: number) => {
      while (session.position.peek() < position - 1e-9)
        session.position.value = Math.min(position, session.position.peek() + 1 / 60);
    },
  };
};

let w: ReturnType<typeof world>;
beforeEach(() => {
  w = world();
});

describe('the buzz of steps', () => {
  it('comes once with each step that is heard', () => {
    w.playTo(first + 9.9);
    expect(w.buzzed).toHaveLength(20);
    for (const [n, at] of w.buzzed.entries()) {
      expect(at).toBeGreaterThan(first + n * 0.5 - 0.001);
      expect(at).toBeLessThan(first + n * 0.5 + 0.018);
    }
  });

  it('waits for sound that is late, as the picture does', () => {
    const late = world({ soundDelay: 200 });
    late.playTo(first + 0.19);
    expect(late.buzzed).toEqual([]);
    late.playTo(first + 0.25);
    expect(late.buzzed).toHaveLength(1);
  });

  it('leaves out what comes too late, and does not make up for it', () => {
    w.playTo(first + 0.25);
    w.session.position.value = first + 3.4;
    expect(w.buzzed).toHaveLength(1);
    w.session.position.value = first + 6.52;
    expect(w.buzzed).toHaveLength(2);
  });

  it('is for those who asked for it, and can be asked for on the way', () => {
    const quiet = world({ stepBuzz: false });
    quiet.playTo(first + 1.1);
    expect(quiet.buzzed).toEqual([]);
    quiet.settings.value = { ...quiet.settings.peek(), stepBuzz: true };
    quiet.playTo(first + 2.1);
    expect(quiet.buzzed).toHaveLength(2);
  });

  it('is for walks only', () => {
    w.on.value = false;
    w.playTo(first + 3);
    expect(w.buzzed).toEqual([]);
  });

  it('rests with a pause, and where the session jumps', () => {
    w.playTo(first + 1.1);
    w.session.phase.value = 'paused';
    w.session.position.value = first + 1.55;
    w.session.phase.value = 'playing';
    w.session.position.value = first + 0.2;
    expect(w.buzzed).toHaveLength(3);
    w.playTo(first + 0.6);
    expect(w.buzzed).toHaveLength(4);
  });

  it('rests while the page is hidden', () => {
    w.show(false);
    w.playTo(first + 2.2);
    expect(w.buzzed).toEqual([]);
    w.show(true);
    w.playTo(first + 2.6);
    expect(w.buzzed).toHaveLength(1);
  });

  it('follows a beat that was changed on the way', () => {
    const slower = planBeat({ tempo: 60, countIn: false, turns: null, lasts: 60 }, rate).plan;
    w.playTo(first + 0.1);
    w.session.heard.value = slower;
    w.playTo(first + 4.1);
    expect(w.buzzed).toHaveLength(5);
  });
});
