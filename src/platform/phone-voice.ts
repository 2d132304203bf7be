/** The phone's own voice, where there is one that works with no network. voice.md "The phone's own voice" */

export interface PhoneVoice {
  /** Says it now; what was being said is cut off. Silently does nothing where there is no local voice. */
  say(text: string, volume: number): void;
  hush(): void;
  /** Whether there is a local voice now: lists of voices fill in late. */
  canSpeak(): boolean;
  /** Must run inside a tap once: iPhones keep silent until something was spoken inside one. */
  wake(): void;
}

const silent: PhoneVoice = { say: () => {}, hush: () => {}, canSpeak: () => false, wake: () => {} };

/** A voice in the wanted language that needs no network; the browser's default one first. Lists fill in late, so ask each time. */
const localVoice = (language: string): SpeechSynthesisVoice | undefined => {
  const local = speechSynthesis.getVoices().filter((voice) => voice.localService && voice.lang.startsWith(language));
  return local.find((voice) => voice.default) ?? local[0];
};

export const phoneVoice = (language = 'en'): PhoneVoice => {
  if (!('speechSynthesis' in globalThis)) return silent;
  // Asking once starts the filling of the list.
  speechSynthesis.getVoices();
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const speak = (text: string, volume: number): void => {
    const voice = localVoice(language);
    if (!voice) return;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.volume = volume;
    speechSynthesis.speak(utterance);
  };

  const hush = (): void => {
    clearTimeout(waiting);
    speechSynthesis.cancel();
  };

  return {
    say: (text, volume) => {
      const busy = speechSynthesis.speaking || speechSynthesis.pending;
      hush();
      // Chrome can drop what is spoken right after a cancel.
      if (busy) waiting = setTimeout(() => speak(text, volume), 60);
      else speak(text, volume);
    },
    hush,
    canSpeak: () => localVoice(language) !== undefined,
    wake: () => speak(' ', 0),
  };
};
