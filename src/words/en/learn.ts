/**
 * What the app has to say about backs that tighten on a walk, page by page. evidence.md §0.1, §2.3, §2.7 and §7; how it
 * may be said: §6. A condition is named only where a person will hear its name from a clinician anyway.
 */
import type { SourceId } from './learn-sources.ts';

/** How well a page is founded, the best first. */
export const strengths = {
  good: 'Well measured',
  agreed: 'Clinicians widely agree',
  advice: 'Long taught, hardly tested',
  indirect: 'Shown for something near it',
  mixed: 'Studies disagree',
  plausible: 'Plausible, and nobody has shown it',
} as const;
export type Strength = keyof typeof strengths;

export interface LearnWords {
  /** What is read in the list. */
  readonly name: string;
  readonly line: string;
  readonly heading: string;
  /** Under each part of the picture. */
  readonly captions: readonly (readonly [name: string, line: string])[];
  readonly sections: readonly (readonly [heading: string, ...text: string[]])[];
  readonly sure: readonly [strength: Strength, text: string];
  readonly sources: readonly SourceId[];
}

const load: LearnWords = {
  name: 'How walking loads the back',
  line: 'What each step asks of it',
  heading: 'How walking loads your back',
  captions: [
    ['Heel down', 'The weight comes over.'],
    ['On one leg', 'The pelvis wants to drop.'],
    ['Push off', 'The hip opens behind you.'],
  ],
  sections: [
    [
      'Every step is a balancing act',
      'For a moment you stand on one leg, and your pelvis wants to drop and turn. Your low back is in the middle of it. It gives a little, so that you move easily, and holds a little, so that you stay upright. It does this thousands of times on a walk.',
    ],
    [
      'Why it tightens',
      'Tightness, an ache or a cramp is often a way of saying “enough”. Muscles are tired, or parts have been pressed together for longer than they like. The reason may sit further down: hips that hardly open and legs that hardly push leave more for your back to do.',
    ],
    [
      'Two kinds of reasons',
      'Some are about how muscles share the work, and that you can practise. Others are about the spine itself: room for its nerves, or a disc. They can feel alike, and one can add to the other.',
    ],
  ],
  sure: [
    'indirect',
    'People whose backs have hurt for long walk slower, with shorter steps and busier back muscles, in study after study. Which came first, nobody knows.',
  ],
  sources: ['smith2021'],
};

const muscles: LearnWords = {
  name: 'Deep and outer muscles',
  line: 'A corset inside, two ropes outside',
  heading: 'Deep and outer muscles',
  captions: [
    ['Deep', 'A belt, and small muscles from bone to bone.'],
    ['Outer', 'Long ropes beside the spine.'],
  ],
  sections: [
    [
      'The corset inside',
      'One muscle wraps round your belly like a wide belt: the transversus. Small ones run along your spine from bone to bone: the multifidus. You hardly feel them. They fine-tune your spine with every step.',
    ],
    [
      'The ropes outside',
      'Two thick ropes run up your back: the erector spinae. They straighten you and help you lift. If the deep ones do little, the ropes have to steady you as well, and brake every sway and turn. A whole walk of that tires them. They go stiff, burn, or seize up.',
    ],
    [
      'Lightly does it',
      'Bracing hard is no answer: the ropes then work even more. Think of 1 or 2 out of 10, low in your belly, so light that you could sing. Let your arms swing. Muscles that can let go last longer.',
    ],
  ],
  sure: [
    'plausible',
    'Back muscles are busier in people whose backs hurt on walks, and hard bracing makes them busier still. That weak deep muscles are the cause is a good story, but disputed.',
  ],
  sources: ['smith2021', 'grenier2007', 'park'],
};

