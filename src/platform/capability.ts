/** Whether sound goes on when the phone is locked: what is known of platforms, nothing promised. sound.md §3 */
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

export function keepsPlaying(device: Device, music: 'overMyMusic' | 'worksWhenLocked'): KeepsPlaying {
  const { agent, touchPoints, audioContext, audioSession, mediaSession } = device;
  if (!audioContext) return 'no';
  const apple = /iPhone|iPad|iPod/.test(agent) || (/Macintosh/.test(agent) && touchPoints > 1);
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
