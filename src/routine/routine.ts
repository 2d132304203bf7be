/** The shape of one routine or walking drill, `routines/<id>.json`. evidence.md §1.3 and §2.7 */
import * as v from 'valibot';
import { positions } from './exercise.ts';
import { counted, id, seconds, sentence, spokenCue, text } from './fields.ts';

/** 1 stays longest when time is short; 3 goes first. */
const priority = v.picklist([1, 2, 3]);

const exerciseItem = v.strictObject({
  exercise: id,
  /** What may take its place at the person's choice: "standing lean or seated lean". */
  or: v.optional(v.pipe(v.array(id), v.minLength(1, 'at least one exercise'))),
  priority,
  /** What this routine changes of the exercise's own dose. */
  dose: v.optional(
    v.strictObject({
      sets: v.optional(
        v.pipe(v.array(counted(1, 30)), v.minLength(1, 'at least one set'), v.maxLength(4, 'at most four sets')),
      ),
      hold: v.optional(seconds(1, 120)),
    }),
  ),
});
export type ExerciseItem = v.InferOutput<typeof exerciseItem>;

const restItem = v.strictObject({
  rest: seconds(5, 120),
  position: v.picklist(positions),
  /** The large words on the screen. */
  words: text(34),
  spoken: spokenCue(16),
});
export type RestItem = v.InferOutput<typeof restItem>;

const walkItem = v.strictObject({
  walk: seconds(10, 1800),
  name: text(34),
  words: text(34),
  spoken: v.strictObject({ full: spokenCue(25), short: spokenCue(12) }),
  /** The beat of the block. `ratio` is relative to the walker's own cadence. Absent: no beat, walk as you like. */
  cadence: v.optional(
    v.strictObject({
      ratio: v.pipe(v.number(), v.minValue(0.9, 'from 0.9 to 1.1'), v.maxValue(1.1, 'from 0.9 to 1.1')),
    }),
  ),
});
export type WalkItem = v.InferOutput<typeof walkItem>;

const repeatItem = v.strictObject({
  repeat: counted(2, 12),
  /** Fewest and most rounds when a walk is fitted to the minutes a person has. */
  fit: v.optional(v.strictObject({ least: counted(1, 12), most: counted(1, 12) })),
  items: v.pipe(v.array(walkItem), v.minLength(1, 'at least one block')),
});
export type RepeatItem = v.InferOutput<typeof repeatItem>;

export type Item = ExerciseItem | RestItem | WalkItem | RepeatItem;

export const routineSchema = v.strictObject({
  $schema: v.optional(v.string()),
  version: v.literal(1),
  id,
  name: text(40),
  /** One or two plain sentences: what it is for and when. */
  summary: sentence,
  /** `stretch`: at home. `break`: in the middle of a walk, no floor. `drill`: while walking. */
  kind: v.picklist(['stretch', 'break', 'drill']),
  /** How often, to be read: "3 to 7 days a week". */
  often: text(80),
  items: v.pipe(
    v.array(v.union([exerciseItem, restItem, walkItem, repeatItem])),
    v.minLength(1, 'at least one item'),
    v.maxLength(40, 'at most 40 items'),
  ),
});
export type Routine = v.InferOutput<typeof routineSchema>;
