/** Lines that no plan has, each said by one voice: a clip on the deck, the phone, or a screen reader. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from '../record/kept.ts';
import type { Line } from '../routine/lines.ts';
import type { Outlet } from './outlet.ts';
import type { SessionPorts } from './ports.ts';
import type { Speaking } from './speaking.ts';

export interface Saying {
  /** For a screen reader; another object each time. null before the first. */
  readonly told: ReadonlySignal<{ readonly text: string } | null>;
  /** Says it now, paused or not. Whether anybody could. */
  say(line: Line): boolean;
}

export const sayingOf = (
  { voice }: Pick<SessionPorts, 'voice'>,
  settings: ReadonlySignal<Settings>,
  { teller, inSight }: Pick<Speaking, 'teller' | 'inSight'>,
  outlet: Pick<Outlet, 'say'>,
): Saying => {
  const told = signal<Saying['told']['value']>(null);
  return {
    told,
    say: ({ clip, text }) => {
      const { on, volume } = settings.peek().voice;
      if ((on || teller.peek() === 'voice') && outlet.say(clip)) return true;
      if (on && inSight.peek() && voice.canSpeak()) {
        voice.say(text, volume);
        return true;
      }
      // Nobody else does.
      told.value = { text };
      return inSight.peek();
    },
  };
};
