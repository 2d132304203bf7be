/** The pages of *Learn* in their order: what each shows, and what it ends in. The words are in `words/en/learn.ts`. */
import type { Drawing } from '../../../body/draw.ts';
import { drawGait } from '../../../body/draw-gait.ts';
import { drawCarriage, drawStanding, drawStride, drawTilt, drawWalking } from '../../../body/draw-inside.ts';
import type { LearnPageId } from '../../../words/en/learn.ts';

/** A drawing of the body as it is (`body`) or seen into (`inside`), or an exercise of the library. */
export type Shown =
  | { readonly body: () => Drawing }
  | { readonly inside: () => Drawing }
  | { readonly exercise: string };

/** The check, or a routine. */
export type Try = 'check' | { readonly routine: string };

export interface LearnPage {
  readonly id: LearnPageId;
  readonly group: 'why' | 'can' | 'help';
  readonly tone: 'mint' | 'sand' | 'rose';
  /** One for each caption; none where the page has none, or one that can be moved. */
  readonly pictures: readonly Shown[];
  readonly tries: readonly [Try, ...Try[]];
}

const routine = (id: string): Try => ({ routine: id });
const exercise = (id: string): Shown => ({ exercise: id });

/** An ordinary step, and the two that are compared. evidence.md §1.7 */
const usual = 0.41;
const long = 0.46;
const short = 0.37;

export const pages: readonly LearnPage[] = [
  {
    id: 'load',
    group: 'why',
    tone: 'sand',
    pictures: [0, 0.28, 0.5].map((phase) => ({ body: () => drawGait(phase, usual) })),
    tries: [routine('drill_own_pace')],
  },
  {
    id: 'muscles',
    group: 'why',
    tone: 'mint',
    pictures: [{ inside: () => drawStanding(['belt', 'boneToBone']) }, { inside: () => drawStanding(['ropes']) }],
    tries: [routine('support'), routine('drill_light_corset')],
  },
  {
    id: 'glutes',
    group: 'why',
    tone: 'mint',
    pictures: [
      { inside: () => drawWalking(0.5, usual, ['buttock']) },
      { inside: () => drawWalking(0.5, usual, ['ropes', 'hamstring']) },
    ],
    tries: [routine('support'), routine('drill_push_from_back')],
  },
  {
    id: 'hip_flexors',
    group: 'why',
    tone: 'mint',
    pictures: [],
    tries: [routine('hips'), routine('drill_light_corset')],
  },
  {
    id: 'sitting_eases',
    group: 'why',
    tone: 'mint',
    pictures: [exercise('seated_lean'), exercise('standing_lean')],
    tries: [routine('eases_when_sitting'), 'check'],
  },
  {
    id: 'each_step',
    group: 'why',
    tone: 'mint',
    pictures: [
      { inside: () => drawStanding(['bones', 'discs']) },
      { inside: () => drawWalking(0.03, usual, ['bones', 'discs']) },
    ],
    tries: [routine('eases_when_standing'), routine('drill_own_pace'), 'check'],
  },
  {
    id: 'posture',
    group: 'can',
    tone: 'sand',
    pictures: [{ body: () => drawCarriage('sunk') }, { body: () => drawCarriage('tall') }],
    tries: [routine('drill_tall_and_easy'), routine('drill_light_corset')],
  },
  {
    id: 'stride',
    group: 'can',
    tone: 'sand',
    pictures: [{ body: () => drawStride(long) }, { body: () => drawStride(short) }],
    tries: [routine('drill_own_pace'), routine('drill_short_quick'), routine('drill_heel_roll_toe')],
  },
  {
    id: 'on_the_way',
    group: 'can',
    tone: 'rose',
    pictures: [exercise('standing_lean'), exercise('cat_cow_stand'), exercise('knee_hug_seated')],
    tries: [routine('walk_break'), routine('home_relief')],
  },
  { id: 'get_help', group: 'help', tone: 'rose', pictures: [], tries: ['check'] },
];

export const pageOf = (id: string): LearnPage | undefined => pages.find((page) => page.id === id);

/** The picture that stands for a page in the list. */
export const pictureOf = ({ id, pictures }: LearnPage): Shown | undefined =>
  id === 'hip_flexors' ? { inside: () => drawTilt(16) } : pictures[0];

/** The address of the page that traces every statement, among those of the pages. */
export const traceId = 'sources';
