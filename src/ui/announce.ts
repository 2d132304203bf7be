import { signal } from '@preact/signals';

/** What the one live region of the page says. Screens set it; `Root` shows it to screen readers only. */
export const announcement = signal('');

export const announce = (words: string): void => {
  announcement.value = words;
};
