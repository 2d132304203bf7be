/** Questions after a session and on the morning after, and what they come to. The questions that rules know are in `care.ts`. */
export const after = {
  heading: 'How was your back?',
  lead: 'Asked once. It decides what comes next.',
  /** At the end of a rest. */
  leadOfWalk: (name: string): string =>
    `On the walk before this rest: ${name}. Asked once. It decides what comes next.`,
  /** Of a walk. */
  walkHeading: 'And the walk?',
  ifYouLike: 'As much of it as you like.',
  effort: 'How much effort was it?',
  effortEnds: ['0: none at all', '10: all you have'] as const,
  felt: 'How did the pace feel?',
  feltAs: { easy: 'Easy', ok: 'All right', hard: 'Hard' },
  joints: 'Did a calf, a foot or a knee hurt?',
  stumble: 'Did you stumble or nearly fall?',
  suspect: 'Which exercise may have been too much?',
  keep: 'Keep',
  notNow: 'Not now',
  later: 'Say how your back was',
  needed: 'The worst, the end and your legs are still missing.',
  notKept: 'That could not be kept just now. Try once more.',

  cameTo: 'What it came to',
  change: 'Change what I said',
  morningComes: 'Backstride asks when you open it tomorrow or later.',
  neither: 'Not all of it is known, so it counts neither way.',
  /** 0 to 10 each. */
  numbers: (pre: number, peak: number, post: number): string =>
    `Pain before ${pre}, at its worst ${peak}, at the end ${post} of 10.`,
  relief: 'It was for relief, so it counts neither way.',
  restNow:
    'Rest now: lean forward on something steady, or sit down and lean on your thighs. Half a minute to a minute, again as you like.',
  restNowTall:
    'Rest now: stand tall with a hand on something steady, or sit tall. Half a minute to a minute, again as you like.',
  asksLegs: 'Before the next session come a few questions about your legs. Best answer them now.',
  toCheck: 'To the questions',
  stumbled: 'You stumbled, so balance gets more support from now on, and the next walk is at your own pace.',

  sleep: 'It disturbed my sleep',
  unknown: 'I do not know',
  morningNeeded: 'Choose what fits, or say that you do not know.',
  thanks: 'That is fine. It counts neither way.',
  /** Where a day had several sessions: "Hips: That went well." */
  ofSession: (name: string, sentence: string): string => `${name}: ${sentence}`,
  todaysSession: (name: string): string => `${name}: how was your back?`,
  tell: 'Say it now',
} as const;
