import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { CheckEvent } from '../../src/care/check.ts';
import type { DayOpen } from '../../src/care/pre-gate.ts';
import { emptyCheck } from '../../src/care/state.ts';
import type { FinishedSession, RunningSession } from '../../src/record/kept.ts';
import type { SessionPain } from '../../src/record/pain.ts';
import { type Choices, usualChoices } from '../../src/routine/choices.ts';
import { compile } from '../../src/routine/compile.ts';
import { endOfLean } from '../../src/routine/opening-lean.ts';
import type { Routine } from '../../src/routine/routine.ts';
import type { Phase } from '../../src/state/app.ts';
import type { CareState } from '../../src/state/care.ts';
import type { Shipped } from '../../src/state/ports.ts';
import { restOf } from '../../src/state/rest.ts';
import { restPlan } from '../../src/state/rest-plan.ts';
import type { Session } from '../../src/state/session.ts';
import { exercises, routines } from '../care/shipped.ts';
import { withPain } from '../fixtures/pain.ts';
import { drill, walkStart } from '../fixtures/walks.ts';

interface Given {
  readonly goOn?: boolean;
  readonly day?: DayOpen;
  readonly isEmpty?: boolean;
  readonly locked?: boolean;
  readonly walking?: boolean;
  readonly history?: readonly FinishedSession[];
}

const world = ({
  goOn = true,
  day = 'everything',
  isEmpty = false,
  locked = false,
  walking = false,
  history = [],
}: Given = {}) => {
  const timelineOf = (routine: Routine, choices: Choices) => compile(routine, exercises, choices);
  const phase = signal<Phase>(walking ? 'playing' : 'idle');
  const running = signal<RunningSession | null>(walking ? ({ id: 'walk', kind: 'drill' } as RunningSession) : null);
  const position = signal(0);
  const isLocked = signal(locked);
  const elsewhere = signal(false);
  const log: string[] = [];
  const events: CheckEvent[] = [];
  const told: number[] = [];
  const ofWalk: [string, Partial<SessionPain>][] = [];
  const session = {
    phase,
    running,
    position,
    locked: isLocked,
    elsewhere,
    start: (routine: Routine, choices: Choices) => {
      running.value = {
        id: 'rest',
        kind: routine.kind,
        startedAt: walkStart + 130_000,
        timeline: timelineOf(routine, choices),
      } as RunningSession;
      phase.value = 'playing';
    },
    stop: () => {
      log.push('stop');
      phase.value = 'ended';
      isLocked.value = false;
    },
    play: () => {
      phase.value = 'playing';
    },
    lock: (on: boolean) => {
      isLocked.value = on;
    },
  } as unknown as Session;
  const care = signal<CareState | null>({
    mayGoOn: () => goOn,
    send: (event: CheckEvent) => void events.push(event),
    check: signal({ ...emptyCheck, askedAt: 1, activeAt: 1 }),
  } as unknown as CareState);
  const shipped = signal<Shipped | null>({
    routines,
    exercises: Object.values(exercises),
    restPlan,
  } as unknown as Shipped);
  const cadence: (number | null)[] = [];
  const rest = restOf({
    session,
    shipped,
    care,
    diary: {
      dayOpen: signal(day),
      sayPre: (pre) => void told.push(pre),
      tell: (id, change) => void ofWalk.push([id, change]),
    },
    history: signal(history),
    cadences: () => [120, null, 108],
    suited: (_, chosen) => {
      cadence.push(chosen.cadence ?? null);
      return { choices: { ...usualChoices, ...chosen }, changes: [], isEmpty };
    },
    compile: timelineOf,
    wallClock: () => 0,
  });
  return { rest, phase, running, position, isLocked, elsewhere, log, events, told, ofWalk, care, shipped, cadence };
};

