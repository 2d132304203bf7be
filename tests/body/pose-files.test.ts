import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawBody } from '../../src/body/draw.ts';
import { stillMoment } from '../../src/body/moment.ts';
import { poseOf, poses } from './pose-files.ts';

/** evidence.md §1.2 */
const exercises =
  'cat_cow sktc dktc pelvic_tilt bird_dog bridge dead_bug side_plank hip_flexor_hk hip_flexor_prone child_pose seated_lean standing_lean stand_tall hamstring piriformis_f4 piriformis_seated back_ext_stand prone_elbows cat_cow_stand knee_hug_seated'.split(
    ' ',
  );
const rests = 'supine standing seated prone handsAndKnees kneeling sideLying'.split(' ');

describe('pose files', () => {
  it('are there for every exercise, with the frames its phases name', () => {
    for (const id of exercises) {
      const names = Object.keys(poseOf(id).frames);
      if (id.startsWith('cat_cow')) expect(names).toEqual(['neutral', 'cat', 'cow']);
      else if (id === 'dktc') expect(names).toEqual(['start', 'oneUp', 'bothUp', 'end']);
      else expect(names).toEqual(['start', 'end']);
    }
  });

  it('are there for every position to rest in', () => {
    for (const position of rests) expect(Object.keys(poseOf(`rest_${position}`).frames)).toEqual(['still', 'breathe']);
  });

  it('carry the name of their file', () => {
    for (const pose of poses) expect(poseOf(pose.id)).toBe(pose);
  });

  it('draw the props that the exercise needs', () => {
    const folder = new URL('../../routines/exercises/', import.meta.url);
    for (const file of existsSync(folder) ? readdirSync(folder) : []) {
      const { id, props }: { id: string; props: string[] } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
      const kinds = poseOf(id).props.map((prop) => prop.kind);
      for (const prop of props) expect(kinds, `${id} needs ${prop}`).toContain(prop);
      const drawn = drawBody(poseOf(id), stillMoment(poseOf(id).loop[0]!)).shapes.map((shape) => shape.cls);
      for (const prop of props) expect(drawn, `${id} draws ${prop}`).toContain(prop);
    }
  });

  it('give the same shapes in the same order at every moment, in a box that does not change', () => {
    for (const pose of poses) {
      const frames = pose.loop.map((frame) => drawBody(pose, stillMoment(frame, 'left')));
      const [first] = frames;
      for (const frame of frames) {
        expect(frame.shapes.map((shape) => shape.key)).toEqual(first!.shapes.map((shape) => shape.key));
        expect(new Set(frame.shapes.map((shape) => shape.key)).size).toBe(frame.shapes.length);
        expect(frame.box).toEqual(first!.box);
      }
    }
  });
});
