import { borne } from '../../../record/borne.ts';
import type { FinishedSession } from '../../../record/kept.ts';
import type { App } from '../../../state/app.ts';

/** It is over for today: nothing more is suggested. evidence.md §4.2 RED, ALERT */
export const wasTooMuch = ({ history, diary }: App, finished: FinishedSession): boolean => {
  const { colour } = borne(finished, history.value, diary.dayOf);
  return colour === 'RED' || colour === 'ALERT';
};
