/** How it goes over the weeks. evidence.md §4.2: the weeks count, not single days. */
const decimal = (mean: number): string => mean.toFixed(1);

export const progress = {
  title: 'How it goes',
  lead: 'The weeks count, not single days.',
  none: 'Nothing to compare yet',
  noneWords: 'When you walk, and when you say how your back was, it comes together here.',
  toToday: 'Go to Today',

  minutes: 'Walking before it tightens',
  minutesWords: 'The number that matters most. Each dot is a walk of the last twelve weeks.',
  minutesUnit: 'Minutes',
  noMinutes: 'No walk of the last twelve weeks says how far your back goes.',
  tightened: 'It tightened then',
  untightened: 'Walked, and it did not tighten',
  chartHere: 'As a table',
  minutesCaption: 'Minutes walked before it tightened, by day, newest first',
  day: 'Day',
  didTighten: 'tightened',
  didNot: 'did not tighten',
  noted: 'Your back',

  pain: 'Pain, before and at its worst',
  painUnit: '0 to 10',
  noPain: 'Nothing was told in the last twelve weeks.',
  before: 'Before',
  worst: 'Worst during it',
  meanBefore: 'Before, mean of seven days',
  meanWorst: 'Worst, mean of seven days',
  painCaption:
    'Pain before and at its worst in each session, the mean of the seven days up to it, and what it came to, newest first',
  cameTo: 'It came to',
  colour: {
    GREEN: 'went well',
    AMBER: 'a little much',
    RED: 'too much',
    ALERT: 'something new',
    provisional: 'not all known',
  },
  noSession: 'no session',
  unknown: 'not said',

  weeks: 'Your weeks',
  lastWeek: 'Last seven days',
  firstWeek: 'First week',
  mean: (mean: number | null): string => (mean === null ? '–' : decimal(mean)),
  ofTen: 'of 10 before',
  ofTenWorst: 'of 10 at its worst',
  tooEarly: 'After two weeks this says how they compare.',

  better: 'A change you can feel',
  review: 'Time to look at it',
  reviewWords:
    'Do less for a while: shorter walks, the easier versions. And answer the questions about your back once more.',
  toCheck: 'To the questions',
  toPlan: 'To the plan',
  whenHelp: 'When to get help',
} as const;
