/** What sounds on beside the position: the fade of a pause, the last bells, words said while nothing plays. */
import type { Frames } from '../units.ts';
import type { Gains } from './plan.ts';
import { type Prepared, render } from './render.ts';

type Block = readonly [Float32Array, Float32Array];

export interface Tails {
  /** `of` from `frame` on, as far as it began after `since`; faded out from `until` on. */
  add(of: Prepared, since: Frames, until: Frames, frame: Frames): void;
  /** What would ring out by itself is faded out from where it is. */
  letGo(): void;
  clear(): void;
  sound(): boolean;
  /** Adds one block of them. */
  mix(out: Block, gains: Gains): void;
}

interface Tail {
  readonly of: Prepared;
  readonly since: Frames;
  readonly first: Frames;
  until: Frames;
  frame: Frames;
}

/** More at once come from no person. The audio thread has to keep up with whatever it is sent. */
const most = 8;

export function tails(fade: Frames): Tails {
  const all: Tail[] = [];
  let scratch = blockOf(128);
  const isOver = ({ of, until, frame }: Tail): boolean =>
    frame > (until === Number.POSITIVE_INFINITY ? of.frames + of.longest : until + fade);
  return {
    add: (of, since, until, frame) => {
      if (all.length >= most) all.shift();
      all.push({ of, since, until, frame, first: frame });
    },
    letGo: () => {
      for (let i = all.length - 1; i >= 0; i -= 1) {
        const tail = all[i]!;
        if (tail.until !== Number.POSITIVE_INFINITY) continue;
        // Nothing of it was heard yet.
        if (tail.frame === tail.first) all.splice(i, 1);
        else tail.until = tail.frame;
      }
    },
    clear: () => {
      all.length = 0;
    },
    sound: () => all.length > 0,
    mix: (out, gains) => {
      const size = out[0].length;
      if (all.length > 0 && scratch[0].length !== size) scratch = blockOf(size);
      for (let i = all.length - 1; i >= 0; i -= 1) {
        const tail = all[i]!;
        render(tail.of, gains, scratch, tail.frame, tail);
        add(scratch, out);
        tail.frame += size;
        if (isOver(tail)) all.splice(i, 1);
      }
    },
  };
}

const blockOf = (size: Frames): Block => [new Float32Array(size), new Float32Array(size)];

function add(from: Block, [left, right]: Block): void {
  for (let i = 0; i < left.length; i += 1) {
    left[i]! += from[0][i]!;
    right[i]! += from[1][i]!;
  }
}
