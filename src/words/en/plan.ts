/** The plan of the week. Why a walk is as long as it is stands in `care.walk`. evidence.md §5 */
const minutes = (n: number): string => (n === 1 ? '1 minute' : `${n} minutes`);

export const plan = {
  title: 'Your week',
  heading: 'Your week',
  /** The first weeks have a plan of their own each. evidence.md §5 */
  lead: (week: number): string => `Week ${week} of your plan. It suits your answers, and follows how it goes.`,
  none: 'Your plan begins by itself, with your first session. There is nothing to set up.',
  toToday: 'Choose a first session',

  today: 'Planned for today',
  week: 'Your week',
  walk: 'Walk',
  minutes: (n: number): string => `${n} min`,
  parts: (n: number): string => `in ${n} parts`,
  /** For screen readers, after the name. */
  done: 'done',
  start: (name: string): string => `Start: ${name}`,
  list: (items: readonly string[]): string => items.join(' · '),
  item: (name: string, length: string): string => (length === '' ? name : `${name}, ${length}`),
  tomorrow: 'Tomorrow',
  next: (when: string, items: string): string => `${when}: ${items}.`,
  allDone: 'That was all for today.',
  backOn: 'Plan today after all',
  backOnDone: 'Today is planned again.',
  free: 'A free day.',
  locked: 'Exercise is paused for now. What to read and your walks so far stay open.',
  seeWhy: 'See why',
  toLearn: 'Read instead',

  nextWalk: 'Your next walk',
  unit: 'min',

  changes: 'What changes it',
  rules: [
    'Two walks that went well, and the next one is a little longer. Each week has its most, and gets there slowly.',
    'A little much twice, and it is a quarter shorter. Too much once, and it is half as long until it goes well again.',
    'Strength work never comes two days running. One day of the week is free.',
    'A day that did not happen is gone. Nothing is moved, and nothing piles up.',
  ],

  reminders: 'Reminders',
  remindersWhat:
    'Backstride cannot call you: it has no server, and it sleeps when you close it. The calendar you have anyway can.',
  walkAt: 'Walks, and relief after them',
  exercisesAt: 'Hips and support',
  add: 'Put it into my calendar',
  share: 'Share with an app',
  again: 'When the plan or the time changes, add the file again: its reminders take the place of the old ones.',
  saved: (name: string): string => `Saved as ${name}. Open it, and your calendar takes it from there.`,
  shared: 'Handed on.',
  cancelled: 'Not shared.',
  failed: 'The file could not be saved. Try again, or another browser.',
  eventTitle: (name: string): string => `Backstride: ${name}`,
  eventNotes: (address: string): string => `Your plan says how much it is today. Not today is always fine.\n${address}`,

  /** On the Walk screen. */
  walkLine: (n: number, parts: number): string =>
    parts === 1 ? `Your plan: ${minutes(n)}.` : `Your plan: ${minutes(n)}, in ${parts} parts.`,
} as const;
