/**
 * Lives with the check under a clock that leaps about, against books that are kept much more simply: which causes were
 * ever told and not cleared since. What is drawn at random from all answers, by a clock that is right: `random-lives.test.ts`.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CheckEvent, checkAfter, type Given } from '../../src/care/check.ts';
import { gateOf, mayBegin } from '../../src/care/gate.ts';
import { dayOf, type Moment, oneDay } from '../../src/care/moment.ts';
import { parseCheck } from '../../src/care/parse-check.ts';
import { type QuickId, quickIds, quickItems } from '../../src/care/quick.ts';
import { type Check, emptyCheck } from '../../src/care/state.ts';
import { isGraver, type Tier } from '../../src/care/tier.ts';
import { type Given as Plain, whole } from './answering.ts';

/** A way to answer the whole check, and what that opens. */
interface Story {
  readonly all: Plain;
  readonly opens: Readonly<Record<string, Tier>>;
}
const wholeStory = ({ given, opens }: { given: Plain; opens: Story['opens'] }): Story => ({ all: whole(given), opens });
const harmless: readonly Story[] = [
  { given: {}, opens: {} },
  { given: { S15: 'yes' }, opens: {} },
  { given: { S15: 'yes', S11: 'yes', S11b: 'yes', P2: 'worse' }, opens: {} },
  { given: { S8: 'yes', P3: 'yes', P4a: 'unsure', S4: 'yes', S13: 'yes', S5: 'unsure' }, opens: {} },
].map((each) => wholeStory(each as { given: Plain; opens: Story['opens'] }));
const grave: readonly Story[] = [
  { given: { E3: 'yes' }, opens: { E3: 'EMERGENCY' } },
  { given: { E7: 'unsure', S5: 'yes' }, opens: { E7: 'EMERGENCY', S5: 'CLINICIAN_SOON' } },
  { given: { E1: 'unsure', E1b: 'unsure' }, opens: { E1: 'EMERGENCY' } },
  { given: { E1: 'yes', E1b: 'yes' }, opens: { E1: 'CLINICIAN_SOON' } },
  { given: { U1: 'yes' }, opens: { U1: 'CLINICIAN_TODAY' } },
  { given: { U1: 'unsure', S7: 'yes' }, opens: { U1: 'EMERGENCY', S7: 'EMERGENCY' } },
  { given: { S1: 'yes' }, opens: { S1: 'CLINICIAN_SOON' } },
  { given: { S2: 'unsure', S2b: 'yes' }, opens: { S2: 'CLINICIAN_TODAY' } },
  { given: { S2: 'yes' }, opens: { S2: 'CLINICIAN_SOON' } },
  { given: { S14: 'yes', S11: 'yes' }, opens: { S14: 'CLINICIAN_SOON', S11: 'CLINICIAN_SOON' } },
].map((each) => wholeStory(each as { given: Plain; opens: Story['opens'] }));
const allNo = whole({});

type Step =
  /** The whole check; `keep`: what was cleared is said to be unchanged. */
  | { readonly do: 'check'; readonly story: Story; readonly keep: boolean; readonly confirm: boolean }
  | { readonly do: 'leave'; readonly story: Story }
  | { readonly do: 'clear'; readonly back: number; readonly honest: boolean }
  | { readonly do: 'quick'; readonly ticked: readonly QuickId[] }
  | { readonly do: 'begin' | 'wrong' | 'stumble' | 'askAgain' | 'reload' };

const story = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...harmless) },
  { weight: 2, arbitrary: fc.constantFrom(...grave) },
);
const usually = fc.nat(4).map((n) => n > 0);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('check' as const), story, keep: fc.boolean(), confirm: usually }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('leave' as const), story }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('clear' as const), back: fc.nat(4), honest: usually }) },
  { weight: 2, arbitrary: fc.constant({ do: 'quick' as const, ticked: [] }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('quick' as const), ticked: fc.subarray([...quickIds]) }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom({ do: 'begin' as const }, { do: 'begin' as const }, { do: 'reload' as const }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom({ do: 'wrong' as const }, { do: 'stumble' as const }, { do: 'askAgain' as const }),
  },
);
/** Minutes until the step. */
const wait = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 40 }) },
  fc.integer({ min: 1, max: 20 * 1440 }),
);
const life = fc.array(fc.record({ wait, step }), { minLength: 4, maxLength: 12 });

