/** The live coach of a walk, in the ear: now and then a few words, where the screen has one (`walking.ts`). */
export const coach = {
  /** Each has one clip. With a screen reader, that reads them, and not the word on the screen. */
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
