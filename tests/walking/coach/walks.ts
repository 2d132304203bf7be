/** Whole walks: the coach, a walker and the deck in a closed loop, second by second, and what must hold in every one. */
import { joinLegs } from '../../../src/sound/beat-edits.ts';
import { beatsBetween } from '../../../src/sound/beats.ts';
import type { SoundPlan } from '../../../src/sound/plan.ts';
import { coach } from '../../../src/walking/coach/coach.ts';
import { type CoachAnswer, type CoachSettings, coachStart } from '../../../src/walking/coach/state.ts';
import { beatEdits, soundingAt, withEdits } from '../../../src/walking/coach/tempo-edit.ts';
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

/** Everything that must hold whoever walks. Empty when it does. */
export function faultsOf(walked: Walked): readonly string[] {
  return [...cueFaults(walked), ...beatFaults(walked), ...stepFaults(walked)];
}

const isRead = ({ reading }: Look): boolean => reading?.gait === 'walking';

/** Seconds of steady walking that each look in turn vouches for: those since the reading before, two at most. */
function readTime(): (look: Look) => number {
  let last: number | null = null;
  return (look) => {
    if (look.reading === null) return 0;
    const since = last === null ? 0 : look.t - last;
    last = look.t;
    return isRead(look) ? Math.min(2, since) : 0;
  };
}

function cueFaults({ looks }: Walked): readonly string[] {
  const faults: string[] = [];
  const seen = readTime();
  let last = Number.NEGATIVE_INFINITY;
  let row = 0;
  let onIt = 0;
  let outside = 0;
  let outsideAs: string | null = null;
  let sinceChange = 0;
  let entered = 0;
  let block = -1;
  for (const look of looks) {
    const { t, answer, stride } = look;
    if (look.block !== block) [block, sinceChange, entered] = [look.block, 0, t];
    const passed = seen(look);
    sinceChange += passed;
    outside = answer.word === outsideAs ? outside + passed : answer.word === null ? outside : 0;
    if (answer.word !== null) outsideAs = answer.word;
    onIt = answer.word === 'onIt' ? onIt + passed : answer.word === null ? onIt : 0;
    if (onIt >= 8) row = 0;
    const { cue } = answer;
    if (cue !== null) {
      if (t - last < 19.5) faults.push(`${t}: ${cue} only ${t - last} s after a cue`);
      last = t;
      if (cue !== 'runningNow' && !isRead(look)) faults.push(`${t}: ${cue} with no walk to be seen`);
      if (stride.gait === 'still' && looks.some((one) => one.t === t - 4 && one.stride.gait === 'still'))
        faults.push(`${t}: ${cue} to someone who stands`);
      if (cue === 'runningNow' ? t - entered < 9.5 : sinceChange < 10)
        faults.push(`${t}: ${cue} ${sinceChange} s after a change`);
    }
    if (cue === 'quicker' || cue === 'easier') {
      row += 1;
      if (outsideAs !== cue || outside < 8) faults.push(`${t}: ${cue} after ${outside} s of ${outsideAs}`);
      if (row > 3) faults.push(`${t}: ${cue} as the ${row}th in a row`);
    }
    if (answer.beat !== null) sinceChange = 0;
    if (answer.word !== null && !Number.isFinite(answer.pace)) faults.push(`${t}: a word without a pace`);
  }
  const cues = looks.filter(({ answer }) => answer.cue !== null);
  if (inTenMinutes(cues) > 6) faults.push(`${inTenMinutes(cues)} cues in ten minutes`);
  return faults;
}

/** Above the target, or more than 3 % below it. */
const outOf = (tempo: number, target: number): boolean =>
  tempo > target + 1e-9 || tempo < Math.max(60, target * 0.97) - 1e-9;

/** Seconds for a change of tempo by 1 ms a step, and a few to spare. */
const rampTime = (from: number, to: number): number =>
  5 + (1.1 * Math.abs(60_000 / from - 60_000 / to) * 60) / Math.min(from, to);

function beatFaults({ looks, settings }: Walked): readonly string[] {
  const faults: string[] = [];
  const seen = readTime();
  let block = -1;
  let sounds = false;
  let settled = 0;
  let onIt = 0;
  let adrift = 0;
  // After a change by hand the beat is on its way for a while.
  let free = 0;
  for (const look of looks) {
    const { t, answer, planned, heard } = look;
    if (look.block !== block) {
      [block, sounds, settled] = [look.block, planned.beat, 0];
    }
    if (settled >= 2 && (heard !== null) !== sounds) faults.push(`${t}: heard ${heard}, expected ${sounds}`);
    settled += 1;
    const passed = seen(look);
    onIt = answer.word === 'onIt' ? onIt + passed : answer.word === null ? onIt : 0;
    adrift = answer.word === null ? adrift : answer.word === 'onIt' ? 0 : adrift + passed;
    const { beat, target } = answer;
    const limit = target === null ? null : Math.min(target, settings.ceiling, 140);
    if (beat?.kind === 'tempo' && beat.later !== null && heard !== null) free = rampTime(heard, beat.to);
    else free = Math.max(0, free - 1);
    if (heard !== null && limit !== null && free === 0 && outOf(heard, limit))
      faults.push(`${t}: ${heard} for ${limit}`);
    if (beat === null) continue;
    if (beat.kind === 'tempo') {
      if (limit === null || outOf(beat.to, limit)) faults.push(`${t}: told ${beat.to} for ${limit}`);
      if (beat.later === null && !isRead(look)) faults.push(`${t}: told ${beat.to} with no walk to be seen`);
      continue;
    }
    if (!isRead(look)) faults.push(`${t}: ${beat.kind} with no walk to be seen`);
    if (beat.kind === 'off') {
      if (!sounds) faults.push(`${t}: off in silence`);
      if (planned.beat && !(settings.fading && onIt >= 30)) faults.push(`${t}: off after ${onIt} s on it`);
      sounds = false;
    } else {
      if (sounds) faults.push(`${t}: on while it sounds`);
      if (adrift < 28) faults.push(`${t}: on after ${adrift} s adrift`);
      if (beat.tempo !== limit) faults.push(`${t}: on at ${beat.tempo} for ${limit}`);
      sounds = true;
    }
    settled = 0;
  }
  return faults;
}

/** In a beat that goes on, no interval differs from the one before by more than 1 ms. */
function stepFaults({ plan }: Walked): readonly string[] {
  const beats = beatsBetween(plan.beats, 0, plan.frames, rate);
  const faults: string[] = [];
  for (let i = 2; i < beats.length; i += 1) {
    const [a, b, c] = [beats[i - 2]!, beats[i - 1]!, beats[i]!];
    if (b.step !== a.step + 1 || c.step !== b.step + 1) continue;
    const by = Math.abs(c.frame - b.frame - (b.frame - a.frame));
    if (by > rate / 1000) faults.push(`step at ${c.frame / rate} s differs by ${by} frames`);
  }
  return faults;
}
