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
  },

  fit: {
    fullest: (minutes: number): string =>
      `The fullest this routine gets is ${minutes} min. Add another afterwards if your back feels like it.`,
    shortest: (minutes: number): string => `The shortest this routine gets is ${minutes} min.`,
    nearest: (minutes: number): string => `The nearest this routine gets is ${minutes} min.`,
  },
} as const;

/** Minutes and seconds, rounded up to a whole second so that nothing is called over while it lasts: "3:40". */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds - 1e-6));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