describe('a rest that begins at once', () => {
  it('ends the walk, opens with the lean, and asks', () => {
    const { rest, running, log, cadence } = world({ walking: true });
    expect(rest.begin()).toBe('begun');
    expect(log).toEqual(['stop']);
    expect(running.value?.timeline.blocks[0]?.exercise).toBe('standing_lean');
    expect(rest.asks.value).toBe('new');
    // The lower of own pace and last beat.
    expect(cadence.at(-1)).toBe(108);
    // Asked for once more, it is the same one.
    expect(rest.begin()).toBe('begun');
    expect(log).toEqual(['stop']);
  });

  it('waits for check and library, and begins nothing before', () => {
    const { rest, care, shipped, phase } = world();
    const kept = care.value;
    care.value = null;
    expect(rest.begin()).toBe('loading');
    expect(rest.plan()).toBeNull();
    care.value = kept;
    shipped.value = null;
    expect(rest.begin()).toBe('loading');
    expect(phase.value).toBe('idle');
  });

  it.each<[string, Given]>([
    ['something answered locks', { goOn: false }],
    ['8 and more was told today', { day: 'nothing' }],
    ['none of its moves suit', { isEmpty: true }],
  ])('stays still where %s, and ends what goes on', (_, given) => {
    const { rest, phase } = world({ ...given, walking: true });
    expect(rest.begin()).toBe('still');
    expect(phase.value).toBe('ended');
    expect(rest.asks.value).toBeNull();
  });

  it('leaves the keys locked where they were: what lies in a pocket answers nothing', () => {
    const { rest, isLocked } = world({ walking: true, locked: true });
    rest.begin();
    expect(isLocked.value).toBe(true);
  });

  it('holds before the end of the lean until it is answered, and then goes on by itself', () => {
    const { rest, running, phase, position, events } = world();
    rest.begin();
    const end = endOfLean(running.value!.timeline)!;
    expect(rest.limit.value).toBeLessThan(end);
    expect(rest.limit.value).toBeGreaterThan(end - 1);
    position.value = rest.limit.value!;
    phase.value = 'paused';
    expect(rest.waits.value).toBe(true);
    rest.nothingNew();
    expect(phase.value).toBe('playing');
    expect(rest.limit.value).toBeNull();
    expect(rest.asks.value).toBe('pain');
    // Good for this rest alone.
    expect(events).toEqual([{ kind: 'quickCheck', ticked: [] }, { kind: 'sessionBegan' }]);
  });

  it('does not go on where the person had paused it', () => {
    const { rest, phase } = world();
    rest.begin();
    phase.value = 'paused';
    rest.nothingNew();
    expect(phase.value).toBe('paused');
  });

  it.each([
    [7, 'playing'],
    [8, 'ended'],
  ] as const)('takes %d as told before a session: %s', (pain, after) => {
    const { rest, phase, told } = world();
    rest.begin();
    rest.nothingNew();
    rest.tellPain(pain);
    expect(phase.value).toBe(after);
    expect(told).toEqual([pain]);
    expect(rest.asks.value).toBeNull();
  });

  it('needs no number', () => {
    const { rest, told } = world();
    rest.begin();
    rest.nothingNew();
    rest.tellPain(null);
    expect(rest.asks.value).toBeNull();
    expect(told).toEqual([]);
  });

  it.each([
    [null, 9, 9],
    [4, 3, 4],
  ])('tells the walk before it: peak %s, then %d, is %d', (peak, pain, worst) => {
    const { rest, ofWalk } = world({ history: [drill(withPain({ pre: 2, peak }))] });
    rest.begin();
    rest.nothingNew();
    rest.tellPain(pain);
    expect(ofWalk).toEqual([['walk-1', { peak: worst }]]);
  });

  it('knows that it could not begin, for another tab plays', () => {
    const { rest, running, phase, elsewhere } = world();
    // Whatever else was refused there before.
    elsewhere.value = true;
    expect(rest.elsewhere.value).toBe(false);
    rest.begin();
    expect(rest.elsewhere.value).toBe(false);
    running.value = null;
    phase.value = 'idle';
    expect(rest.elsewhere.value).toBe(true);
  });

  it('tells no walk of another hour, and none where it is no rest', () => {
    const early = drill({ startedAt: walkStart - 3_600_000, endedAt: walkStart - 1_800_000 });
    const { rest, ofWalk } = world({ history: [early] });
    rest.tellWalk(() => ({ symptoms: true }));
    rest.begin();
    rest.nothingNew();
    rest.tellPain(5);
    expect(ofWalk).toEqual([]);
  });
});
