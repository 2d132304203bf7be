export const common = {
  name: 'Backstride',
  skipToContent: 'Skip to the content',
  somethingWrong: 'Something feels wrong',
  back: 'Back',
  close: 'Close',
  cancel: 'Cancel',
  rooms: 'Rooms',
  today: 'Today',
  routines: 'Routines',
  walk: 'Walk',
  settings: 'Settings',
  loading: 'One moment…',
  loadFailed: 'This page did not load. It will once you have a connection, and then it stays on this device.',
  tryAgain: 'Try again',
  title: (screen: string): string => `${screen} · Backstride`,
  updateReady: 'A new version is ready.',
  reload: 'Reload',
  later: 'Later',
  notFound: 'There is no such page',
  notFoundWhy: 'The address may be old or mistyped. Nothing of yours is lost.',
  goToToday: 'Go to Today',
  /** "5 min", or "80 s" where minutes would mislead. */
  length: (seconds: number): string => (seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`),
  notForYou: 'nothing that suits you now',
  /** For screen readers and sentences: "5 minutes". */
  lengthInFull: (seconds: number): string => {
    const whole = Math.round(seconds);
    if (seconds < 90) return whole === 1 ? '1 second' : `${whole} seconds`;
    const minutes = Math.round(seconds / 60);
    return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  },
  /** A phrase that stands alone elsewhere, in the middle of a sentence. */
  inSentence: (phrase: string): string => phrase.slice(0, 1).toLowerCase() + phrase.slice(1).replace(/\.$/, ''),
  join: (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · '),
  place: { floor: 'on the floor', chair: 'on a chair', standing: 'standing up', walking: 'while you walk' },
  prop: {
    mat: 'mat',
    pillow: 'pillow',
    chair: 'chair',
    rail: 'rail or worktop',
    wall: 'wall',
    strap: 'strap or belt',
    towel: 'towel',
  },
  less: (what: string): string => `Less: ${what}`,
  more: (what: string): string => `More: ${what}`,

  /** Leaving a session that runs. */
  leaveAsk: 'Leave the session?',
  leaveWords: 'It is paused. What you have done so far is kept.',
  leaveStay: 'Stay',
  leaveStop: 'Stop here',
  justTheBeat: 'Just the beat',
} as const;
