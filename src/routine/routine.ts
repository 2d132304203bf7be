/** The shape of one routine or walking drill, `routines/<id>.json`. evidence.md §1.3 and §2.7 */
import * as v from 'valibot';
import { positions } from './exercise.ts';
import {
  between,
  counted,
  id,
  leastToMost,
  schemaKey,
  seconds,
  sentence,
  sets,
  spokenCue,
  text,
  version,
} from './fields.ts';

const priority = v.pipe(
  v.picklist([1, 2, 3], '1, 2 or 3'),
  v.description('1 stays longest when time is short; 3 goes first.'),
);

const large = v.pipe(text(34), v.description('The large words on the screen.'));

const exerciseItem = v.pipe(
  v.strictObject({
    exercise: v.pipe(id, v.description('Id of the exercise.')),
    or: v.optional(
      v.pipe(
        v.array(id),
        v.minLength(1, 'at least one exercise'),
        v.description("What may take its place at the person's choice: standing lean or seated lean."),
      ),
    ),
    priority,
    dose: v.optional(
      v.pipe(
        v.strictObject({
          sets: v.optional(sets),
          hold: v.optional(v.pipe(seconds(1, 120), v.description('Seconds of every hold.'))),
        }),
        v.description("What this routine changes of the exercise's own dose."),
      ),
    ),
  }),
  v.title('Exercise'),
);
export type ExerciseItem = v.InferOutput<typeof exerciseItem>;

const restItem = v.pipe(
  v.strictObject({
    rest: v.pipe(seconds(5, 120), v.description('Length in seconds.')),
    position: v.picklist(positions),
    words: large,
    spoken: spokenCue(16),
  }),
  v.title('Rest'),
);
export type RestItem = v.InferOutput<typeof restItem>;

const walkItem = v.pipe(
  v.strictObject({
    walk: v.pipe(seconds(10, 1800), v.description('Length in seconds.')),
    least: v.optional(
      v.pipe(
        seconds(10, 1800),
        v.description(
          'Shortest length in seconds, when a walk is fitted to the minutes a person has. Left out: never shorter.',
        ),
      ),
    ),
    name: text(34),
    words: large,
    spoken: v.strictObject({ full: spokenCue(25), short: spokenCue(12) }),
    cadence: v.optional(
      v.pipe(
        v.strictObject({
          ratio: v.pipe(between(0.9, 1.1), v.description("The beat relative to the walker's own cadence.")),
        }),
        v.description('The beat of the block. Left out: no beat, walk as you like.'),
      ),
    ),
  }),
  v.title('Walk'),
);
export type WalkItem = v.InferOutput<typeof walkItem>;

const repeatItem = v.pipe(
  v.strictObject({
    repeat: v.pipe(counted(2, 12), v.description('Rounds.')),
    fit: v.optional(
      leastToMost(
        12,
        'Fewest and most rounds when a walk is fitted to the minutes a person has. Left out: always as written.',
      ),
    ),
    items: v.pipe(v.array(walkItem), v.minLength(1, 'at least one block'), v.maxLength(8, 'at most eight blocks')),
  }),
  v.title('Rounds of walking'),
);
export type RepeatItem = v.InferOutput<typeof repeatItem>;

export type Item = ExerciseItem | RestItem | WalkItem | RepeatItem;

/** The kinds of item, by the key that only they have. */
export const itemKinds = { exercise: exerciseItem, rest: restItem, walk: walkItem, repeat: repeatItem } as const;

export const routineSchema = v.pipe(
  v.strictObject({
    $schema: schemaKey,
    version,
    id: v.pipe(id, v.description('Never changes: finished sessions refer to it.')),
    name: text(40),
    summary: v.pipe(sentence, v.description('One or two plain sentences: what it is for and when.')),
    kind: v.pipe(
      v.picklist(['stretch', 'break', 'drill']),
      v.description('stretch: at home. break: in the middle of a walk, no floor. drill: while walking.'),
    ),
    often: v.pipe(text(80), v.description('How often, to be read: "3 to 7 days a week".')),
    items: v.pipe(
      v.array(v.union([exerciseItem, restItem, walkItem, repeatItem])),
      v.minLength(1, 'at least one item'),
      v.maxLength(40, 'at most 40 items'),
      v.description('What is done, in order: exercises, rests, walks, or rounds of walks.'),
    ),
  }),
  v.title('Backstride routine'),
  v.description('A routine or walking drill: which exercises, in which order, with which doses.'),
);
export type Routine = v.InferOutput<typeof routineSchema>;
