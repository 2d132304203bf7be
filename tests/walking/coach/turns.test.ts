import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Cue, SoundCue, SpokenCue } from '../../../src/timeline/timeline.ts';
import {
  cutOff,
  type Due,
  isFree,
  type Matter,
  type Moment,
  noTurns,
  queue,
  type Turns,
  turn,
} from '../../../src/walking/coach/turns.ts';

const say = (at: number, lasts: number): SpokenCue => ({
  kind: 'say',
  segment: 0,
  at,
  clip: 'planned',
  text: 'Planned.',
  lasts,
});
const bell = (at: number): SoundCue => ({ kind: 'sound', segment: 0, at, sound: 'tick' });
const due = (line: string, matter: Matter, lasts = 2, since = 0): Due<string> => ({ line, matter, lasts, since });
const waiting = (...all: readonly Due<string>[]): Turns<string> => all.reduce(queue, noTurns<string>());
const at = (position: number, cues: readonly Cue[] = []): Moment => ({ at: position, position, cues });

interface Said {
  readonly line: string;
  readonly matter: Matter;
  readonly from: number;
  readonly until: number;
}

/** A walk second by second. `asked`: what comes up, and when. */
const walked = (seconds: number, cues: readonly Cue[], asked: readonly Due<string>[]): readonly Said[] => {
  const said: Said[] = [];
  let turns = noTurns<string>();
  for (let now = 0; now <= seconds; now += 1) {
    for (const one of asked) if (one.since >= now && one.since < now + 1) turns = queue(turns, { ...one, since: now });
    const { turns: then, next } = turn(turns, at(now, cues));
    turns = then;
    if (next) said.push({ line: next.line, matter: next.matter, from: now, until: now + next.lasts });
  }
  return said;
};

const matters: readonly Matter[] = ['safety', 'asked', 'rest', 'setUp', 'coach'];

/** Planned words and bells, with a pause of at least so long somewhere between any two of them. */
const anyCues = fc
  .array(
    fc.record({
      gap: fc.double({ min: 12, max: 60, noNaN: true }),
      lasts: fc.double({ min: 0.5, max: 7.7, noNaN: true }),
      isBell: fc.boolean(),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((all) => {
    let free = 0;
    return all.map(({ gap, lasts, isBell }): Cue => {
      const from = free + gap;
      free = from + (isBell ? 0.8 : lasts);
      return isBell ? bell(from) : say(from, lasts);
    });
  });

/** Much of it at one moment. */
const anyAsked = (within: number) =>
  fc.array(
    fc.record({
      matter: fc.constantFrom(...matters),
      lasts: fc.double({ min: 0.7, max: 6.1, noNaN: true }),
      since: fc.oneof(fc.constant(0), fc.constant(60), fc.integer({ min: 0, max: within })),
    }),
    { minLength: 1, maxLength: 20 },
  );

test('whatever comes up, and whenever: never two at once, never into the plan, and no word of safety or rest is lost', () => {
  fc.assert(
    fc.property(anyCues, anyAsked(600), (cues, all) => {
      const asked = all.map((one, n): Due<string> => ({ ...one, line: `${n}` }));
      const said = walked(600 + 60 * asked.length, cues, asked);
      let free = 0;
      for (const { from, until } of said) {
        expect(from).toBeGreaterThanOrEqual(free);
        free = until + 2;
        for (const cue of cues) {
          const ends = cue.at + (cue.kind === 'say' ? cue.lasts : 0.8);
          expect(until <= cue.at || from >= ends, `${from} to ${until} beside ${cue.at}`).toBe(true);
        }
      }
      const lines = said.map(({ line }) => line);
      expect(new Set(lines).size).toBe(lines.length);
      for (const { line, matter } of asked) if (matter !== 'coach' && matter !== 'asked') expect(lines).toContain(line);
    }),
    { numRuns: 400 },
  );
});

test('safety goes before all that waits with it', () => {
  const said = walked(60, [], [due('coach', 'coach'), due('rest', 'rest'), due('stop', 'safety', 6.05)]);
  expect(said.map(({ line }) => line)).toEqual(['stop', 'rest']);
});

describe('a line that waits', () => {
  it('is said as soon as the planned words are over', () => {
    const cues = [say(1, 4.8)];
    expect(walked(20, cues, [due('back', 'rest', 1.8)])).toMatchObject([{ from: 7 }]);
  });

  it('is not begun where it would not end in time', () => {
    const cues = [say(6, 4)];
    expect(turn(waiting(due('stop', 'safety', 6.05)), at(0, cues)).next).toBeNull();
    expect(turn(waiting(due('roads', 'safety', 1.26)), at(0, cues)).next?.line).toBe('roads');
  });

  it('keeps clear of seconds that are counted', () => {
    expect(isFree([bell(10)], 8, 9.7)).toBe(true);
    expect(isFree([bell(10)], 8, 9.8)).toBe(false);
    expect(isFree([bell(10)], 10.7, 12)).toBe(false);
    expect(isFree([bell(10)], 10.8, 12)).toBe(true);
  });

  it("is dropped where it is the coach's and seconds old, or not the newest", () => {
    const cues = [say(0, 8)];
    expect(walked(30, cues, [due('quicker', 'coach', 3, 1)])).toEqual([]);
    expect(walked(30, cues, [due('quicker', 'coach', 3, 3), due('easier', 'coach', 3, 5)])).toMatchObject([
      { line: 'easier', from: 9 },
    ]);
  });
});

describe('a line that was cut off', () => {
  const begun = (matter: Matter): Turns<string> => turn(waiting(due('line', matter, 6)), at(0)).turns;

  it('is said again from its beginning, if it may not be missed', () => {
    const again = turn(cutOff(begun('safety'), 3), at(4));
    expect(again.next?.line).toBe('line');
  });

  it('is over where it was over, or only the coach spoke', () => {
    expect(turn(cutOff(begun('safety'), 7), at(10)).next).toBeNull();
    expect(turn(cutOff(begun('coach'), 3), at(4)).next).toBeNull();
  });
});
