import { common } from './common.ts';

export const finish = {
  title: 'Finished',
  complete: 'Done, all of it',
  partly: 'Done, with some left out',
  stopped: 'Stopped for now',
  skippedAll: 'Looked through, nothing done',
  nothing: 'Nothing to show yet',
  nothingWords: 'When you finish a session, this page says what you did.',
  minutesOf: (minutes: number): string => (minutes === 1 ? 'minute' : 'minutes'),
  secondsOf: (seconds: number): string => (seconds === 1 ? 'second' : 'seconds'),
  /** Beneath the minutes: "of 6 min planned · Home relief" */
  ofPlanned: (planned: string, name: string): string => `of ${planned} planned · ${name}`,
  /** "Sound stopped for 12 s at 08:14." */
  stalled: (seconds: number, at: string): string =>
    `Sound stopped for ${Math.round(seconds)} s at ${at.padStart(5, '0')}.`,
  list: 'What you did',
  outcome: { done: 'Done', partly: 'In part', skipped: 'Skipped', notReached: 'Not reached' },
  meaning: {
    complete: 'That counts. Little and often does more than a lot at once.',
    partly: 'What you did counts. What you left out can wait for another day.',
    skippedAll: 'That is fine. It is all here when you want it.',
    stopped: 'Stopping when it does not feel right is part of doing it well.',
  },
  next: 'What comes next',
  nextStretch: (often: string): string =>
    `This one again: ${common.inSentence(often)}. A short, easy walk now goes well with it.`,
  nextRest: 'Rest for today. Another day is soon enough, and then with less.',
  nextDrill: 'On your next walk, the same drill again, or the next one in the list.',
  nextBreak: 'Walk on slowly with small steps. If it tightens again soon, head for home or a bench.',
  again: 'Do it again',
  toToday: 'Back to Today',
} as const;
