/** When something is said. Seldom, never to someone who stands, and ever more seldom: a coach, not a nag. */
import type { Seconds } from '../../units.ts';
import type { CoachState, CueKey, Said } from './state.ts';

/** product.md "The walk": a cue no more than every 20 s, and only after 8 s outside the band. */
const gap: Seconds = 20;
const outsideFor: Seconds = 8;
/** Each cue makes the gap after it 20 s longer: ever fewer as the walk goes on. */
const longestGap: Seconds = 240;
/** Corrections in a row; then silence until they have been on it. */
const mostInARow = 3;
/** And of all cues, within ten minutes. */
const span: Seconds = 600;
const mostInSpan = 6;
/** On it for so long, they have been on it. */
export const backFor: Seconds = 10;
/** Praise is worth most when it is rare. */
const praiseGap: Seconds = 180;
const quietFor: Seconds = 240;
const quietlyOnIt: Seconds = 30;
/** The words of the next block come soon. */
const nearEnd: Seconds = 5;
/** And those of this one were said by then. Whoever walks has a longer grace. */
const afterStart: Seconds = 10;
const easedTellings = 2;
const runningFor = 5;
const runningGap: Seconds = 120;

const gapAfter = (cues: number): Seconds => Math.min(longestGap, gap * Math.max(1, cues));

const withinBudget = ({ times }: Said, at: Seconds): boolean =>
  times.filter((time) => time > at - span).length < mostInSpan;

const saidAt = (state: CoachState, at: Seconds, change: Partial<Said>): CoachState => ({
  ...state,
  said: {
    ...state.said,
    times: [...state.said.times.filter((time) => time > at - span), at],
    last: state.clock,
    count: state.said.count + 1,
    ...change,
  },
});

const spoken = (cue: CueKey, state: CoachState) => ({ cue, state });
type Spoken = { readonly cue: CueKey; readonly state: CoachState };

/** `told`: what the beat was just told, which comes before all else. Only while they walk steadily, at `at`. */
export function say(state: CoachState, at: Seconds, told: CueKey | null, blockLeft: Seconds): Spoken | null {
  const { said } = state;
  const since = said.last === null ? Number.POSITIVE_INFINITY : state.clock - said.last;
  if (blockLeft < nearEnd || since < gapAfter(said.count) || !withinBudget(said, at)) return null;
  if (told === 'eased') {
    if (said.easedTold >= easedTellings) return null;
    return spoken(told, saidAt(state, at, { easedTold: said.easedTold + 1 }));
  }
  if (told !== null) return spoken(told, saidAt(state, at, { corrected: false }));
  if (state.grace > 0 || state.turning > 0) return null;
  return state.side === 'onIt' ? praise(state, at, since) : correction(state, at);
}

function correction(state: CoachState, at: Seconds): Spoken | null {
  const { side, lasted, said } = state;
  if (side === null || side === 'onIt' || lasted < outsideFor || said.row >= mostInARow) return null;
  return spoken(side, saidAt(state, at, { row: said.row + 1, corrected: true }));
}

function praise(state: CoachState, at: Seconds, since: Seconds): Spoken | null {
  const { said, lasted, clock } = state;
  const rare = said.praised === null || clock - said.praised >= praiseGap;
  const heeded = said.corrected && lasted >= backFor;
  const quiet = lasted >= quietlyOnIt && Math.min(since, clock) >= quietFor;
  if (!rare || !(heeded || quiet)) return null;
  return spoken('onIt', saidAt(state, at, { corrected: false, praised: clock }));
}

/** For someone who runs: once, and not again soon. */
export function sayRunning(state: CoachState, at: Seconds, blockLeft: Seconds): Spoken | null {
  const { times, runningTold } = state.said;
  if (blockLeft < nearEnd || at - state.entered < afterStart) return null;
  if (state.pace.running < runningFor || !withinBudget(state.said, at)) return null;
  if (at - (times.at(-1) ?? Number.NEGATIVE_INFINITY) < gap) return null;
  if (runningTold !== null && at - runningTold < runningGap) return null;
  return spoken('runningNow', saidAt(state, at, { runningTold: at }));
}
