/** "That hurts", in the middle of a session. evidence.md §4.2 */
export const hurts = {
  heading: 'Where is it, and how much?',
  words: 'A mild pull is fine. Sharp or rising pain is not: make it smaller, or let it go.',
  where: 'Where?',
  sides: { left: 'Left', right: 'Right', middle: 'In the middle' },
  howMuch: 'How much?',
  keys: 'What now?',
  smaller: 'Make it smaller',
  half: 'Half as far and half as often.',
  instead: (name: string): string => `${name} instead`,
  skip: 'Skip it',
  end: 'End here',
  mistake: 'A mistake, go on',
  putAside: (name: string): string =>
    `${name} has hurt twice now. From the next session on it is put aside, until you bring it back.`,
} as const;
