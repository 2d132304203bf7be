/** What is heard on a walk besides its drill and its coach. Each has one clip; `routine/coach-lines.ts` says under which id. */
export const walkLines = {
  'baseline.begin': 'Walk as you would to the shops. I will listen to your steps.',
  'baseline.steady': 'Keep an even pace, on the flat.',
  'baseline.found': 'I have your pace.',
  'baseline.again': 'Once more, at an even pace.',
  'baseline.none': 'I cannot feel your steps. Try a pocket.',
  'walk.startLeft': 'Start with your left.',
  'walk.paused': 'Paused. Play goes on, next rests your back.',
  'walk.restSoon': 'Rest soon, before it tightens.',
  'walk.turnBack': 'A good place to turn back.',
  'safety.roads': 'Pause at roads.',
  'safety.stop': 'Stop if pain rises above five, travels down a leg, or you feel dizzy, weak or numb.',
} as const;
