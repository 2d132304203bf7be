/** A rest before it usually tightens, and the moment to turn back: each proposed once, in a banner and in words. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { FinishedSession, Settings } from '../../record/kept.ts';
import { walkedBeforeTightening } from '../../record/walk-summary.ts';
import type { CoachKey } from '../../routine/coach-lines.ts';
import type { Seconds } from '../../units.ts';
import { type Rest, restOf } from '../../walking/turn-back.ts';

export interface Resting {
  readonly soon: ReadonlySignal<boolean>;
  readonly turnBack: ReadonlySignal<boolean>;
  begin(): void;
  /** `walking`: these seconds were walked. */
  look(walking: boolean, passed: Seconds): void;
  dismiss(): void;
}

export const restingOf = ({
  settings,
  history,
  say,
}: {
  say(key: CoachKey): void;
  readonly settings: ReadonlySignal<Settings>;
  readonly history: ReadonlySignal<readonly FinishedSession[]>;
}): Resting => {
  const soon = signal(false);
  const turnBack = signal(false);
  let rest: Rest | null = null;
  let walked: Seconds = 0;
  let told = { rest: false, back: false };
  return {
    soon,
    turnBack,
    begin: () => {
      const walks = history.peek().filter(({ kind, walk }) => kind === 'drill' && walk !== undefined);
      rest = restOf(walks.map(walkedBeforeTightening).reverse(), settings.peek().outAndBack);
      walked = 0;
      told = { rest: false, back: false };
      soon.value = false;
      turnBack.value = false;
    },
    look: (walking, passed) => {
      if (rest === null) return;
      if (walking) walked += passed;
      if (!told.back && rest.turnBack !== null && walked >= rest.turnBack) {
        told = { ...told, back: true };
        turnBack.value = true;
        say('walk.turnBack');
      }
      if (!told.rest && walked >= rest.after) {
        told = { rest: true, back: true };
        turnBack.value = false;
        soon.value = true;
        say('walk.restSoon');
      }
    },
    dismiss: () => {
      soon.value = false;
      turnBack.value = false;
    },
  };
};