const glutes: LearnWords = {
  name: 'Glutes',
  line: 'Who finishes the step',
  heading: 'What your buttocks do',
  captions: [
    ['Buttock', 'It finishes the step.'],
    ['Stand-ins', 'Back of the thigh and low back.'],
  ],
  sections: [
    [
      'They finish the step',
      'Before your foot leaves the ground behind you, the large muscle of your buttock opens the hip and sends you forward. The one at the side keeps your pelvis level while you stand on one leg.',
    ],
    [
      'If they do little',
      'The work does not go away. The back of your thigh steps in, and your low back helps by arching and gripping. Neither gets a rest until you sit down. That steady pull is what you may feel as tightness.',
    ],
    [
      'How to wake them',
      'Bridges and side planks call on them plainly. On a walk, finish each step behind you with your buttock, and keep your back quiet while you do. Thirty seconds at a time is plenty; then just walk.',
    ],
  ],
  sure: [
    'plausible',
    'On average, buttock muscles are weaker or smaller in people with long-lasting back pain. Whether that is a cause, or comes from moving less, nobody knows.',
  ],
  sources: ['cooper2016', 'gluteMedius2019', 'gluteMaximus2017'],
};

const hipFlexors: LearnWords = {
  name: 'Hip flexors and the tilt of the pelvis',
  line: 'A bowl of water you can tip',
  heading: 'Hip flexors and the tilt of your pelvis',
  captions: [],
  sections: [
    [
      'What pulls the bowl forward',
      'Hip flexors lift your knee. The longest, the psoas, runs from your low spine through the pelvis to the thigh. If they are short, perhaps after years of chairs, they hold the front of the bowl down. Your low back then arches to keep you upright.',
    ],
    [
      'What the arch does',
      'A deep arch brings the small joints at the back of your spine together and keeps the muscles beside them short. A whole walk like that is tiring. A long step adds to it: where a hip will not open further, the pelvis tips instead.',
    ],
    [
      'Find your middle',
      'Tip it all the way, tuck it all the way, then settle where it is easy. That is all “neutral” means. There is no perfect angle, and nobody walks without any arch.',
    ],
  ],
  sure: [
    'mixed',
    'A stiffer hip goes with more tilt in walking; that was measured. What stretching changes is less clear: trials gave small and mixed results, and few looked at backs.',
  ],
  sources: ['franz2009', 'kerrigan2003', 'watt2011', 'hatefi2021'],
};

const sittingEases: LearnWords = {
  name: 'When sitting or leaning eases it',
  line: 'Why a bench or a trolley can help',
  heading: 'When sitting or leaning eases it',
  captions: [
    ['Sit and lean', 'Forearms on your thighs.'],
    ['Lean on a rail', 'A trolley does it too.'],
  ],
  sections: [
    [
      'A pattern to notice',
      'Standing and walking bring it on: in your back, your buttocks or your legs. Then you sit down, or lean on a shopping trolley, and it lets go within moments.',
    ],
    [
      'Why leaning makes room',
      'The nerves of your legs run down a canal in your spine. Arching makes that canal a little narrower, and rounding forward a little wider. With age it can grow narrow by itself. Doctors then speak of spinal stenosis. Whether that is so in you, neither this page nor your phone can tell. A clinician can.',
    ],
    [
      'What you can do',
      'Plan your walk along benches. Sit or lean before it gets bad, then go on. Leave out what arches your back. If your legs ache, tingle or tire, have that looked at before you train.',
    ],
  ],
  sure: [
    'good',
    'The room in the canal has been measured bent and straight, in healthy spines and in narrow ones. That leaning eases such legs is well known. How much any exercise adds is not.',
  ],
  sources: ['schmid1999', 'kanbara2014', 'ammendolia2016'],
};