/** The books. */
interface Open {
  readonly tier: Tier;
  readonly day: string;
  readonly follows: boolean;
}
function books() {
  const open = new Map<string, Open>();
  const cleared = new Set<string>();
  let emergencyUnanswered = false;
  return {
    open,
    cleared,
    tell(opens: Story['opens'], day: string): void {
      for (const [id, tier] of Object.entries(opens)) {
        const known = open.get(id);
        if (id.startsWith('E') && tier === 'EMERGENCY') emergencyUnanswered = true;
        if (known !== undefined && !isGraver(tier, known.tier)) continue;
        if (tier === 'EMERGENCY') emergencyUnanswered = true;
        const follows = cleared.delete(id) || known !== undefined || tier === 'EMERGENCY' || id === 'U1';
        open.set(id, { tier, day, follows });
      }
    },
    tick(ids: readonly QuickId[], day: string): void {
      for (const id of ids) {
        cleared.delete(id);
        open.set(id, { tier: quickItems[id].tier, day, follows: true });
      }
      if (ids.length > 0) emergencyUnanswered = true;
    },
    /** The whole check answered, and confirmed where that was asked for. */
    settle(withEmergency: boolean): void {
      for (const id of ['Q2', 'Q3', 'Q4']) open.delete(id);
      emergencyUnanswered = withEmergency;
    },
    askAgain(): void {
      emergencyUnanswered = true;
    },
    /** Days only mean something where the clock is right. */
    clear(on: string, today: string, isClockRight: boolean): void {
      if (on > today) return;
      for (const [id, { tier, day, follows }] of [...open]) {
        if ((tier === 'EMERGENCY' && emergencyUnanswered) || (isClockRight && follows && on < day)) continue;
        open.delete(id);
        cleared.add(id);
      }
    },
  };
}

const steady = (minutes: number): Moment => {
  const at = 20_514 * oneDay + minutes * 60_000;
  return { at, day: dayOf(Math.floor(at / oneDay)) };
};

interface Seen {
  readonly check: Check;
  readonly open: ReadonlyMap<string, Open>;
  readonly now: Moment;
}

