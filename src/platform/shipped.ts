/** The content of `routines/`, bundled as data. Its own chunk: the first screen can be used before it is there. */
import type { PoseFile } from '../body/pose.ts';
import type { Exercise } from '../routine/exercise.ts';
import type { Routine } from '../routine/routine.ts';

/** Seconds of each clip of the built-in voice. */
export { default as lengths } from '../words/voice-lengths.json';

const all = <T>(files: Record<string, unknown>): readonly T[] => Object.values(files) as readonly T[];

// Validated in tests/routines.test.ts and at every build, so it is trusted here.
export const exercises = all<Exercise>(
  import.meta.glob('../../routines/exercises/*.json', { eager: true, import: 'default' }),
);
export const routines = all<Routine>(import.meta.glob('../../routines/*.json', { eager: true, import: 'default' }));
export const poses = all<PoseFile>(import.meta.glob('../../routines/poses/*.json', { eager: true, import: 'default' }));
