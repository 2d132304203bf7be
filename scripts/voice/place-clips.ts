/** Which pack each clip lies in, and which packs a new device fetches before the others. */
import type { Exercises } from '../../src/routine/plan.ts';
import type { Routine } from '../../src/routine/routine.ts';
import type { VoiceManifest } from '../../src/sound/voice-manifest.ts';
import { everyTimeline, spokenIn } from './every-line.ts';

/** *Loosen my back* and *It is tightening now*: they speak before anything else can. */
export const firstRoutines: readonly string[] = ['home_relief', 'walk_break'];

/** Words that belong to no exercise and no routine. */
const general = /^(common|count|set)\./;

/** Ids of all that the first routines can say, whatever is chosen in them. */
export const firstSaid = (
  routines: readonly Routine[],
  exercises: Exercises,
  lengths?: Readonly<Record<string, number>>,
): ReadonlySet<string> =>
  new Set(
    routines
      .filter(({ id }) => firstRoutines.includes(id))
      .flatMap((routine) => everyTimeline(routine, exercises, lengths).flatMap(spokenIn))
      .map(({ clip }) => clip),
  );

/**
 * A pack for each exercise, and one for the coach of a walk; `common` for the rest of what the first routines say and for words of no routine; `walk` for
 * the other walks; `shared` for what is left: words that several exercises have in common, and sides. `ids`: all that
 * have the same words.
 */
export function packFor(ids: readonly string[], exercises: Exercises, first: ReadonlySet<string>): string {
  const owners = new Set(ids.map((id) => id.split('.')[0]!));
  const [owner = ''] = owners;
  if (owners.size === 1 && (Object.hasOwn(exercises, owner) || owner === 'coach')) return owner;
  if (ids.some((id) => first.has(id) || general.test(id))) return 'common';
  return ids.every((id) => /(?:^|\.)walk\./.test(id)) ? 'walk' : 'shared';
}

/** Packs that hold what the first routines say, `common` before all. */
export const firstPacks = (clips: VoiceManifest['clips'], first: ReadonlySet<string>): readonly string[] => {
  const packs = new Set([...first].map((id) => clips[id]!.pack));
  return ['common', ...[...packs].filter((pack) => pack !== 'common').sort()];
};
