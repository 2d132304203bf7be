/** Finding the walker's own steps a minute. */
export const measure = {
  title: 'Your own pace',
  heading: 'Your own pace',
  lead: 'Walk as you would to the shops: flat, straight on, usual shoes, no beat.',
  closed: 'Walking for it waits until your check is open. If you know your pace, type it.',
  closedToday: 'Today is for rest, so nothing is walked for it. If you know your pace, type it.',
  toCheck: 'To the check',
  how: 'How to find it',
  ways: { listen: 'The phone listens', tap: 'Tap along', count: 'Count', type: 'Type it' },

  listenHeading: 'Let the phone listen',
  listenWords:
    'Walk on for about three minutes with the phone on you and this page open. Once two minutes are even, it has your pace and says so.',
  listenStart: 'Start the walk',

  tapHeading: 'Tap along',
  tapWords: 'Walk a minute to settle. Then tap once for every step, twenty times, twice over.',
  tapPad: 'Tap each step',
  tapFirst: 'Start with any step',
  taps: (n: number, of: number): string => `${n} of ${of}`,
  tapsSaid: (n: number, of: number): string => `${n} of ${of} taps`,
  unsteady: 'Those taps were uneven. That happens: find your step again, then tap twenty more.',

  countHeading: 'Count your steps',
  countWords: 'Walk a minute to settle. Start counting at the first bell, stop at the second. Twice over.',
  counted: 'What you count',
  countedWays: { leftOnly: 'Left foot, 30 s', everyStep: 'Every step, 60 s' },
  countStart: 'Start',
  countAgain: 'Start again',
  countStop: 'Stop',
  countNow: { leftOnly: 'Each time your left foot lands', everyStep: 'Every step' },
  countLeft: (seconds: number): string => `${seconds} s`,
  countReady: 'Listen for the bell',
  countSilent: 'No bell here: keep an eye on the seconds.',
  countLost: 'The page was hidden or held up meanwhile, so this count is no good. Begin anew, and keep the screen on.',
  howMany: { leftOnly: 'How often did it land?', everyStep: 'How many steps?' },
  countDone: 'Done',
  countNotANumber: 'A whole number, please, such as 27.',
  countTooLow: (cadence: number): string =>
    `That comes to ${cadence} steps a minute, which is hardly walking. Did you count to the second bell?`,
  countTooHigh: (cadence: number): string =>
    `That comes to ${cadence} steps a minute, which is running. Did you count one foot only, or every step?`,

  typeHeading: 'Type it',
  typeWords: 'If you know it from a watch or another walk.',
  typeField: 'Steps a minute',
  typeDone: 'Go on',
  wrong: {
    notANumber: 'That is not a number. Digits only, such as 108.',
    tooLow: 'Less than 60 is slower than a beat can lead. If you counted one foot only, double it.',
    tooHigh: 'More than 140 is running. Count every step for a minute once more.',
  },
  readingTooLow: 'That was slower than 60 a minute. Tap for every step, left and right.',
  readingTooHigh: 'That was quicker than 140 a minute. Tap once for each step.',

  one: (first: number): string => `First time: ${first}. Once more, to be sure.`,
  apart: (a: number, b: number): string => `${a}, then ${b}. That is too far apart, so once more.`,
  drop: 'Begin anew',

  foundHeading: 'Your own pace',
  unit: 'steps a minute',
  twoReadings: 'The middle of two that go together.',
  use: (cadence: number): string => `Use ${cadence}`,
  again: 'Measure again',
} as const;
