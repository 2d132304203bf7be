import { expect, test } from 'vitest';
import { silentClock } from '../../src/platform/silent-clock.ts';
import type { SoundPlan } from '../../src/sound/plan.ts';
import type { TransportState } from '../../src/timeline/transport.ts';

const tenSeconds: SoundPlan = { rate: 100, frames: 1000, notes: [], beats: [] };

/** A clock moved by hand, with timers that fire when it passes them. */
function handClock() {
  let ms = 5000;
  const timers = new Set<{ readonly every: number; readonly call: () => void; due: number }>();
  return {
    now: () => ms,
    every(every: number, call: () => void) {
      const timer = { every, call, due: ms + every };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    pass(seconds: number) {
      const until = ms + seconds * 1000;
      while (ms < until) {
        ms = Math.min(until, ...[...timers].map(({ due }) => due));
        for (const timer of [...timers]) {
          if (timer.due > ms) continue;
          timer.due = ms + timer.every;
          timer.call();
        }
      }
    },
    running: () => timers.size,
  };
}

function loaded() {
  const clock = handClock();
  const transport = silentClock(clock);
  transport.load(tenSeconds, {});
  const reports: TransportState[] = [];
  transport.onReport((state) => reports.push(state));
  return { clock, transport, reports };
}

test('stands at the start until it is played', () => {
  const { clock, transport } = loaded();
  clock.pass(3);
  expect(transport.state()).toEqual({ position: 0, playing: false, ended: false });
});

test('pause keeps the position for as long as it lasts', () => {
  const { clock, transport } = loaded();
  transport.play();
  clock.pass(2.5);
  transport.pause();
  clock.pass(60);
  expect(transport.state()).toEqual({ position: 2.5, playing: false, ended: false });
  transport.play();
  clock.pass(1);
  expect(transport.state().position).toBe(3.5);
});

test('play while playing and pause while paused change nothing', () => {
  const { clock, transport } = loaded();
  transport.play();
  clock.pass(1);
  transport.play();
  clock.pass(1);
  transport.pause();
  transport.pause();
  expect(transport.state().position).toBe(2);
  expect(clock.running()).toBe(0);
});

test('seek moves within the plan, playing or not', () => {
  const { clock, transport } = loaded();
  transport.seek(4);
  expect(transport.state()).toEqual({ position: 4, playing: false, ended: false });
  transport.play();
  clock.pass(1);
  transport.seek(7);
  clock.pass(0.5);
  expect(transport.state()).toEqual({ position: 7.5, playing: true, ended: false });
  transport.seek(-3);
  expect(transport.state().position).toBe(0);
});

test('reports about four times a second while playing, and on every change', () => {
  const { clock, transport, reports } = loaded();
  transport.play();
  clock.pass(2);
  expect(reports).toHaveLength(9);
  transport.pause();
  clock.pass(5);
  expect(reports).toHaveLength(10);
  expect(reports.at(-1)).toEqual({ position: 2, playing: false, ended: false });
});

test('ends at the end, once, and lets go of its timer', () => {
  const { clock, transport, reports } = loaded();
  transport.play();
  clock.pass(30);
  expect(transport.state()).toEqual({ position: 10, playing: false, ended: true });
  expect(reports.filter(({ ended }) => ended)).toHaveLength(1);
  expect(clock.running()).toBe(0);
  transport.play();
  expect(transport.state().playing).toBe(false);
  transport.seek(9);
  transport.play();
  clock.pass(0.5);
  expect(transport.state()).toEqual({ position: 9.5, playing: true, ended: false });
});

test('knows the end between two reports', () => {
  const { clock, transport } = loaded();
  transport.seek(9.9);
  transport.play();
  clock.pass(0.2);
  expect(transport.state()).toEqual({ position: 10, playing: false, ended: true });
});

test('loading another plan starts over', () => {
  const { clock, transport } = loaded();
  transport.play();
  clock.pass(4);
  transport.load({ ...tenSeconds, frames: 500 }, {});
  expect(transport.state()).toEqual({ position: 0, playing: false, ended: false });
  expect(clock.running()).toBe(0);
});

test('says nothing more once it is closed or nobody listens', () => {
  const { clock, transport, reports } = loaded();
  const heard: TransportState[] = [];
  const stop = transport.onReport((state) => heard.push(state));
  transport.play();
  stop();
  clock.pass(1);
  transport.close();
  const before = reports.length;
  clock.pass(1);
  expect([heard.length, reports.length - before, clock.running()]).toEqual([1, 0, 0]);
});