/** Lives through the steps; `look` is called after each, `began` whenever a session really begins. */
function live(
  steps: readonly { readonly wait: number; readonly step: Step }[],
  clock: (minutes: number) => Moment,
  look: (seen: Seen) => void,
  began: (sinceChecked: number, open: ReadonlyMap<string, Open>) => void,
): void {
  let check = emptyCheck;
  const kept = books();
  let minutes = 0;
  let checkedAt = Number.NEGATIVE_INFINITY;
  for (const { wait: waited, step: now } of steps) {
    minutes += waited;
    const moment = clock(minutes);
    const tell = (event: CheckEvent): void => {
      check = checkAfter(check, event, moment);
    };
    if (now.do === 'check' || now.do === 'leave') {
      const ids = Object.keys(now.story.opens);
      const unchanged =
        now.do === 'check' && now.keep && ids.every((id) => kept.cleared.has(id) && !/^E[3467]$/.test(id));
      const given: Given = unchanged
        ? { ...allNo, ...Object.fromEntries(ids.map((id) => [id, 'unchanged' as const])) }
        : now.story.all;
      const { P5e, ...part } = given;
      tell({ kind: 'answered', given: now.do === 'leave' ? part : given });
      if (!unchanged) kept.tell(now.story.opens, moment.day);
      if (now.do === 'leave') tell({ kind: 'abandoned' });
      else if (now.confirm) tell({ kind: 'confirmDowngrade' });
      else if (check.pending !== null) tell({ kind: 'abandoned' });
      if (check.askedAt === moment.at) {
        // A new emergency, and an E item in force, are asked once more.
        const isE =
          !unchanged &&
          Object.entries(now.story.opens).some(([id, tier]) => tier === 'EMERGENCY' && id !== 'S7' && id !== 'U1');
        const fresh =
          !unchanged && [...kept.open.values()].some(({ tier, day }) => tier === 'EMERGENCY' && day === moment.day);
        kept.settle(isE || (fresh && check.mustAsk));
        checkedAt = minutes;
      }
    } else if (now.do === 'clear') {
      const on = dayOf(Math.floor(moment.at / oneDay) - now.back);
      const items = [...kept.open.keys()] as Extract<CheckEvent, { kind: 'clearance' }>['items'];
      tell({ kind: 'clearance', items, assessed: true, toldCanExercise: now.honest, on });
      if (now.honest) kept.clear(on, moment.day, clock === steady);
    } else if (now.do === 'quick') {
      tell({ kind: 'quickCheck', ticked: now.ticked });
      kept.tick(now.ticked, moment.day);
      if (now.ticked.length === 0) checkedAt = minutes;
    } else if (now.do === 'begin') {
      if (mayBegin(gateOf(check, moment))) {
        began(minutes - checkedAt, kept.open);
        tell({ kind: 'sessionBegan' });
        checkedAt = Number.NEGATIVE_INFINITY;
      }
    } else if (now.do === 'askAgain') {
      tell({ kind: 'askAgain' });
      kept.askAgain();
    } else if (now.do === 'reload') check = parseCheck(JSON.parse(JSON.stringify(check)));
    else tell({ kind: now.do === 'wrong' ? 'somethingWrong' : 'stumbled' });
    look({ check, open: kept.open, now: moment });
  }
}

/** `expect` a quarter of a million times takes a minute. */
const hold = (is: boolean, otherwise: string): void => {
  if (!is) throw new Error(otherwise);
};

test('a clock that leaps about opens nothing', { timeout: 60_000 }, () => {
  const leap = fc.oneof(fc.constant(0), fc.integer({ min: -400, max: 400 }));
  fc.assert(
    fc.property(life, fc.array(leap, { minLength: 14, maxLength: 14 }), (steps, leaps) => {
      let n = 0;
      live(
        steps,
        (minutes) => steady(minutes + (leaps[n++ % leaps.length] ?? 0) * 1440 + 600 * 1440),
        ({ check, open, now }) => {
          const gate = gateOf(check, now);
          hold(gate.why.length > 0 === (gate.movement === 'locked'), 'a lock without a cause');
          hold(open.size === 0 || gate.movement === 'locked', 'open in a locked state');
        },
        (_, open) => hold(open.size === 0, 'a session in a locked state'),
      );
    }),
    { numRuns: 2_000 },
  );
});

test('long-standing, unchanged tightness never locks', () => {
  const calm = fc.constantFrom<Plain>(
    { S15: 'yes' },
    { S15: 'yes', S11: 'yes', S11b: 'yes' },
    { S15: 'unsure', P2: 'worse', P3: 'yes' },
    { S11: 'yes', S11b: 'yes', P1: 'better', P2: 'worse', P3: 'unsure', S8: 'yes' },
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), calm), { minLength: 1, maxLength: 12 }),
      (visits) => {
        let check = emptyCheck;
        let day = 0;
        for (const [wait, given] of visits) {
          day += wait;
          const now = steady(day * 1440);
          expect(gateOf(check, now).why.filter((why) => why !== 'fullCheck')).toEqual([]);
          check = checkAfter(check, { kind: 'quickCheck', ticked: [] }, now);
          if (gateOf(check, now).due === 'full')
            check = checkAfter(check, { kind: 'answered', given: whole(given) }, now);
          expect(mayBegin(gateOf(check, now))).toBe(true);
          check = checkAfter(check, { kind: 'sessionBegan' }, now);
        }
      },
    ),
    { numRuns: 500 },
  );
});
