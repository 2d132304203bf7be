import { beforeEach, describe, expect, it } from 'vitest';
import type { Previewed } from '../../src/state/app.ts';
import { countTimer } from '../../src/state/count-timer.ts';

/** A clock and frames moved by hand; bells that sound when they are told to. */
const world = () => {
  let time = 100;
  let draw: (() => void) | null = null;
  let show: (visible: boolean) => void = () => {};
  const log: string[] = [];
  const waiting: ((outcome: Previewed) => void)[] = [];
  const timer = countTimer(
    {
      steadyClock: () => time,
      eachFrame: (call) => {
        draw = call;
        return () => {
          if (draw === call) draw = null;
        };
      },
      screen: { hold: () => log.push('hold'), release: () => log.push('release') },
      followVisible: (tell) => {
        show = tell;
        tell(true);
      },
    },
    () => {
      log.push('bell');
      return new Promise((resolve) => waiting.push(resolve));
    },
    () => log.push('soon'),
  );
  const frame = (): void => draw?.();
  return {
    timer,
    log,
    show: (visible: boolean) => show(visible),
    draws: () => draw !== null,
    /** The oldest bell that was asked for sounds, or cannot. */
    ring: async (outcome: Previewed = 'played') => {
      waiting.shift()?.(outcome);
      await Promise.resolve();
      await Promise.resolve();
    },
    pass: (seconds: number) => {
      // In sixteenths, which add up exactly.
      for (let i = 0; i < seconds * 16; i += 1) {
        time += 1 / 16;
        frame();
      }
    },
    /** The page does nothing for so long. */
    block: (seconds: number) => {
      time += seconds;
      frame();
    },
  };
};

let w: ReturnType<typeof world>;
beforeEach(() => {
  w = world();
});

describe('the timer of a count', () => {
  it('rings at once and counts from when the bell is heard', async () => {
    w.timer.start(30);
    expect(w.timer.stage.value).toBe('ready');
    expect(w.log).toEqual(['hold', 'bell']);
    w.pass(1.5);
    await w.ring();
    expect(w.timer.stage.value).toBe('counting');
    expect(w.timer.left.value).toBe(30);
    w.pass(29.875);
    expect(w.timer.stage.value).toBe('counting');
    w.pass(0.125);
    expect(w.timer.stage.value).toBe('over');
    expect(w.log).toEqual(['hold', 'bell', 'soon', 'release', 'bell']);
  });

  it('has the device awake in time for the last bell', async () => {
    w.timer.start(30);
    await w.ring();
    w.pass(26.9375);
    expect(w.log).not.toContain('soon');
    w.pass(0.125);
    expect(w.log).toContain('soon');
  });

  it('shows the seconds left, and how far it is', async () => {
    w.timer.start(60);
    await w.ring();
    w.pass(15);
    expect(w.timer.left.value).toBe(45);
    expect(w.timer.done.value).toBeCloseTo(0.25);
    w.pass(44.5);
    expect(w.timer.left.value).toBe(1);
    w.pass(0.5);
    expect(w.timer.left.value).toBe(0);
    expect(w.timer.done.value).toBe(1);
  });

  it('goes on without a bell, and says so', async () => {
    w.timer.start(30);
    await w.ring('held');
    expect(w.timer.silent.value).toBe(true);
    expect(w.timer.stage.value).toBe('counting');
    w.pass(30);
    expect(w.timer.stage.value).toBe('over');
  });

  it('counts nothing of a page that was hidden', async () => {
    w.timer.start(30);
    await w.ring();
    w.pass(10);
    w.show(false);
    expect(w.timer.stage.value).toBe('lost');
    expect(w.log.at(-1)).toBe('release');
    w.show(true);
    w.pass(40);
    expect(w.timer.stage.value).toBe('lost');
    expect(w.log).toEqual(['hold', 'bell', 'release']);
  });

  it('is lost too where it was hidden before the first bell', async () => {
    w.timer.start(30);
    w.show(false);
    await w.ring();
    expect(w.timer.stage.value).toBe('lost');
    expect(w.draws()).toBe(false);
  });

  it('is lost where the page was held up over the last bell, and only there', async () => {
    w.timer.start(30);
    await w.ring();
    w.block(20);
    expect(w.timer.stage.value).toBe('counting');
    w.block(10.25);
    expect(w.timer.stage.value).toBe('over');
    w.timer.start(30);
    await w.ring();
    await w.ring();
    w.block(31);
    expect(w.timer.stage.value).toBe('lost');
  });

  it('stays over when the page is hidden afterwards', async () => {
    w.timer.start(30);
    await w.ring();
    w.pass(30);
    w.show(false);
    expect(w.timer.stage.value).toBe('over');
  });

  it('begins anew whenever it is started, and an old bell changes nothing', async () => {
    w.timer.start(30);
    w.timer.start(60);
    await w.ring();
    expect(w.timer.stage.value).toBe('ready');
    await w.ring();
    expect(w.timer.stage.value).toBe('counting');
    expect(w.timer.left.value).toBe(60);
  });

  it('lets go of the screen when it is stopped, once', async () => {
    w.timer.start(30);
    await w.ring();
    w.timer.stop();
    w.timer.stop();
    expect(w.timer.stage.value).toBe('idle');
    expect(w.log.filter((one) => one === 'release')).toHaveLength(1);
    expect(w.draws()).toBe(false);
  });
});
