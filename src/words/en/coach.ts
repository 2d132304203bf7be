/** What the coach of a walk says, and its one large word on the screen. */
export const coach = {
  /** What is heard. Each has one clip; `routine/lines.ts` says under which id. */
  say: {
    quicker: 'A little quicker.',
    easier: 'A little easier.',
    onIt: 'That is it.',
    /** The beat came down to the walker. */
    eased: 'The beat comes to you. Step with it.',
    /** The beat falls silent because it is held without it. */
    held: 'You have it. The beat rests.',
    back: 'Here is the beat again.',
  },
  /** Read at a glance. */
  word: { quicker: 'Quicker', onIt: 'On it', easier: 'Easier' },
} as const;
