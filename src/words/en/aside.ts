/** Moves that are put aside for a while, and their way back. */
export const aside = {
  hurtTwice: 'It hurt twice, so it is put aside.',
  bringBack: 'Bring it back',
  bringBackNamed: (name: string): string => `Bring it back: ${name}`,
  isBack: (name: string): string => `${name} is back.`,
  /** Of a rest, after what it belonged to. */
  restToo: 'The rest that goes with it is left out too.',
  /** "Cat-cow: Three good sessions: 2 more repetitions." would have two colons. */
  ofExercise: (name: string, sentence: string): string => `${name}. ${sentence}`,
} as const;
