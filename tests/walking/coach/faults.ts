/** What must hold in every walk, whoever walks: judged by what was seen, said, told and heard, not by the coach's own state. */
import { beatsBetween } from '../../../src/sound/beats.ts';
import { inTenMinutes, type Look, rate, type Walked } from './walks.ts';

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
