/** What is heard on a walk besides its drill and its coach. Each has one clip; `routine/lines.ts` says under which id. */
export const walkLines = {
  'baseline.found': 'I have your pace.',
  'baseline.again': 'That was uneven. Let us listen once more.',
  'walk.startLeft': 'Start with your left.',
  'walk.paused': 'Paused. Play goes on, next rests your back.',
  'walk.restSoon': 'How about a short rest, before it tightens?',
  'walk.turnBack': 'A good place to turn back.',
  'rest.asks': 'Stay there and breathe. One question on the screen before we go on.',
  'safety.roads': 'Pause at roads.',
  'safety.stop': 'Stop if pain rises above five, travels down a leg, or you feel dizzy, weak or numb.',
} as const;
