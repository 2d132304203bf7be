import type { Exercise } from './exercise.ts';

/** Frame of the pose file in which the first repetition starts, and to which a pause between repetitions returns. */
export const startFrame = (exercise: Exercise): string => exercise.dose.from ?? 'start';