const eachStep: LearnWords = {
  name: 'When each step makes it worse',
  line: 'Discs, and shorter walks',
  heading: 'When each step makes it worse',
  captions: [
    ['Discs', 'Cushions between the bones.'],
    ['Each step', 'It presses and twists them a little.'],
  ],
  sections: [
    [
      'Another pattern',
      'It is a deep ache or stiffness that grows a little with every step. Sitting down does not switch it off at once. Bending and long sitting may bother it too.',
    ],
    [
      'What a disc may have to do with it',
      'Discs are the firm cushions between the bones of your spine. Walking presses and twists them a little, and that is what they are made for. One that bulges or is sore may complain about it, or bother the nerve beside it. Only a clinician can say whether a disc has a part in yours.',
    ],
    [
      'What you can do',
      'Turn back before the point where it starts. Two short walks are fine instead of one long one. If bending bothers you, leave out knee hugs and deep rounding. If pain, tingling or numbness goes down a leg, stop and use the check.',
    ],
  ],
  sure: [
    'plausible',
    'This pattern comes from what clinicians see every day; little research stands behind it. It is a reason to walk less far for now, and no name for what you have.',
  ],
  sources: ['adams', 'nice'],
};

const posture: LearnWords = {
  name: 'Posture',
  line: 'Tall and easy, not stiff',
  heading: 'Tall and easy',
  captions: [
    ['Sunk', 'The head hangs in front.'],
    ['Tall', 'One thing above the other.'],
  ],
  sections: [
    [
      'Stack yourself',
      'Head over your spine, ribs over your pelvis. Grow through the crown of your head and look far ahead. Then let go of what you do not need: shoulders soft, hands loose, arms swinging.',
    ],
    [
      'The middle of the tilt',
      'Let your pelvis rest in its easy middle. A light hold low in your belly, 1 or 2 out of 10, is enough to keep the arch from growing as you tire. If you cannot sing, or catch yourself holding your breath, it is too much.',
    ],
    [
      'One thing at a time',
      'Whoever tries to do everything right walks like a robot. Pick one cue, keep it for a minute, then forget it for two. What sticks will come by itself.',
    ],
  ],
  sure: [
    'advice',
    'This is how walking has long been taught, and it shares the work more evenly in theory. For backs it has hardly been tested. That a hard brace makes back muscles work more has been.',
  ],
  sources: ['grenier2007', 'park', 'smith2021'],
};

const stride: LearnWords = {
  name: 'Stride',
  line: 'Why a long step can pull on the back',
  heading: 'Why a long step can pull on the back',
  captions: [
    ['Reaching ahead', 'The heel lands far in front. The pelvis tips, the low back arches.'],
    ['Under you', 'Shorter and quicker. A soft heel, then roll to the toe.'],
  ],
  sections: [
    [
      'Measure first',
      'Your stride may be just right. Many people whose backs hurt take short steps already. So the app measures yours before it suggests anything.',
    ],
    [
      'What a long step asks for',
      'When one heel lands far ahead, the other hip has to open just as far. Where it does not, the pelvis tips and the back arches. The article behind this app says that over-striding also raises shear, the force that slides one bone of the spine over the next. We found no study that measured this in walking.',
    ],
    [
      'Land under you',
      'At the same speed, a few more steps a minute make each one shorter. Set your heel down softly, close to under you. Roll along the sole, and leave with the big toe. Quicker, not slower: slow short steps turn into shuffling.',
    ],
  ],
  sure: [
    'indirect',
    'Longer strides raised the forces at hips, knees and ankles; quicker steps did not, though in one study they landed harder. The clearest results are from running. For backs we found no trial. Many people find it easier; if you do not, keep your own pace.',
  ],
  sources: ['smith2021', 'franz2009', 'ardestani2016', 'heiderscheit2011', 'james2024', 'ma2022'],
};

