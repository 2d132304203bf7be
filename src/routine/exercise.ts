/**
 * The shape of one exercise file, `routines/exercises/<id>.json`.
 * Doses, ranges, cautions and cues come from evidence.md §1.2, §1.4 and §1.5.
 */
import * as v from 'valibot';
import { between, id, leastToMost, schemaKey, seconds, sentence, sets, spokenCue, text, version } from './fields.ts';

/** Where the body is. `kneeling` is half- or tall kneeling; `handsAndKnees` is on all fours. */
export const positions = ['standing', 'seated', 'handsAndKnees', 'kneeling', 'supine', 'prone', 'sideLying'] as const;
export type Position = (typeof positions)[number];
const position = v.picklist(positions);

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

const frameWords = 'a frame name such as "start" or "end"';
const frame = v.pipe(v.string(frameWords), v.regex(/^[a-z][a-zA-Z0-9]*$/, frameWords));

const phase = v.strictObject({
  to: v.pipe(frame, v.description('Name of the frame in the pose file that the body is in when the phase ends.')),
  seconds: v.pipe(seconds(0.5, 120), v.description('Length of the phase in seconds.')),
  breath: v.pipe(
    v.picklist(breaths),
    v.description('slow: slow even breaths through a hold. free: as it comes. Breathe out with the effort.'),
  ),
  words: v.pipe(text(34), v.description('Shown very large while the phase lasts, so few words: "Breathe out, round".')),
  hold: v.optional(
    v.pipe(
      v.boolean(),
      v.description(
        'true: stay in `to`. Exactly the part that is called the hold; a `hold` elsewhere replaces its seconds.',
      ),
    ),
  ),
});
export type Phase = v.InferOutput<typeof phase>;

const dose = v.strictObject({
  sets,
  rest: v.optional(v.pipe(seconds(5, 180), v.description('Rest between sets, in seconds.'))),
  gap: v.optional(v.pipe(seconds(1, 30), v.description('Pause between repetitions, in seconds.'))),
  from: v.optional(
    v.pipe(
      frame,
      v.description(
        'Frame that the first repetition starts from; left out: "start". Later ones go on from where the one before ended.',
      ),
    ),
  ),
  phases: v.pipe(
    v.array(phase),
    v.minLength(1, 'at least one phase'),
    v.maxLength(8, 'at most eight phases'),
    v.description('One repetition, in order.'),
  ),
  fit: leastToMost(
    30,
    'Fewest and most repetitions a set may be given when a session is fitted to the minutes a person has.',
  ),
});
export type Dose = v.InferOutput<typeof dose>;

const harderOrEasier = v.pipe(
  v.strictObject({
    words: sentence,
    range: v.optional(v.pipe(between(0.3, 1.2), v.description('How far the body moves; 1 is usual.'))),
    sets: v.optional(sets),
    hold: v.optional(v.pipe(seconds(0.5, 120), v.description('Seconds of every hold.'))),
  }),
  v.description('What changes in this version of the exercise.'),
);
export type Version = v.InferOutput<typeof harderOrEasier>;

const caution = v.strictObject({
  level: v.pipe(v.picklist(['easy', 'no']), v.description('easy: the easier version only. no: leave it out.')),
  words: v.pipe(sentence, v.description('What to do, or why not, in one plain sentence.')),
  instead: v.optional(v.pipe(id, v.description('The exercise to take its place.'))),
  without: v.optional(
    v.pipe(
      v.array(frame),
      v.minLength(1, 'at least one frame'),
      v.description('Frames that the body does not go to: ["cat"] leaves out the rounding.'),
    ),
  ),
});
export type Caution = v.InferOutput<typeof caution>;

export const exerciseSchema = v.pipe(
  v.strictObject({
    $schema: schemaKey,
    version,
    id: v.pipe(id, v.description('Never changes: finished sessions refer to it.')),
    name: v.pipe(text(40), v.description('The name on the screen. Sides are not part of it.')),
    sides: v.pipe(
      v.picklist(['none', 'alternate', 'perSide']),
      v.description('perSide: all of one side, then the other. alternate: sides take turns, one repetition each.'),
    ),
    part: v.optional(v.pipe(text(14), v.description('The word after left and right: "knee" in "Left knee".'))),
    position: v.pipe(
      v.strictObject({ start: position, end: position }),
      v.description('Where the body is at the start and at the end. Time to get ready follows from it.'),
    ),
    props: v.pipe(v.array(v.picklist(props)), v.description('What it needs.')),
    dose,
    breathing: v.pipe(sentence, v.description('How to breathe, to be read.')),
    words: v.pipe(
      v.strictObject({
        setUp: sentence,
        do: sentence,
        feel: sentence,
        slips: v.pipe(v.array(v.strictObject({ slip: sentence, fix: sentence })), v.minLength(1, 'at least one slip')),
        easier: sentence,
        harder: sentence,
        stop: sentence,
      }),
      v.description('To be read before the session.'),
    ),
    spoken: v.pipe(
      v.strictObject({
        /** Everything a newcomer needs. */
        full: spokenCue(25),
        /** A reminder for somebody who knows it. */
        short: spokenCue(12),
        /** The name as it is spoken. */
        name: spokenCue(5),
        /** What ends it. */
        stop: spokenCue(16),
      }),
      v.description(
        'To be heard. full: everything a newcomer needs. short: a reminder. name: the name. stop: what ends it.',
      ),
    ),
    easier: harderOrEasier,
    harder: harderOrEasier,
    cautions: v.pipe(
      v.partial(v.strictObject(Object.fromEntries(tags.map((tag) => [tag, caution])) as Record<Tag, typeof caution>)),
      v.description('What a health fact changes. A tag that is left out means: do it as usual.'),
    ),
  }),
  v.title('Backstride exercise'),
  v.description('One exercise: words, dose, sides, positions and cautions.'),
);
export type Exercise = v.InferOutput<typeof exerciseSchema>;
