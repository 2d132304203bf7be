/** A walk whose beat fades from session to session: the same drill with other turns of beat and silence. evidence.md §2.6 */
import type { Seconds } from '../units.ts';
import type { RepeatItem, Routine } from './routine.ts';

/** Seconds with the beat and without, by turns; null: no beat at all. */
export type Turns = { readonly on: Seconds; readonly off: Seconds } | null;

/** Rounds of exactly a stretch with a beat and one without are what fades; all else of a routine stays. */
function fadedRounds(item: RepeatItem, turns: Turns): RepeatItem {
  const cued = item.items.filter(({ cadence }) => cadence !== undefined);
  if (item.items.length !== 2 || cued.length !== 1) return item;
  return {
    ...item,
    items: item.items.map((stretch) => {
      if (turns === null) {
        const { cadence: _, ...uncued } = stretch;
        return uncued;
      }
      return { ...stretch, walk: stretch.cadence === undefined ? turns.off : turns.on };
    }),
  };
}

export const faded = (routine: Routine, turns: Turns): Routine => ({
  ...routine,
  items: routine.items.map((item) => ('repeat' in item ? fadedRounds(item, turns) : item)),
});
