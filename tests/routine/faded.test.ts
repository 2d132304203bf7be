import { describe, expect, it } from 'vitest';
import { faded } from '../../src/routine/faded.ts';
import { shippedRoutines } from '../fixtures/shipped.ts';

const drill = (id: string) => shippedRoutines.find((one) => one.id === id)!;
const rounds = (routine: ReturnType<typeof drill>) =>
  routine.items
    .flatMap((item) => ('repeat' in item ? item.items : []))
    .map(({ walk, cadence }) => [walk, cadence?.ratio]);

describe('a drill whose beat fades', () => {
  it('has longer silences', () => {
    expect(rounds(faded(drill('drill_short_quick'), { on: 60, off: 240 }))).toEqual([
      [60, 1],
      [240, undefined],
    ]);
  });
  it('has no beat any more where it is not needed', () => {
    expect(rounds(faded(drill('drill_short_quick'), null)).map(([, ratio]) => ratio)).toEqual([undefined, undefined]);
  });
  it('is what it was everywhere else', () => {
    for (const id of ['drill_put_together', 'drill_tall_and_easy', 'drill_own_pace', 'walk_break'])
      expect(faded(drill(id), { on: 60, off: 240 })).toEqual(drill(id));
    const { items } = faded(drill('drill_short_quick'), null);
    expect([items[0], items.at(-1)]).toEqual([
      drill('drill_short_quick').items[0],
      drill('drill_short_quick').items.at(-1),
    ]);
  });
});
