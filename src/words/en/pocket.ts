/** A session as one sound file. */
const megabytes = (bytes: number): string => {
  const count = bytes / 1_000_000;
  return count < 9.5 ? count.toFixed(1) : String(Math.round(count));
};

export const pocket = {
  open: 'For a locked phone',
  heading: 'For a locked phone',
  what: 'This makes the session one sound file, with voice and bells in it, and plays on from that. To a phone it is a recording, and it usually lets a recording play on when it is locked. No app can promise it: try it once with yours.',
  fixed: 'Volumes stay as they are now; the volume keys of the phone still work. Music from another app pauses.',
  fixedBeat: 'The beat keeps to its plan, whatever your steps do.',
  size: (bytes: number, length: string): string => `About ${megabytes(bytes)} MB for ${length}.`,
  make: 'Make this session one sound file',
  made: 'Made. It goes on from the same place.',
  madeShare: 'Made so far',
  making: 'Making the file. This may take a minute.',
  halfMade: 'More than half of it is made.',
  failed: 'This device could not make the file; perhaps there is no room for it.',
  asBefore: 'The session goes on as before.',
  goOn: 'Go on',
  goOnMeanwhile: 'Go on meanwhile',
  goOnFromFile: 'Go on from the file',
  save: 'Save the file',
  /** Of the file that is saved. */
  name: (routine: string): string => `backstride-${routine.replaceAll('_', '-')}.wav`,

  afterStall: 'Your phone held the sound still, so the session now plays from one sound file.',
  ready: 'A sound file of the session is ready. It begins with your tap.',
  playIt: 'Play from the file',
  volumes:
    'The session plays from one sound file: the volumes of voice, bells and beat are fixed. The volume keys of the phone still work.',

  saveOpen: 'Save as a sound file',
  saveWhat:
    'The whole session to listen to in any player, with your choices. It cannot ask how your back is: do the check here before you use it, and stop if pain rises above 5, travels down a leg, or you feel dizzy, weak or numb.',
  saveMake: 'Make the file',
  saveMade: 'Made.',
} as const;