const onTheWay: LearnWords = {
  name: 'When it tightens on a walk',
  line: 'Three things that need no floor',
  heading: 'When it tightens on a walk',
  captions: [
    ['Lean', 'Half a minute.'],
    ['Round and lift', 'Six times, slowly.'],
    ['Hug a knee', 'A few breaths each side.'],
  ],
  sections: [
    [
      'Stop early',
      'You do not have to walk it off. Slow down, stop, and look for something to lean on. Breathe out long.',
    ],
    [
      'Three things without a floor',
      'Lean on a rail, or sit and lean forward. Then hold the rail and let your back round and lift, like a cat-cow standing up. Then sit and draw one knee to your chest, and the other. If bending is what bothers your back, or your bones are fragile, stand tall against a wall instead, and leave the rounding and the hug out. If arching is what bothers it, only round and come back to flat.',
    ],
    [
      'Set off again, gently',
      'Begin a touch slower than before and see how the first minute feels. If it comes back at once, go home in short pieces.',
    ],
    [
      'Later, at home',
      'Cat-cow on hands and knees moves your whole back to and fro. A knee drawn to your chest, lying down, lengthens buttock and low back. Both are slow, and neither should hurt.',
    ],
  ],
  sure: [
    'advice',
    'Clinicians have taught these for a long time. We found no trial that asked whether they help at once on a walk. Many people find that they do.',
  ],
  sources: ['nhsInform2020', 'csp'],
};

const getHelp: LearnWords = {
  name: 'When to get help',
  line: 'What a person should look at',
  heading: 'When to get help',
  captions: [],
  sections: [
    ['Call or go now', 'These are rare, and they do not wait. If one fits, or you are not sure, get help at once:'],
    [
      'Why it is so urgent',
      'Some of these can mean that the nerves at the end of the spine are squeezed. Doctors call it cauda equina syndrome. Help within hours can keep those nerves from lasting harm.',
    ],
    [
      'Let somebody look soon',
      'Today, if a leg or foot is weak, though not suddenly, if numbness spreads fast, or if you have a fever with it.',
      'In the next few days, if sharp pain runs down one leg or both, if numbness or tingling grows, if you lose weight without trying, or if no position eases the pain.',
    ],
    [
      'Most of the time',
      'Most backs that tighten on a walk are tired, and no more than that. Somebody who looks at you can tell which it is: a matter of movement, where watching you walk and a plan for strength come next, or a matter of the spine, where a picture such as an MRI may be needed.',
    ],
  ],
  sure: [
    'agreed',
    'On the urgent list, experts agree. Softer signs are often harmless: in one study four in five people with new back pain had one, and fewer than one in a hundred had something serious.',
  ],
  sources: ['finucane2020', 'csp2024', 'henschke2009', 'verhagen2016'],
};

export const learn = {
  title: 'Learn',
  heading: 'Why it tightens, and what you can do',
  lead: 'Ten short pages. Each ends in something to try.',
  why: 'Why it tightens',
  can: 'What you can do',
  help: 'Help and sources',
  tryIt: 'Try it',
  howSure: 'How sure is this?',
  sources: 'Where this comes from',
  next: 'Next',
  check: 'Something feels wrong?',
  checkLine: 'The emergency list, in one tap. It works offline and is never locked.',
  fullList: 'The emergency list',
  stopIf:
    'General information, not medical advice. If pain runs down a leg, or a leg feels numb or weak, let a clinician look at it before you go on.',
  missing: 'That page is not here',
  allPages: 'All pages',

  tilt: {
    label: 'Tilt of the pelvis',
    lead: 'Think of your pelvis as a bowl of water. Drag it to tip it. The strap in front of the spine is a hip flexor, the psoas.',
    tuck: 'Tuck',
    tip: 'Tip',
    /** What the figure shows, and what a screen reader says. */
    states: {
      tucked: 'Tucked under: the low back is flat.',
      littleTucked: 'A little tucked: less of a hollow.',
      middle: 'In the middle: a gentle hollow, and the water stays in.',
      littleTipped: 'A little forward: the hollow grows.',
      tipped: 'Tipped forward: the low back arches.',
    },
  },

  pages: {
    load,
    muscles,
    glutes,
    hip_flexors: hipFlexors,
    sitting_eases: sittingEases,
    each_step: eachStep,
    posture,
    stride,
    on_the_way: onTheWay,
    get_help: getHelp,
  },
} as const;
export type LearnPageId = keyof typeof learn.pages;
