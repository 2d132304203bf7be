/** The phone's own voice, where there is one that works with no network. voice.md "The phone's own voice" */

export interface PhoneVoice {
  /** Says it now; what was being said is cut off. Silently does nothing where there is no local voice. */
  say(text: string, volume: number): void;
  hush(): void;
  /** Whether there is a local voice now: lists of voices fill in late. */
  canSpeak(): boolean;
  /** Says one line after another; what was being said is cut off. `done`: at its end, not where it was cut off. */
  read(lines: readonly string[], volume: number, done: () => void): void;
  /** The list of voices has changed. */
  onVoices(listen: () => void): void;
  /** Must run inside a tap once: iPhones keep silent until something was spoken inside one. */
  wake(): void;
}

const silent: PhoneVoice = {
  say: () => {},
  hush: () => {},
  canSpeak: () => false,
  read: () => {},
  onVoices: () => {},
  wake: () => {},
};

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

  const speak = (text: string, volume: number, done?: () => void): void => {
    const voice = localVoice(language);
    if (!voice) return;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.volume = volume;
    if (done !== undefined) utterance.onend = done;
    speechSynthesis.speak(utterance);
  };

  const hush = (): void => {
    clearTimeout(waiting);
    speechSynthesis.cancel();
  };

  const afresh = (say: () => void): void => {
    const busy = speechSynthesis.speaking || speechSynthesis.pending;
    hush();
    // Chrome can drop what is spoken right after a cancel.
    if (busy) waiting = setTimeout(say, 60);
    else say();
  };

  return {
    say: (text, volume) => afresh(() => speak(text, volume)),
    read: (lines, volume, done) => {
      const end = lines.length - 1;
      // One utterance a line: some engines give up in the middle of a long one.
      afresh(() => {
        for (const [n, line] of lines.entries()) speak(line, volume, n === end ? done : undefined);
      });
    },
    onVoices: (listen) => speechSynthesis.addEventListener?.('voiceschanged', listen),
    hush,
    canSpeak: () => localVoice(language) !== undefined,
    wake: () => speak(' ', 0),
  };
};
