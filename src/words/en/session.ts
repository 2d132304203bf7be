/** Words of a session, on the screen and in the ear, as the compiled timeline carries them. */

const sides = { left: 'Left', right: 'Right' } as const;

const positions = {
  standing: 'Standing',
  seated: 'Seated',
  handsAndKnees: 'On hands and knees',
  kneeling: 'Kneeling',
  supine: 'On your back',
  prone: 'On your front',
  sideLying: 'On your side',
} as const;

export const session = {
  getReady: 'Get ready',
  switchSides: 'Switch sides',
  rest: 'Rest',
  wellDone: 'Well done',
  stayAndBreathe: 'Stay and breathe',
  /** Instead of a part of the movement that does not suit. */
  toTheMiddle: { in: 'Breathe in, to the middle', out: 'Breathe out, to the middle' },
  phoneAway: 'Phone in your pocket or hand',
  asYouLike: 'As you like',
  ownPace: 'At your own pace',

  positions,
  /** "Left knee", and "Left side" where an exercise names no part. */
  side: (side: 'left' | 'right', part = 'side'): string => `${sides[side]} ${part}`,
  sideNext: (side: string): string => `${side} next`,
  countOf: (n: number, of: number): string => `${n} of ${of}`,
  holdOf: (n: number, of: number): string => `hold ${n} of ${of}`,
  setOf: (n: number, of: number): string => `set ${n} of ${of}`,
  setNext: (n: number, of: number): string => `Set ${n} of ${of} next`,
  roundOf: (n: number, of: number): string => `Round ${n} of ${of}`,
  stepsAMinute: (cadence: number): string => `${Math.round(cadence)} steps a minute`,
  /** Parts of the line beneath the large words. */
  beneath: (parts: readonly string[]): string => parts.join(' · '),

  /** What is heard. Each has one clip; `routine/lines.ts` says under which id. */
  say: {
    sideFirst: (side: string): string => `${side} first.`,
    switchTo: (side: string): string => `Switch to the ${side.toLowerCase()}.`,
    nextSide: (side: string): string => `Next, ${side.toLowerCase()}.`,
    set: (n: number, of: number): string => `Set ${n} of ${of}.`,
    lastSet: 'Last set.',
    halfway: 'Halfway.',
    rest: 'Rest.',
    phoneAway: 'Phone in your pocket or hand.',
    stayAndBreathe: 'Stay here and breathe slowly.',
    wellDone: 'Well done.',
    breatheIn: 'Breathe in.',
    breatheOut: 'Breathe out.',
    stopHere: 'Stop here.',
    sample: 'Breathe out, and let your shoulders drop.',
    numbers: ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.', 'Seven.', 'Eight.', 'Nine.', 'Ten.'],
  },

  fit: {
    fullest: (minutes: number): string =>
      `The fullest this routine gets is ${minutes} min. Add another afterwards if your back feels like it.`,
    shortest: (minutes: number): string => `The shortest this routine gets is ${minutes} min.`,
    nearest: (minutes: number): string => `The nearest this routine gets is ${minutes} min.`,
  },

  /** What is wrong with a file. "found" and "expected" are followed by these pieces. */
  file: {
    problem: (where: string, found: string, expected: string): string =>
      `${where}: found ${found}, expected ${expected}.`,
    further: (count: number): string => `${count} more ${count === 1 ? 'problem' : 'problems'} after these.`,
    size: (characters: number): string => `${characters} characters`,
    sizeLimit: 'a routine file of at most 256 kB',
    place: (line: number, column: number): string => `line ${line}, column ${column}`,
    olderVersion: (known: number): string => `${known}: the file is from a newer Backstride, so update this one first`,

    nothing: 'nothing',
    list: (length: number): string => (length === 0 ? 'an empty list' : `a list of ${length}`),
    object: 'an object',
    unknownKey: (key: string): string => `the key "${key}"`,
    knownKeys: (keys: readonly string[]): string => `only ${keys.join(', ')}`,
    itemKinds: (keys: readonly string[]): string => `an object with one of the keys ${keys.join(', ')}`,
    thisKey: 'this key',
    or: ' or ',
    types: {
      string: 'text',
      number: 'a number',
      boolean: 'true or false',
      Array: 'a list',
      Object: 'an object',
    },
    knownExercise: (nearest: string | null): string =>
      nearest === null ? 'a known exercise' : `a known exercise, perhaps "${nearest}"`,
    noHold: (exercise: string): string => `no hold, as "${exercise}" has none`,

    syntax: {
      end: 'the end of the file',
      lineEnd: 'the end of the line',
      quote: 'a double quote',
      value: 'a value',
      key: 'a key in double quotes',
      keyOnce: 'each key once',
      again: (key: string): string => `${key} again`,
      colon: '":"',
      commaOr: (close: string): string => `"," or "${close}"`,
      closingQuote: 'a closing double quote on the same line',
      escape: 'an escape such as \\n or \\"',
      depth: (most: number): string => `at most ${most} levels`,
    },
  },
} as const;

/** Minutes and seconds, rounded up to a whole second so that nothing is called over while it lasts: "3:40". */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds - 1e-6));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
