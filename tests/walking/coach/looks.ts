/** The coach, asked again and again. */
import { coach } from '../../../src/walking/coach/coach.ts';
import {
  type BeatTold,
  type CoachAnswer,
  type CoachInput,
  type CoachSettings,
  type CoachState,
  coachStart,
} from '../../../src/walking/coach/state.ts';
import type { CadenceReading } from '../../../src/walking/motion.ts';

export const settings: CoachSettings = { fading: true, ceiling: 130 };
export const walkingAt = (at: number, cadence: number): CadenceReading => ({
  at,
  gait: 'walking',
  cadence,
  confidence: 0.9,
});

/** Looks once a second, `from` on, at the same thing, but for what `change` says. */
export function looks(
  start: CoachState,
  seconds: number,
  cadence: number | null,
  change: Partial<CoachInput> = {},
  from = 0,
): readonly CoachAnswer[] {
  const answers: CoachAnswer[] = [];
  let state = start;
  for (let t = from; t < from + seconds; t += 1) {
    const answer = coach(state, {
      at: t,
      reading: cadence === null ? null : walkingAt(t, cadence),
      block: { index: 0, left: 1000, beat: true, matched: true },
      target: 115,
      heard: 115,
      nudge: 0,
      ...change,
    });
    answers.push(answer);
    state = answer.state;
  }
  return answers;
}
export const fresh = coachStart(settings);
export const saidIn = (answers: readonly CoachAnswer[]) =>
  answers.flatMap(({ cue }, t) => (cue === null ? [] : [`${t} ${cue}`]));
export const toldIn = (answers: readonly CoachAnswer[]): readonly (readonly [number, BeatTold])[] =>
  answers.flatMap(({ beat }, t) => (beat === null ? [] : [[t, beat] as const]));
