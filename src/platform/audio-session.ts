/**
 * What the phone is told of our sound, where it can be told (iPhones). `playback`: ours alone, heard with the screen locked
 * and the switch on silent. `ambient`: mixed with what other apps play. `auto`: nothing is said. sound.md §3
 */
export type AudioSessionType = 'playback' | 'ambient' | 'auto';

/** A page has one. What plays asks first; a sound that is tried out has it where nothing plays. */
const asked: Record<'session' | 'preview', AudioSessionType> = { session: 'auto', preview: 'auto' };

export const askAudioSession = (by: keyof typeof asked, wanted: AudioSessionType): void => {
  asked[by] = wanted;
  const type = asked.session === 'auto' ? asked.preview : asked.session;
  const { audioSession } = navigator as { audioSession?: { type: AudioSessionType } };
  if (audioSession !== undefined && audioSession.type !== type) audioSession.type = type;
};
