/**
 * The shape of one exercise file, `routines/exercises/<id>.json`.
 * Doses, ranges, cautions and cues come from evidence.md §1.2, §1.4 and §1.5.
 */
import * as v from 'valibot';
import { counted, id, seconds, sentence, spokenCue, text } from './fields.ts';

/** Where the body is. `kneeling` is half- or tall kneeling; `handsAndKnees` is on all fours. */
export const positions = ['standing', 'seated', 'handsAndKnees', 'kneeling', 'supine', 'prone', 'sideLying'] as const;
export type Position = (typeof positions)[number];

export const props = ['mat', 'pillow', 'chair', 'rail', 'wall', 'strap', 'towel'] as const;
export type Prop = (typeof props)[number];

/** Self-reported comfort and health facts, not diagnoses. evidence.md §1.5 */
export const tags = [
  'OSTEO',
  'PREG',
  'HIP_REP',
  'FLEX_AGG',
  'EXT_AGG',
  'KNEEL_PAIN',
  'WRIST',
  'SHOULDER',
  'BALANCE',
  'LEG_SX',
] as const;
export type Tag = (typeof tags)[number];

/** `slow`: slow even breaths through a hold; `free`: as it comes. */
export const breaths = ['in', 'out', 'slow', 'free'] as const;
export type Breath = (typeof breaths)[number];

const frame = v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z0-9]*$/, 'a frame name such as "start" or "end"'));

const phase = v.strictObject({
  /** Name of the frame in the pose file that the body is in when the phase ends. */
  to: frame,
  /** Length of the phase. */
  seconds: seconds(0.5, 120),
  breath: v.picklist(breaths),
  /** Shown very large while it lasts, so few words: "Breathe out, round". */
  words: text(34),
  /** true: stay in `to`. Exactly the part that is called the hold; a routine's `hold` replaces its seconds. */
  hold: v.optional(v.boolean()),
});
export type Phase = v.InferOutput<typeof phase>;

const dose = v.strictObject({
  /** Repetitions in each set, in order: [8] is one set of eight, [4, 3, 2] three descending sets. Per side where sides count. */
  sets: v.pipe(v.array(counted(1, 30)), v.minLength(1, 'at least one set'), v.maxLength(4, 'at most four sets')),
  /** Rest between sets. */
  rest: v.optional(seconds(5, 180)),
  /** Pause between repetitions. */
  gap: v.optional(seconds(1, 30)),
  /** Frame that the first repetition starts from; absent: "start". Later ones go on from where the one before ended. */
  from: v.optional(frame),
  /** One repetition, in order. */
  phases: v.pipe(v.array(phase), v.minLength(1, 'at least one phase'), v.maxLength(8, 'at most eight phases')),
  /** Fewest and most repetitions a set may be given when a session is fitted to the minutes a person has (evidence §1.2, range column). */
  fit: v.strictObject({ least: counted(1, 30), most: counted(1, 30) }),
});
export type Dose = v.InferOutput<typeof dose>;

/** What changes in an easier or harder version. `range` scales how far the body moves (1 = usual). */
const version = v.strictObject({
  words: sentence,
  range: v.optional(v.pipe(v.number(), v.minValue(0.3, 'at least 0.3'), v.maxValue(1.2, 'at most 1.2'))),
  sets: v.optional(dose.entries.sets),
  hold: v.optional(seconds(0.5, 120)),
});
export type Version = v.InferOutput<typeof version>;

const caution = v.strictObject({
  level: v.picklist(['easy', 'no']),
  /** What to do, or why not, in one plain sentence. */
  words: sentence,
  /** The exercise to take its place. */
  instead: v.optional(id),
});
export type Caution = v.InferOutput<typeof caution>;

export const exerciseSchema = v.strictObject({
  $schema: v.optional(v.string()),
  version: v.literal(1),
  id,
  name: text(40),
  /** `perSide`: all of one side, then the other. `alternate`: sides take turns, one repetition each. */
  sides: v.picklist(['none', 'alternate', 'perSide']),
  /** The word after left and right: "knee" in "Left knee". */
  part: v.optional(text(14)),
  position: v.strictObject({ start: v.picklist(positions), end: v.picklist(positions) }),
  props: v.array(v.picklist(props)),
  dose,
  /** How to breathe, to be read. */
  breathing: sentence,
  /** To be read before the session. evidence.md §1.4 */
  words: v.strictObject({
    setUp: sentence,
    do: sentence,
    feel: sentence,
    slips: v.pipe(v.array(v.strictObject({ slip: sentence, fix: sentence })), v.minLength(1, 'at least one slip')),
    easier: sentence,
    harder: sentence,
    stop: sentence,
  }),
  /** To be heard. */
  spoken: v.strictObject({
    /** Everything a newcomer needs, at most 25 words. */
    full: spokenCue(25),
    /** A reminder for somebody who knows it, at most 12 words. */
    short: spokenCue(12),
    /** The name as it is spoken, at most 5 words. */
    name: spokenCue(5),
    /** What ends it, at most 16 words. */
    stop: spokenCue(16),
  }),
  easier: version,
  harder: version,
  /** A tag that is absent means: do it as usual. */
  cautions: v.partial(
    v.strictObject(Object.fromEntries(tags.map((tag) => [tag, caution])) as Record<Tag, typeof caution>),
  ),
});
export type Exercise = v.InferOutput<typeof exerciseSchema>;
