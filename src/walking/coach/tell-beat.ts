/**
 * What the sound should do. The schedule decides when a beat is planned; drifting only ever adds beat, holding the target
 * only ends a block early (evidence.md §2.6). The beat is never above the target, and never more than 3 % below it.
 */
import type { Seconds, Share, StepsPerMinute } from '../../units.ts';
import { band } from './side.ts';
import type { BeatTold, CoachState, CueKey, PlannedBlock } from './state.ts';

/** evidence.md §2.6: bpm_min_setting, bpm_max_setting. */
export const slowestBeat: StepsPerMinute = 60;
export const quickestBeat: StepsPerMinute = 140;

/** Not followed for so long, the beat comes towards the walker, by whole percents of the target. product.md "Closed loop" */
const easeAfter: Seconds = 20;
const mostEased = 3;
/** It comes as near as this and no nearer, and goes back, a percent at a time, when their pace is this near to the next. */
const followsWithin: Share = 0.02;
const leadAfter: Seconds = 30;
/** A lead that failed is tried again after twice the time, and so on up to eight times. */
const mostPatience = 8;
/** Held for so long, the beat has done its work; twice as long where it had to come back. */
const holdFor: Seconds = 30;
const longestHold: Seconds = 60;
/** First a word (8 s), then time to follow it (20 s), then the beat. */
const driftFor: Seconds = 28;
/** An added beat goes once it was met, or when it plainly does not help. After two that did not, there is no third. */
const metFor: Seconds = 20;
const addedFor: Seconds = 75;
const mostUnheeded = 2;
/** Less than this is left of a block: whatever there is to change, its end does. */
const tooLate: Seconds = 12;
/** Tempos nearer than this are the same. */
const same: Share = 0.002;

/** Time to find a tempo that changed: 3 % take some 10 s at 1 ms a step. */
export const findIt: Seconds = 12;
const findAStep: Seconds = 6;

export interface Told {
  readonly beat: BeatTold;
  /** Said with it, where a cue is due at all. */
  readonly cue: CueKey | null;
  readonly state: CoachState;
}

/** What sounds in a planned block: the target, or a little less. */
export const beatTempo = (target: StepsPerMinute, eased: number): StepsPerMinute =>
  Math.max(slowestBeat, (target * (100 - eased)) / 100);

const longer = (least: Seconds, returns: number): Seconds => Math.min(longestHold, least * (1 + Math.max(0, returns)));

const changed = (state: CoachState, grace: Seconds, change: Partial<CoachState>): CoachState => ({
  ...state,
  ...change,
  grace: Math.max(state.grace, grace),
  lasted: 0,
  settled: null,
});

/** For a steady walk with something to match, and after any grace. */
export function tellBeat(
  state: CoachState,
  block: PlannedBlock,
  pace: StepsPerMinute,
  target: StepsPerMinute,
  heard: StepsPerMinute | null,
): Told | null {
  if (block.left < tooLate || state.turning > 0) return null;
  if (heard === null) return inSilence(state, block, pace, target);
  return block.beat ? inBeat(state, pace, target, heard) : inAddedBeat(state);
}

function inBeat(state: CoachState, pace: StepsPerMinute, target: StepsPerMinute, heard: StepsPerMinute): Told | null {
  const { eased, eases, side, lasted, settings } = state;
  const goTo = (next: number, grace: Seconds, cue: CueKey | null, count = eases): Told => ({
    beat: { kind: 'tempo', to: beatTempo(target, next), later: null },
    cue,
    state: changed(state, grace, { eased: next, eases: count }),
  });
  // An added beat ran on into this block, or a change was lost.
  if (Math.abs(heard / beatTempo(target, eased) - 1) > same) return goTo(eased, findIt, null);
  const canFollow = (at: StepsPerMinute, next: number) => at >= beatTempo(target, next) * (1 - followsWithin);
  if (side === 'quicker' && lasted >= easeAfter && eased < mostEased) {
    const near = [1, 2].find((next) => next > eased && canFollow(pace, next)) ?? mostEased;
    return goTo(near, findIt, 'eased', eases + 1);
  }
  if (side !== 'onIt') return null;
  if (eased > 0) {
    const wait = leadAfter * Math.min(mostPatience, 2 ** Math.max(0, eases - 1));
    return lasted >= wait && canFollow(state.settled ?? pace, eased - 1) ? goTo(eased - 1, findAStep, null) : null;
  }
  const held = lasted >= longer(holdFor, state.returns) && Math.abs(pace / target - 1) <= band;
  if (!settings.fading || !held) return null;
  return { beat: { kind: 'off' }, cue: 'held', state: changed(state, findIt, { ended: true, eases: 0 }) };
}

function inAddedBeat(state: CoachState): Told | null {
  const met = state.side === 'onIt' && state.lasted >= longer(metFor, state.returns - 1);
  if (!met && state.clock - state.addedAt < addedFor) return null;
  return { beat: { kind: 'off' }, cue: null, state: changed(state, findIt, {}) };
}

function inSilence(state: CoachState, block: PlannedBlock, pace: StepsPerMinute, target: StepsPerMinute): Told | null {
  // A planned beat that is silent for another reason is not the coach's to bring back.
  if (block.beat && !state.ended) return null;
  const adrift = state.side !== 'onIt' && state.lasted >= driftFor && Math.abs(pace / target - 1) > band;
  if (!adrift || (!block.beat && state.unheeded >= mostUnheeded)) return null;
  return {
    beat: { kind: 'on', tempo: beatTempo(target, 0) },
    cue: 'beatBack',
    state: changed(state, findIt, {
      addedAt: state.clock,
      returns: state.returns + 1,
      unheeded: state.unheeded + 1,
    }),
  };
}
