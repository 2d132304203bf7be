import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Phase } from '../../src/state/app.ts';
import { heldSession } from '../../src/state/held-session.ts';
import type { Session } from '../../src/state/session.ts';

/** Time goes where it is put; what the session beneath was asked for is written down. */
const world = (until: number | null = 40) => {
  const limit = signal(until);
  const position = signal(0);
  const phase = signal<Phase>('playing');
  const said: string[] = [];
  const log: string[] = [];
  const beneath = {
    position,
    phase,
    pause: () => {
      phase.value = 'paused';
    },
    play: () => {
      phase.value = 'playing';
    },
    say: ({ text }: { text: string }) => void said.push(text),
    next: () => void log.push('next'),
    skipExercise: () => void log.push('skip'),
    jump: (by: number) => {
      position.value = Math.max(0, position.peek() + by);
    },
    toPocket: () => void log.push('file'),
    playPocket: () => void log.push('play file'),
  } as unknown as Session;
  return { limit, position, phase, said, log, session: heldSession(beneath, limit) };
};

describe('a session that waits for an answer', () => {
  it('stands still there, and says so once', () => {
    const { position, phase, said } = world();
    position.value = 39.9;
    expect(phase.value).toBe('playing');
    position.value = 40.1;
    expect(phase.value).toBe('paused');
    expect(said).toEqual(['Stay there and breathe. One question on the screen before we go on.']);
  });

  it('is not to be led past it by any key', () => {
    for (const key of ['next', 'skipExercise'] as const) {
      const { session, position, phase, log } = world();
      session[key]();
      session[key]();
      expect(position.value).toBe(40);
      expect(phase.value).toBe('paused');
      expect(log).toEqual([]);
    }
    const { session, position, phase, said, log } = world();
    position.value = 35;
    session.jump(10);
    session.jump(10);
    session.play();
    session.toggle();
    session.toPocket();
    session.playPocket();
    expect(position.value).toBe(40);
    expect(phase.value).toBe('paused');
    expect(said).toHaveLength(3);
    expect(log).toEqual([]);
    session.jump(-10);
    session.play();
    expect(phase.value).toBe('playing');
  });

  it('goes on like any other once it is answered', () => {
    const { session, position, phase, log, limit } = world();
    position.value = 41;
    limit.value = null;
    session.play();
    position.value = 60;
    session.next();
    session.skipExercise();
    session.jump(10);
    session.toPocket();
    session.playPocket();
    expect(phase.value).toBe('playing');
    expect(position.value).toBe(70);
    expect(log).toEqual(['next', 'skip', 'file', 'play file']);
  });
});
