/**
 * An audio element that was touched inside a tap. Safari lets such a one play later by itself, and no other: what counts
 * there is that its `load` was called in a tap, even with nothing to load.
 */
export interface TappedAudio {
  /** Inside a tap. */
  tap(): void;
  /** The element, for good: the next tap makes another. */
  take(): HTMLAudioElement;
}

export function tappedAudio(make: () => HTMLAudioElement = () => new Audio()): TappedAudio {
  let tapped: HTMLAudioElement | null = null;
  return {
    tap() {
      tapped ??= make();
      tapped.load();
    },
    take() {
      const audio = tapped ?? make();
      tapped = null;
      return audio;
    },
  };
}
