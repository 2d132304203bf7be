import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { RunningSession } from '../../src/record/kept.ts';
import type { Phase } from '../../src/state/app.ts';
import { type GoesOn, lockEnds } from '../../src/state/lock-ends.ts';

const world = (now: Phase) => {
  const phase = signal<Phase>(now);
  const told: [string, object][] = [];
  const goesOn: GoesOn = {
    session: {
      phase,
      running: signal(now === 'idle' ? null : ({ id: 'hips' } as RunningSession)),
      pause: () => {},
      stop: () => {
        phase.value = 'ended';
      },
    },
    beat: { pause: () => {}, quit: () => {} },
    diary: { tell: (id, change) => void told.push([id, change]) },
    rest: { tellWalk: () => {} },
  };
  return { told, phase, ends: lockEnds(goesOn) };
};

describe('a lock', () => {
  it.each<Phase>(['playing', 'paused'])('ends a session that is %s, and it is told of that session', (now) => {
    const { told, phase, ends } = world(now);
    ends.stop();
    expect(phase.value).toBe('ended');
    expect(told).toEqual([['hips', { symptoms: true }]]);
  });

  it('says nothing of a session that had ended before it fell, however often it is looked at', () => {
    const { told, ends } = world('ended');
    ends.stop();
    ends.stop();
    expect(told).toEqual([]);
  });

  it('falls once for one session', () => {
    const { told, ends } = world('playing');
    ends.stop();
    ends.stop();
    expect(told).toHaveLength(1);
  });

  it('ends nothing where nothing goes on', () => {
    const { told, ends } = world('idle');
    ends.stop();
    expect(told).toEqual([]);
  });
});
