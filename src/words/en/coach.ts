/** The live coach of a walk: one word on the screen, and a few in the ear. */
export const coach = {
  /** Read from two metres, and with the screen reader as it changes. */
  word: { quicker: 'Quicker', onIt: 'On it', easier: 'Easier' },
  /** No steady walk to be seen. */
  noWord: 'Walk as you like',

  /** What is heard. Each has one clip. */
  say: {
    quicker: 'A little quicker. Small, light steps.',
    easier: 'A little easier. There is no hurry.',
    onIt: "Lovely, that's it.",
    held: 'You have it. Keep it going without the beat.',
    beatBack: 'Here is the beat again, to keep you company.',
    eased: 'The beat comes a little your way.',
    runningNow: 'That is a run. Walk when you are ready.',
  },
} as const;
