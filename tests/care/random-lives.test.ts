/**
 * Ten thousand lives with random answers to all that is asked, page by page as they are given, with sessions, rests,
 * sessions taken up, time away, other rule versions, reloads and a second tab. Beside them runs a ledger that knows
 * evidence.md §3.3 in its own words: what was ever told that locks, and whose word released it. Movement is never found
 * unlocked while something is open in the ledger, and never locked without a cause that is in it.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isGraver } from '../../src/care/tier.ts';

import { life } from './lives/drawn.ts';
import { hold } from './lives/hold.ts';
import { follows, isWholeDue } from './lives/ledger.ts';
import { live } from './lives/live.ts';

test('movement is open exactly where nothing is, and every lock has its cause', { timeout: 240_000 }, () => {
  const met = { open: 0, locked: 0, session: 0, rest: 0, mixed: 0, causes: new Set<string>() };
  fc.assert(
    fc.property(life, (steps) => {
      live(
        steps,
        (gate, { check, ledger }, now) => {
          met[gate.movement] += 1;
          hold(gate.why.length > 0 === (gate.movement === 'locked'), 'a lock without a cause, or the reverse');
          for (const [id, { tier }] of ledger.open) {
            met.causes.add(id);
            hold(gate.why.includes(id), () => `${id} is open in the ledger and locks nothing`);
            hold(!isGraver(tier, gate.tier ?? 'GO'), () => `${id} is ${tier}, and the gate says ${gate.tier}`);
          }
          const due = isWholeDue(ledger, now);
          hold(!ledger.wrong || gate.why.includes('somethingWrong'), 'what feels wrong locks nothing');
          for (const id of gate.why) {
            if (id === 'fullCheck') hold(due || ledger.wereOutdated, 'the whole check is due for no reason');
            else if (id === 'somethingWrong') hold(ledger.wrong, 'nobody said that something is wrong');
            else if (id === 'AGE') hold(ledger.minor, 'nobody said to be under 18');
            else if (!ledger.open.has(id)) {
              hold(follows(ledger, id), () => `${id} locks, and nobody told it`);
              met.mixed += 1;
            }
          }
          hold(!due || gate.due === 'full', () => `the whole check is due, and ${gate.due} is asked`);
          hold(check.askedAt === ledger.finishedAt, 'finished without being answered');
        },
        (how, { ledger }, now) => {
          met[how] += 1;
          hold(ledger.open.size === 0, () => `a ${how} in a locked state`);
          hold(!ledger.wrong && !ledger.minor, () => `a ${how} while something is wrong`);
          if (how === 'rest') return;
          hold(ledger.passedAt !== null && now.at - ledger.passedAt < 30 * 60_000, 'nothing was asked before it');
          hold(!ledger.unanswered && ledger.outdated.size === 0, 'the whole check was due before it');
        },
      );
    }),
    { numRuns: 10_000 },
  );
  // The lives are worth living through.
  expect(met.open).toBeGreaterThan(5_000);
  expect(met.locked).toBeGreaterThan(5_000);
  expect(met.session).toBeGreaterThan(500);
  expect(met.rest).toBeGreaterThan(500);
  expect(met.causes.size).toBeGreaterThanOrEqual(25);
});
