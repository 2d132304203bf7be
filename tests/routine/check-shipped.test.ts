import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedProblems } from '../../src/routine/check-shipped.ts';

const folder = path.resolve(import.meta.dirname, '../../routines');
const read = (under: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(path.join(folder, under))
      .filter((file) => file.endsWith('.json'))
      .map((file) => [file, readFileSync(path.join(folder, under, file), 'utf8')]),
  );
const shipped = { exercises: read('exercises'), poses: read('poses'), routines: read('.') };
const changed = (text: string | undefined, change: (value: never) => void): string => {
  const value = JSON.parse(text ?? '') as never;
  change(value);
  return JSON.stringify(value);
};

describe('what is shipped', () => {
  it('has no problem', () => {
    expect(shippedProblems(shipped)).toEqual([]);
  });
  it('would not build with a file under another name', () => {
    const { 'hips.json': hips, ...routines } = shipped.routines;
    expect(shippedProblems({ ...shipped, routines: { ...routines, 'hip.json': hips ?? '' } })).toEqual([
      expect.stringMatching(/^hip\.json, id: found "hips", expected the name of the file/),
    ]);
  });
  it('would not build with an exercise that has no figure', () => {
    const { 'sktc.json': _, ...poses } = shipped.poses;
    expect(shippedProblems({ ...shipped, poses })).toEqual([expect.stringContaining('poses/sktc.json')]);
  });
  it('would not build when an exercise moves to a frame that its figure lacks', () => {
    const sktc = changed(shipped.exercises['sktc.json'], (one: { dose: { phases: { to: string }[] } }) => {
      one.dose.phases[0] = { ...one.dose.phases[0], to: 'elsewhere' };
    });
    expect(shippedProblems({ ...shipped, exercises: { ...shipped.exercises, 'sktc.json': sktc } })).toEqual([
      expect.stringMatching(/sktc\.json, frames: .*"elsewhere"/),
    ]);
  });
  it('would not build with a routine that names an unknown exercise', () => {
    const hips = changed(shipped.routines['hips.json'], (one: { items: { exercise: string }[] }) => {
      one.items[0] = { ...one.items[0], exercise: 'piriformis_f5' };
    });
    expect(shippedProblems({ ...shipped, routines: { ...shipped.routines, 'hips.json': hips } })).toEqual([
      expect.stringMatching(/hips\.json, items\[0\]\.exercise: found "piriformis_f5".*piriformis_f4/),
    ]);
  });
});
