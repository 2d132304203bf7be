/** What is known of this device: platforms differ, and nothing is promised. */

/** Whether sound goes on when the phone is locked. sound.md §3 */
export type KeepsPlaying = 'yes' | 'likely' | 'no';

export interface Device {
  /** `navigator.userAgent`. */
  readonly agent: string;
  /** More than one finger: a tablet of Apple's calls itself a Mac. */
  readonly touchPoints: number;
  readonly audioContext: boolean;
  readonly audioSession: boolean;
  readonly mediaSession: boolean;
}

export const thisDevice = (): Device => ({
  agent: navigator.userAgent,
  touchPoints: navigator.maxTouchPoints,
  audioContext: typeof AudioContext !== 'undefined',
  audioSession: 'audioSession' in navigator,
  mediaSession: 'mediaSession' in navigator,
});

const isApple = ({ agent, touchPoints }: Device): boolean =>
  /iPhone|iPad|iPod/.test(agent) || (/Macintosh/.test(agent) && touchPoints > 1);

/** Whether a number can be called from here. Tablets and computers mostly cannot; where nothing is known: no. */
export const canCall = ({ agent }: Pick<Device, 'agent'>): boolean =>
  /iPhone/.test(agent) || (/Android/.test(agent) && /Mobile/.test(agent));

/** An iPhone's or iPad's browser forgets what a tab keeps, and an app on the Home Screen keeps its own. product.md "Promises" */
export const forgetsTabs = (device: Device, standalone: boolean): boolean => isApple(device) && !standalone;

/** Whether the page was opened from the Home Screen. */
export const isStandalone = (): boolean =>
  matchMedia('(display-mode: standalone)').matches || ('standalone' in navigator && navigator.standalone === true);

export function keepsPlaying(device: Device, music: 'overMyMusic' | 'worksWhenLocked'): KeepsPlaying {
  const { agent, audioContext, audioSession, mediaSession } = device;
  if (!audioContext) return 'no';
  const apple = isApple(device);
  const android = /Android/.test(agent);
  // A computer that is locked goes on playing; a hidden tab that sounds is not slowed down.
  if (!apple && !android) return 'yes';
  // Mixed with other apps' music, our sound does not count as playing: both systems may stop it.
  if (music === 'overMyMusic') return 'no';
  // Needs `playback` of the audio session. Firefox there stopped on lock. Versions differ: never a promise.
  if (apple) return audioSession && !/FxiOS/.test(agent) ? 'likely' : 'no';
  // An audio element of more than five seconds brings the notification that keeps Chrome and its kin alive. Saving of
  // battery may still end it, and of other browsers nothing is known.
  return mediaSession && /Chrome\//.test(agent) ? 'likely' : 'no';
}
