/** The first steps: what Backstride is and is not, and the way from there to a first routine. */
export const firstRun = {
  stepOf: (n: number, of: number): string => `Step ${n} of ${of}`,
  notNow: 'Not now',
  /** On Today: what comes next, and the key that leads there. */
  card: {
    whatItIs: ['New here?', 'Begin here'],
    whatItIsNot: ['Go on where you were', 'What it is not'],
    check: ['Next: the questions', 'The questions'],
    soundCheck: ['Do you hear it?', 'Sound check'],
    routine: ['Next: a first routine', 'First routine'],
  },

  title: 'Welcome',
  isHeading: 'Welcome to Backstride',
  isLead: 'For a low back that tightens when you walk.',
  loosen: 'Loosen',
  loosenWords: 'Short stretches on the floor, on a chair or standing, led by a voice and bells.',
  walk: 'Walk',
  walkWords: 'A beat for shorter, softer steps, and a rest when it tightens on the way.',
  isAhead:
    'Ahead: what it is not, some questions, a sound check, a first routine. Leave at any time: your place is kept, in the questions for half an hour.',
  goOn: 'Go on',

  phoneHeading: 'First onto your Home Screen',
  phoneWhy:
    'In a tab, the browser may erase what you keep here after seven days without a visit. An app on the Home Screen keeps it.',
  phoneSteps: [
    'Press the share key of the browser.',
    'Choose “Add to Home Screen”.',
    'Open Backstride from there, and begin in it.',
  ],
  phoneApart:
    'It has a memory of its own, and starts empty. That is why now, before your first answer, is the best moment.',
  phoneStay: 'Go on in this tab',

  notHeading: 'What it is not',
  emergency: 'In an emergency',
  questions:
    'Next come the questions. They decide what suits you, and can be read to you where your phone has a voice.',
  toCheck: 'To the questions',
  toSoundCheck: 'Go on: sound check',
  toRoutine: 'To your first routine',
} as const;
