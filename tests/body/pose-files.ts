/** Every pose file, parsed, and the moments of its loop. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Moment } from '../../src/body/moment.ts';
import { type PoseFile, poseSchema } from '../../src/body/pose.ts';

const folder = join(import.meta.dirname, '../../routines/poses');
export const poses: readonly PoseFile[] = readdirSync(folder).map((file) =>
  v.parse(poseSchema, JSON.parse(readFileSync(join(folder, file), 'utf8'))),
);
export const poseOf = (id: string): PoseFile => poses.find((pose) => pose.id === id)!;

/** The whole loop in `steps` moments a move. */
export function moments(pose: PoseFile, steps: number, more: Partial<Moment> = {}): Moment[] {
  return pose.loop.flatMap((from, i) =>
    Array.from({ length: steps + 1 }, (_, k) => ({
      from,
      to: pose.loop[(i + 1) % pose.loop.length]!,
      progress: k / steps,
      side: 'right' as const,
      left: 'mirror' as const,
      range: 1,
      ...more,
    })),
  );
}
