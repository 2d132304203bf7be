/** Whole walks: the coach, a walker and the deck in a closed loop, second by second, and what must hold in every one. */
import { joinLegs } from '../../../src/sound/beat-edits.ts';
import { soundingAt } from '../../../src/sound/beats.ts';
import type { SoundPlan } from '../../../src/sound/plan.ts';
import { coach } from '../../../src/walking/coach/coach.ts';
import { type CoachAnswer, type CoachSettings, coachStart } from '../../../src/walking/coach/state.ts';
import { beatEdits, withEdits } from '../../../src/walking/coach/tempo-edit.ts';
import type { CadenceReading } from '../../../src/walking/motion.ts';
import { chance, type Phone, readingOf, type Stride, type Walker, walking } from './walkers.ts';

export const rate = 48000;

export interface Planned {
  readonly seconds: number;
  readonly beat: boolean;
  readonly target: number;
  readonly matched: boolean;
}

const times = <T>(count: number, of: readonly T[]): readonly T[] => Array.from({ length: count }, () => of).flat();

/** evidence.md §2.6, session blocks: easy, on and off by turns, free walk, cool-down. */
export const session = (target: number, on: number, off: number, rounds: number): readonly Planned[] => [
  { seconds: 180, beat: false, target, matched: false },
  ...times(rounds, [
    { seconds: on, beat: true, target, matched: true },
    { seconds: off, beat: false, target, matched: true },
  ]),
  { seconds: 240, beat: false, target, matched: false },
];
export const longBeat = (target: number): readonly Planned[] => [{ seconds: 1800, beat: true, target, matched: true }];

export interface Look {
  readonly t: number;
  readonly stride: Stride;
  readonly reading: CadenceReading | null;
  readonly block: number;
  readonly planned: Planned;
  readonly heard: number | null;
  readonly answer: CoachAnswer;
}

export interface Walked {
  readonly looks: readonly Look[];
  readonly plan: SoundPlan;
  readonly settings: CoachSettings;
}

export interface Walk {
  readonly blocks: readonly Planned[];
  readonly walker: Walker;
  readonly phone: Phone;
  readonly seed: number;
  readonly settings?: Partial<CoachSettings>;
  /** Second to presses. */
  readonly nudges?: Readonly<Record<number, number>>;
  /** Seconds at which nobody looks: the page is hidden, or the walk paused. */
  readonly away?: (t: number) => boolean;
}

const framesOf = (seconds: number): number => Math.round(seconds * rate);

function planOf(blocks: readonly Planned[]): SoundPlan {
  let at = 0;
  const legs = blocks.flatMap(({ seconds, beat, target }) => {
    const frame = framesOf(at);
    at += seconds;
    return beat ? [{ frame, frames: framesOf(at) - frame, from: target, to: target, fresh: false }] : [];
  });
  return { rate, frames: framesOf(at), notes: [], beats: joinLegs(legs, rate) };
}

export function takeWalk({ blocks, walker, phone, seed, settings, nudges, away }: Walk): Walked {
  const random = chance(seed);
  const set: CoachSettings = { fading: true, ceiling: 140, ...settings };
  const step = walking(walker, random);
  const starts = blocks.map((_, i) => blocks.slice(0, i).reduce((sum, { seconds }) => sum + seconds, 0));
  const total = blocks.reduce((sum, { seconds }) => sum + seconds, 0);
  let plan = planOf(blocks);
  let state = coachStart(set);
  let newest: CadenceReading | null = null;
  const strides: Stride[] = [];
  const ear: (number | null)[] = [];
  const looks: Look[] = [];
  for (let t = 0; t < total; t += 1) {
    const block = starts.findLastIndex((start) => start <= t);
    const planned = blocks[block]!;
    const end = starts[block]! + planned.seconds;
    const heard = soundingAt(plan, framesOf(t));
    ear.push(heard);
    const stride = step(t, ear);
    strides.push(stride);
    const reading = readingOf(strides, t, phone, random);
    if (away?.(t)) continue;
    newest = reading ?? newest;
    const answer: CoachAnswer = coach(t % 10 === 0 ? JSON.parse(JSON.stringify(state)) : state, {
      at: t + 0.3 * random(),
      reading: newest,
      block: { index: block, left: end - t, beat: planned.beat, matched: planned.matched },
      target: planned.target,
      heard,
      nudge: nudges?.[t] ?? 0,
    });
    state = answer.state;
    // A message to the deck takes effect a little later.
    if (answer.beat !== null) plan = withEdits(plan, beatEdits(answer.beat, plan, framesOf(t + 0.35), framesOf(end)));
    looks.push({ t, stride, reading, block, planned, heard, answer });
  }
  return { looks, plan, settings: set };
}

export const cuesOf = ({ looks }: Walked): readonly Look[] => looks.filter(({ answer }) => answer.cue !== null);
export const toldOf = ({ looks }: Walked): readonly Look[] => looks.filter(({ answer }) => answer.beat !== null);
export const corrects = ({ answer }: Look): boolean => answer.cue === 'quicker' || answer.cue === 'easier';

/** The most that fall into any ten minutes. */
export const inTenMinutes = (looks: readonly Look[]): number =>
  Math.max(0, ...looks.map(({ t }) => looks.filter((look) => look.t >= t && look.t < t + 600).length));

/** Changes of tempo that go the other way than the one before. */
export function reversalsOf(walked: Walked): readonly Look[] {
  let tempo: number | null = null;
  let way = 0;
  return walked.looks.filter(({ answer: { beat } }) => {
    if (beat?.kind !== 'tempo') return false;
    const now: number = tempo === null ? -1 : Math.sign(beat.to - tempo);
    tempo = beat.to;
    const turned = way !== 0 && now !== 0 && now !== way;
    if (now !== 0) way = now;
    return turned;
  });
}
