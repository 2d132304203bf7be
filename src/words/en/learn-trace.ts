/** Every statement of the article behind the app, in our own words: how well it is founded, and where a user meets it. evidence.md §7 */
import type { LearnPageId, Strength } from './learn.ts';

/** A page of Learn, an exercise, a routine or drill, or the check. */
export type Met =
  | { readonly page: LearnPageId }
  | { readonly exercise: string }
  | { readonly routine: string }
  | { readonly check: true };

export interface Statement {
  readonly says: string;
  readonly strength: Strength;
  readonly met: readonly Met[];
}

const page = (id: LearnPageId): Met => ({ page: id });
const exercise = (id: string): Met => ({ exercise: id });
const routine = (id: string): Met => ({ routine: id });
const check: Met = { check: true };
const said = (says: string, strength: Strength, ...met: readonly Met[]): Statement => ({ says, strength, met });

export const trace = {
  name: 'The article, statement by statement',
  line: 'What each page rests on',
  heading: 'Where this comes from',
  lead: 'Backstride began with one article about backs that tighten on a walk. Here is all that it says, in our words: how well each part is founded, and where you meet it.',
  statement: 'What it says',
  where: 'Where you meet it',
  check: 'The emergency list',
  afterwards:
    'Doses and limits of the exercises follow public guidance from health services and professional bodies. Where no study tested a number, it is a cautious choice.',
  sources: 'All sources',

  groups: {
    walking: {
      heading: 'Walking and the back',
      statements: [
        said('A walk can make a low back tighten, ache or cramp.', 'agreed', page('load'), page('on_the_way')),
        said(
          'That is often an answer to strain: muscles tire, or parts are squeezed.',
          'plausible',
          page('load'),
          routine('walk_break'),
        ),
        said('It can point to hips and legs that share the work badly.', 'plausible', page('load'), page('glutes')),
        said('Trunk and pelvis have to be steadied all the time.', 'good', page('load'), routine('support')),
        said('The low back has to be both mobile and firm.', 'plausible', page('load'), exercise('cat_cow')),
        said(
          'Deep muscles of belly and spine work like a corset.',
          'plausible',
          page('muscles'),
          exercise('dead_bug'),
          exercise('bird_dog'),
          exercise('pelvic_tilt'),
          routine('drill_light_corset'),
        ),
        said('If they do little, the long back muscles work too much.', 'plausible', page('muscles')),
        said('The long muscles then brake every sway and turn.', 'indirect', page('muscles'), routine('support')),
        said(
          'In time they tire: stiffness, burning, a sudden tightening.',
          'plausible',
          page('muscles'),
          routine('walk_break'),
        ),
      ],
    },
    muscles: {
      heading: 'Muscles',
      statements: [
        said('Reasons are of two kinds: how muscles share the work, or the spine itself.', 'plausible', page('load')),
        said(
          'Weak buttocks are often where it begins.',
          'plausible',
          page('glutes'),
          exercise('bridge'),
          exercise('side_plank'),
        ),
        said(
          'If they do not open the hip and steady the pelvis, the back of the thigh and the low back stand in.',
          'plausible',
          page('glutes'),
          routine('drill_push_from_back'),
          exercise('hamstring'),
        ),
        said(
          'Tight hip flexors, the psoas most of all, tip the pelvis forward and hollow the back.',
          'mixed',
          page('hip_flexors'),
          exercise('hip_flexor_hk'),
          routine('hips'),
        ),
        said(
          'The hollow strains the joints of the low back and keeps its muscles short.',
          'plausible',
          page('hip_flexors'),
          exercise('pelvic_tilt'),
        ),
        said('Over time, such strain can look like trouble in the spine, or add to it.', 'plausible', page('load')),
      ],
    },
    spine: {
      heading: 'The spine itself',
      statements: [
        said(
          'Something inside the spine can be narrow or irritated.',
          'agreed',
          page('sitting_eases'),
          page('each_step'),
        ),
        said('With age, the canal of the nerves can become narrow.', 'good', page('sitting_eases')),
        said('Then buttocks, legs or back hurt when standing or walking.', 'good', page('sitting_eases'), check),
        said(
          'Sitting or leaning forward eases it quickly, because it makes room.',
          'good',
          page('sitting_eases'),
          routine('eases_when_sitting'),
          exercise('seated_lean'),
          exercise('standing_lean'),
        ),
        said('A disc that bulges can also make a back tighten on a walk.', 'plausible', page('each_step')),
        said(
          'Each step presses and moves it, and may bother the disc or the nerve beside it.',
          'plausible',
          page('each_step'),
          routine('drill_own_pace'),
        ),
        said(
          'It then aches deep and grows with each step, and sitting does not end it at once.',
          'plausible',
          page('each_step'),
          routine('eases_when_standing'),
          check,
        ),
      ],
    },
    now: {
      heading: 'When it tightens',
      statements: [
        said('Gentle movement can help at once.', 'advice', page('on_the_way'), routine('walk_break')),
        said(
          'Cat-cow moves the spine both ways and loosens the muscles beside it.',
          'advice',
          page('on_the_way'),
          exercise('cat_cow'),
          exercise('cat_cow_stand'),
        ),
        said(
          'A single knee to the chest stretches buttock and low back.',
          'advice',
          page('on_the_way'),
          exercise('sktc'),
          exercise('knee_hug_seated'),
        ),
      ],
    },
    form: {
      heading: 'Posture and stride',
      statements: [
        said(
          'Changing how you walk can keep it from coming back.',
          'plausible',
          page('posture'),
          page('stride'),
          routine('drill_put_together'),
        ),
        said(
          'Keep the pelvis in its middle, with just enough hold in the belly.',
          'advice',
          page('posture'),
          page('hip_flexors'),
          routine('drill_light_corset'),
        ),
        said(
          'Long reaching steps raise shear in the low back and bring in the wrong muscles.',
          'plausible',
          page('stride'),
          routine('drill_own_pace'),
        ),
        said('Shorter, quicker steps are better.', 'indirect', page('stride'), routine('drill_short_quick')),
        said(
          'The heel lands first, then the foot rolls to the toe.',
          'indirect',
          page('stride'),
          routine('drill_heel_roll_toe'),
        ),
        said('Shoulders loose, head above the spine.', 'advice', page('posture'), routine('drill_tall_and_easy')),
        said(
          'Walking with care for this takes work off tired back muscles.',
          'plausible',
          page('posture'),
          routine('drill_put_together'),
        ),
      ],
    },
    help: {
      heading: 'When a person has to look',
      statements: [
        said('Most tightening is tired muscles and habits; some signs are not.', 'agreed', page('get_help')),
        said('Sharp pain down one leg or both should be looked at.', 'agreed', page('get_help'), check),
        said(
          'So should growing numbness or tingling, and sudden weakness in legs or feet. Here, what is sudden counts as urgent.',
          'agreed',
          page('get_help'),
          check,
        ),
        said(
          'Trouble with bladder or bowel, or a numb groin or saddle area, is for now.',
          'agreed',
          page('get_help'),
          check,
        ),
        said(
          'Squeezed nerves at the end of the spine are rare and serious, and help must be quick.',
          'agreed',
          page('get_help'),
          check,
        ),
        said(
          'Somebody who looks can tell movement from spine: gait and strength, or a scan.',
          'agreed',
          page('get_help'),
        ),
      ],
    },
  },
} as const;
