import type { App } from '../../../state/app.ts';
import { words } from '../../../words/words.ts';
import { announce } from '../../announce.ts';

/** A step a minute more or less. The number beside the key changes; a screen reader is told what to. */
export const nudge = ({ walk }: App, by: 1 | -1): void => {
  const tempo = walk.peek()?.nudge(by) ?? null;
  if (tempo !== null) announce(words.walking.beatAt(Math.round(tempo)));
};
