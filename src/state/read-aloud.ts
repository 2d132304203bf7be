/** Pages read aloud on request, in the phone's own voice. What was asked for is read, also where the voice of sessions is off. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from '../record/kept.ts';
import type { AppPorts } from './ports.ts';

export interface ReadAloud {
  /** Whether the phone has a voice for it now. */
  readonly can: ReadonlySignal<boolean>;
  readonly on: ReadonlySignal<boolean>;
  /** Inside a tap: from the first line on. */
  read(lines: readonly string[]): void;
  stop(): void;
}

export const readAloudOf = (reader: AppPorts['reader'], settings: ReadonlySignal<Settings>): ReadAloud => {
  const can = signal(reader.canSpeak());
  const on = signal(false);
  /** An end that is told late is the end of another page. */
  let turn = 0;
  reader.onVoices(() => {
    can.value = reader.canSpeak();
  });
  return {
    can,
    on,
    read: (lines) => {
      turn += 1;
      const mine = turn;
      on.value = true;
      reader.read(lines, settings.peek().voice.volume, () => {
        if (mine === turn) on.value = false;
      });
    },
    stop: () => {
      if (!on.peek()) return;
      turn += 1;
      on.value = false;
      reader.hush();
    },
  };
};
