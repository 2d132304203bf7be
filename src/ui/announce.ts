import { signal } from '@preact/signals';

/** What the one live region of the page says. Screens set it; `Root` shows it to screen readers only. */
export const announcement = signal('');

/** Says it again too, when it is the same as before: a screen reader speaks only what changes. */
export const announce = (words: string): void => {
  announcement.value = announcement.peek() === words ? `${words}\u00a0` : words;
};
