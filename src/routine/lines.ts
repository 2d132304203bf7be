/**
 * Everything that is said, each under the stable id of its clip. One id always has the same text.
 *
 *   <exercise>.full | .short | .name | .stop    the exercise file's `spoken`
 *   <exercise>.phase.<index>                    the words of one phase
 *   side.<part>.<left|right>.first              "Left knee first."
 *   side.<part>.<left|right>.switch             "Switch to the left knee."
 *   side.<part>.<left|right>.next               "Next, left knee."
 *   set.<n>.<of>, set.last                      "Set 2 of 3.", "Last set."
 *   <routine>.rest.<item>                       a rest item's `spoken`
 *   <routine>.walk.<item>[.<n>].full | .short   a walk item's `spoken`; n inside a repeat
 *   walk.ready                                  "Phone in your pocket or hand."
 *   common.halfway | .rest | .stay | .done      the same everywhere
 *   common.breath.<in|out>                      where the words of a phase are too long for it
 *   common.stop, common.sample                  "Stop here.", and a sentence to hear how the voice sounds
 *   count.<1..10>                               "One." … "Ten."
 *   coach.<key>                                 on a walk, as it goes: `coach-lines.ts`
 *
 * None is also the name of a bell or a step: clips share the sample bank with them.
 */
import type { Side } from '../timeline/timeline.ts';
import { session } from '../words/en/session.ts';
import type { Coaching } from './choices.ts';
import type { Exercise } from './exercise.ts';
import type { WalkItem } from './routine.ts';

export interface Line {
  readonly clip: string;
  readonly text: string;
  /** The side it names. */
  readonly side?: Side;
}

const say = session.say;

const sideLine = (kind: string, side: Side, part: string | undefined, words: (side: string) => string): Line => {
  const named = (part ?? 'side').toLowerCase();
  return { clip: `side.${named.replaceAll(' ', '-')}.${side}.${kind}`, text: words(session.side(side, named)), side };
};

export const sideFirst = (side: Side, part?: string): Line => sideLine('first', side, part, say.sideFirst);
export const switchTo = (side: Side, part?: string): Line => sideLine('switch', side, part, say.switchTo);
export const nextSide = (side: Side, part?: string): Line => sideLine('next', side, part, say.nextSide);

export const setLine = (n: number, of: number): Line =>
  n === of ? { clip: 'set.last', text: say.lastSet } : { clip: `set.${n}.${of}`, text: say.set(n, of) };

export const halfway: Line = { clip: 'common.halfway', text: say.halfway };
export const restLine: Line = { clip: 'common.rest', text: say.rest };
export const walkReady: Line = { clip: 'walk.ready', text: say.phoneAway };
export const stay: Line = { clip: 'common.stay', text: say.stayAndBreathe };
export const done: Line = { clip: 'common.done', text: say.wellDone };
export const stopHere: Line = { clip: 'common.stop', text: say.stopHere };
/** To hear how the voice sounds. */
export const sampleLine: Line = { clip: 'common.sample', text: say.sample };
export const breathLine = (breath: 'in' | 'out'): Line => ({
  clip: `common.breath.${breath}`,
  text: breath === 'in' ? say.breatheIn : say.breatheOut,
});

const counts = say.numbers.map((text, index): Line => ({ clip: `count.${index + 1}`, text }));
/** "One." to "Ten."; null beyond. */
export const countLine = (n: number): Line | null => counts[n - 1] ?? null;

export const stopLine = (exercise: Exercise): Line => ({ clip: `${exercise.id}.stop`, text: exercise.spoken.stop });

export const phaseLine = (exercise: Exercise, index: number, words: string): Line => ({
  clip: `${exercise.id}.phase.${index}`,
  text: words,
});

export const restItemLine = (routine: string, index: number, text: string): Line => ({
  clip: `${routine}.rest.${index}`,
  text,
});

/** `clip` names the stretch of walking, `<routine>.walk.<item>[.<n>]`. */
export const walkLine = (clip: string, spoken: WalkItem['spoken'], amount: 'full' | 'short'): Line => ({
  clip: `${clip}.${amount}`,
  text: spoken[amount],
});

/** What introduces an exercise: its name, the side it starts with, and as much more as the coaching asks for. */
export function introduction(exercise: Exercise, coaching: Coaching, first: Side | null): Line[] {
  const { spoken, id, part } = exercise;
  const more = coaching === 'name' ? null : { clip: `${id}.${coaching}`, text: spoken[coaching] };
  // Some cues open with the name already: it is not said twice.
  const named = more?.text.toLowerCase().startsWith(spoken.name.toLowerCase().replace(/\.$/, ''));
  return [
    ...(named ? [] : [{ clip: `${id}.name`, text: spoken.name }]),
    ...(first === null ? [] : [sideFirst(first, part)]),
    ...(more === null ? [] : [more]),
  ];
}
