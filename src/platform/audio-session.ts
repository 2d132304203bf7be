/**
 * What the phone is told of our sound, where it can be told (iPhones). `playback`: ours alone, heard with the screen locked
 * and the switch on silent. `ambient`: mixed with what other apps play. `auto`: nothing is said. sound.md §3
 */
export type AudioSessionType = 'playback' | 'ambient' | 'auto';

export const setAudioSession = (type: AudioSessionType): void => {
  const { audioSession } = navigator as { audioSession?: { type: AudioSessionType } };
  if (audioSession !== undefined && audioSession.type !== type) audioSession.type = type;
};
