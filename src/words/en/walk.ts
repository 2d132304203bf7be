/** The screen before a walk. */
export const walk = {
  pastWalks: 'Your walks so far',
  title: 'Walk',
  heading: 'Walk',
  lead: 'Flat path, daylight, one ear open.',
  drill: 'Choose a drill',
  cadence: 'Your own steps a minute',
  cadenceHint: 'The beat follows this number. A walk finds it by itself, or you measure it.',
  cadenceMeasure: 'Measure my pace',
  cadenceUnit: 'steps a minute',
  cadenceClear: 'Walk without a beat',
  cadenceSet: 'Set a number',
  cadenceUnusual:
    'Most people walk between 85 and 135 steps a minute. Measure once more to be sure; if it is right, keep it.',
  noBeat: 'Without a number there is no beat. The cues and the timer work just the same.',
  aid: 'Do you walk with a stick or a frame?',
  aidAnswers: { no: 'No', yes: 'Yes' },
  aidYes:
    'Then your own pace is the one to walk at here. Do the drills, and quicker steps, with a clinician beside you.',
  /** Eases sitting or leaning forward. evidence.md §5 */
  benches: 'Go where there are benches: a stretch of walking, a sit or a lean before it gets bad, and on.',
  start: 'Start the walk',
  lookItOver: 'Look the drill over',
  safety: 'Keep both hands free, and pause at roads. With a stick or a frame, do these with a clinician beside you.',

  pace: 'Your own pace',
  paceUnknown: 'Not known yet. Your first walk finds it while you walk easily; nothing to set up.',
  paceMeasure: 'Measure it now',
  paceAgain: 'Measure again',
  ownPlan: {
    alreadyQuick: 'Your steps are already quick: posture and roll today, at your own pace.',
    slowSteps:
      'Steady walking first, at your own pace. If you have slowed down lately and do not know why, tell a clinician.',
  },

  why: 'Why shorter, quicker?',
  whyLong: 'Reaching ahead',
  whyLongWords: 'The heel lands far in front. The leg behind has to stretch, and the low back may arch to let it.',
  whyShort: 'Under you',
  whyShortWords: 'The heel lands softly, closer to you. The back can stay long and quiet.',
  whyPicture: {
    long: 'A walker in a long step: the heel lands far in front of the hip.',
    short: 'A walker in a shorter step: the heel lands closer to the hip.',
  },
  whyWords:
    'Many people find shorter, quicker steps easier on the back. Not everybody does, and we know of no trial that puts it to the test. So you begin at your own pace, and quicker comes little by little, if it feels easy.',

  way: 'On the way',
  distance: 'Distance and step length, by',
  distances: { location: 'Location', height: 'Height', off: 'Not now' },
  distanceHints: {
    location: 'The phone measures how far you go. It stays on the device; finding the place may use the network.',
    height: 'Counted steps, times a usual step for your height. A rough figure.',
    off: 'You can choose it whenever you like. It stays on the device.',
  },
  location: {
    asking: 'Asking. A first answer can take half a minute.',
    granted: 'Location works. It is used while you walk, and no track is kept.',
    denied:
      'The browser said no. Allow location for this page in its settings, then ask again. Until then your height serves, if you like.',
    none: 'This browser has no location. Your height serves instead.',
    timeout: 'No place found yet. Indoors that is usual; the walk tries again.',
  },
  locationAgain: 'Ask again',
  height: 'Your height in cm',
  heightSave: 'Keep',
  heightWrong: {
    notANumber: 'Digits only, please, such as 172.',
    tooLow: 'That is less than 100 cm. 1.72 m is 172; 5 ft 8 is 173.',
    tooHigh: 'That is more than 230 cm. Your height in centimetres, such as 172.',
  },
  stepFromHeight: (cm: number): string => `About ${cm} cm a step.`,
  sun: 'Sun theme on walks',
  sunHint: 'Black on white, with heavy lines.',
  stepBuzz: 'Feel each step',
  stepBuzzHint: 'A buzz with each click, while the screen is on.',
  outAndBack: 'Out and back the same way',
  outAndBackHint: 'A word when it is a good time to turn.',
} as const;
