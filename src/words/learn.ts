/** The sentences of *Learn*. They are many, and come with its screens alone. */
import { learn, strengths } from './en/learn.ts';
import { sources } from './en/learn-sources.ts';
import { trace } from './en/learn-trace.ts';
import { words as first } from './first.ts';

export const words = { ...first, learn, sources, strengths, trace } as const;
