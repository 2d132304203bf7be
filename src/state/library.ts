import type { Routine } from '../routine/routine.ts';
import type { Library } from './app.ts';
import type { Shipped } from './ports.ts';

/** Shipped routines stand in this order; others follow, then own ones. */
const order = [
  'home_relief',
  'hips',
  'support',
  'cat_cow_alone',
  'knee_to_chest_alone',
  'eases_when_sitting',
  'eases_when_standing',
  'walk_break',
  'drill_own_pace',
  'drill_tall_and_easy',
  'drill_light_corset',
  'drill_heel_roll_toe',
  'drill_short_quick',
  'drill_push_from_back',
  'drill_put_together',
];
const place = ({ id }: Routine): number => (order.includes(id) ? order.indexOf(id) : order.length);

const byId = <T extends { readonly id: string }>(list: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(list.map((one) => [one.id, one]));

export const libraryOf = (shipped: Shipped, own: readonly Routine[]): Library => ({
  exercises: byId(shipped.exercises),
  poses: byId(shipped.poses),
  routines: [...[...shipped.routines].sort((a, b) => place(a) - place(b)), ...own],
  own: new Set(own.map(({ id }) => id)),
});
