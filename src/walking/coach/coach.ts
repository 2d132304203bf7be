/**
 * The live coach of a walk: from what the estimator reads and what the schedule plans to a word, a cue now and then, and
 * what the beat should do. It never touches the sound, and the estimator never sees the target. Where there is no steady
 * walk to be seen (standing at a crossing, running, a hidden page), it keeps out of the way and its times stand still.
 */
import type { Seconds, StepsPerMinute } from '../../units.ts';
import { listen, paceOf } from './pace.ts';
import { backFor, say, sayRunning } from './say.ts';
import { sideOf, turn } from './side.ts';
import type { BeatTold, CoachAnswer, CoachInput, CoachState, PlannedBlock } from './state.ts';
import { beatTempo, findIt, quickestBeat, slowestBeat, tellBeat } from './tell-beat.ts';

/** After setting off again nothing is judged for so long. */
const settingOff: Seconds = 10;
const afterNudge: Seconds = 6;
const settling: Seconds = 20;
/** At the target itself for so long, the beat has been followed, and earlier attempts are forgotten. */
const followedFor: Seconds = 60;

const inRange = (tempo: StepsPerMinute, ceiling: StepsPerMinute): StepsPerMinute =>
  Math.max(slowestBeat, Math.min(tempo, ceiling, quickestBeat));

/** Far from anything one could be coached to: a stroll, or a reading that is half or double. Better no word than a wrong one. */
const isElsewhere = (pace: StepsPerMinute, target: StepsPerMinute): boolean =>
  pace < 0.6 * target || pace > 1.6 * target;

/** One look. Pure: the same state and input give the same answer. */
export function coach(before: CoachState, input: CoachInput): CoachAnswer {
  const { at, block, heard } = input;
  const { state: pacing, walked } = listen(before.pace, input.reading, at);
  const { state: nudged, target, beat: asked } = nudge(enter(before, block, at), input);
  const pace = paceOf(pacing);
  const state = { ...nudged, pace: pacing };
  if (pace === null) {
    const ran = sayRunning(state, at, block.left);
    return { state: ran?.state ?? state, word: null, cue: ran?.cue ?? null, beat: asked, pace, target };
  }
  const off = paceOf(before.pace) === null ? setOff(state) : state;
  if (target === null || !block.matched || isElsewhere(pace, target)) {
    const idle = { ...off, ...passing(off, walked), side: null, turning: 0, lasted: 0 };
    return { state: idle, word: null, cue: null, beat: asked, pace, target };
  }
  const judged = judge(off, pace, target, heard, walked);
  const { side: word } = judged;
  // Whoever dropped out of sight just now is not spoken to, and asked nothing.
  if (walked === 0 || asked !== null) return { state: judged, word, cue: null, beat: asked, pace, target };
  const told = judged.grace > 0 ? null : tellBeat(judged, block, pace, target, heard);
  const spoke = say(told?.state ?? judged, at, told?.cue ?? null, block.left);
  return {
    state: spoke?.state ?? told?.state ?? judged,
    word,
    cue: spoke?.cue ?? null,
    beat: told?.beat ?? null,
    pace,
    target,
  };
}

/** A block begins as planned: at its target, and with time to find it. */
function enter(state: CoachState, { index }: PlannedBlock, at: Seconds): CoachState {
  if (index === state.block) return state;
  return {
    ...state,
    block: index,
    entered: at,
    grace: Math.max(state.grace, findIt),
    turning: 0,
    lasted: 0,
    settled: null,
    eased: 0,
    ended: false,
    returns: Math.floor(state.returns / 2),
  };
}

interface Nudged {
  readonly state: CoachState;
  readonly target: StepsPerMinute | null;
  readonly beat: BeatTold | null;
}

/** What the person asks for changes the target for good, standing or walking. Presses beyond the ends are not saved up. */
function nudge(state: CoachState, { target: planned, nudge: asked }: CoachInput): Nudged {
  if (planned === null) return { state, target: null, beat: null };
  const { ceiling } = state.settings;
  const was = inRange(planned + state.nudged, ceiling);
  const target = inRange(was + asked, ceiling);
  if (target === was) return { state, target, beat: null };
  return {
    state: { ...state, nudged: target - planned, grace: Math.max(state.grace, afterNudge), lasted: 0, settled: null },
    target,
    beat: { kind: 'tempo', to: beatTempo(target, state.eased), later: target },
  };
}

/** Who was off the target before a stop begins afresh; who held it goes on holding. */
const setOff = (state: CoachState): CoachState => ({
  ...state,
  grace: Math.max(state.grace, settingOff),
  turning: 0,
  lasted: state.side === 'onIt' ? state.lasted : 0,
});

const passing = ({ clock, grace }: CoachState, walked: Seconds) => ({
  clock: clock + walked,
  grace: Math.max(0, grace - walked),
});

const settle = (settled: StepsPerMinute | null, pace: StepsPerMinute, walked: Seconds): StepsPerMinute =>
  settled === null ? pace : settled + (pace - settled) * (1 - Math.exp(-walked / settling));

function judge(
  state: CoachState,
  pace: StepsPerMinute,
  target: StepsPerMinute,
  heard: StepsPerMinute | null,
  walked: Seconds,
): CoachState {
  const turned = turn(state, sideOf(pace, target, heard, state.side), walked, state.grace === 0);
  const isBack = turned.side === 'onIt' && turned.lasted >= backFor;
  const isFollowed = isBack && heard !== null && state.eased === 0 && turned.lasted >= followedFor;
  return {
    ...state,
    ...passing(state, walked),
    ...turned,
    settled: settle(state.settled, pace, walked),
    ...(isBack && { said: { ...state.said, row: 0 } }),
    ...(isBack && state.eased === 0 && { unheeded: 0 }),
    ...(isFollowed && { eases: 0 }),
  };
}
