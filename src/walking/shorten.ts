/** The walk to a beat in the time there is. evidence.md §2.6: easy 3, beat on and off in 4 to 8 rounds, free 2, cool-down 2 */
import type { Minutes, Seconds } from '../units.ts';

export interface WalkParts {
  /** Without a beat. */
  readonly easy: Seconds;
  readonly rounds: number;
  readonly on: Seconds;
  readonly off: Seconds;
  readonly free: Seconds;
  readonly coolDown: Seconds;
}

const minute: Seconds = 60;
const whole = { easy: 3 * minute, free: 2 * minute, coolDown: 2 * minute, rounds: { least: 4, most: 8 } } as const;
const wholeLeast: Seconds = whole.easy + whole.free + whole.coolDown + whole.rounds.least * 2 * minute;
/** The beat always comes at least twice. */
const leastRounds = 2;
/** Two rounds of half a minute with the beat and half without, and two minutes around them. */
export const leastMinutes: Minutes = 4;
const aroundLeast: Seconds = 2 * minute;
/** Parts around the rounds come in these. */
const grain: Seconds = minute / 2;

/** How much of the walk is for rounds, and what is around them. Together as long as `time`. */
function divided(time: Seconds): { readonly middle: Seconds } & Pick<WalkParts, 'easy' | 'free' | 'coolDown'> {
  if (time >= wholeLeast) {
    const around = whole.easy + whole.free + whole.coolDown;
    const rounds = Math.min(whole.rounds.most, Math.floor((time - around) / (2 * minute)));
    const middle = rounds * 2 * minute;
    // What is left over keeps the feel.
    return { middle, easy: whole.easy, free: time - middle - whole.easy - whole.coolDown, coolDown: whole.coolDown };
  }
  const rounds = Math.min(whole.rounds.least, Math.max(leastRounds, Math.floor(time / (3 * minute))));
  const middle = Math.min(rounds * 2 * minute, time - aroundLeast);
  const around = time - middle;
  const end = grain * Math.floor((2 * around) / (7 * grain));
  return { middle, easy: around - 2 * end, free: end, coolDown: end };
}

/**
 * The parts of a walk of `minutes`; together they last exactly that. Shorter: fewer rounds first, then less around them,
 * then shorter rounds, never fewer than two. `turns` is how far the beat has faded; where two turns do not fit, silence
 * is shortened before the beat.
 */
export function shortened(
  minutes: Minutes,
  turns: { readonly on: Seconds; readonly off: Seconds } = { on: minute, off: minute },
): WalkParts | { readonly tooShort: Minutes } {
  if (!(minutes >= leastMinutes)) return { tooShort: leastMinutes };
  const { middle, easy, free, coolDown } = divided(minutes * minute);
  const fits = Math.floor(middle / (turns.on + turns.off));
  const rounds = Math.max(leastRounds, fits);
  const on = Math.min(turns.on, middle / (2 * rounds));
  const off = Math.min(turns.off, middle / rounds - on);
  return { easy, rounds, on, off, free: free + middle - rounds * (on + off), coolDown };
}
