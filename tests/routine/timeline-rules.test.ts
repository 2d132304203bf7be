/** What holds for every timeline, whatever the routine and the choices. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/routine/compile.ts';
import { fit as toMinutes } from '../../src/routine/fit.ts';
import { type Lengths, lastsFor } from '../../src/routine/speech-time.ts';
import type { Segment, Side, SpokenCue, Timeline } from '../../src/timeline/timeline.ts';
import { anySession } from '../fixtures/choices.ts';
import { voiceLengths } from '../fixtures/voice-lengths.ts';

/** As it ships, with the clips of the voice; and where none of them is known. */
const always = (name: string, check: (timeline: Timeline, lengths: Lengths) => void): void =>
  test.each([
    ['with the lengths of the clips', voiceLengths],
    ['with estimated words', {}],
  ])(`${name}, %s`, (_, lengths) => {
    fc.assert(
      fc.property(anySession, ({ routine, exercises, choices }) =>
        check(toMinutes(routine, exercises, choices, lengths).timeline, lengths),
      ),
      { numRuns: 60 },
    );
  });

const end = ({ start, duration }: { readonly start: number; readonly duration: number }): number => start + duration;
const spoken = ({ cues }: Timeline): SpokenCue[] => cues.filter((cue) => cue.kind === 'say');
const soundsIn = ({ cues }: Timeline, segment: Segment) =>
  cues.flatMap((cue) => (cue.kind === 'sound' && cue.segment === segment.index ? [cue] : []));

always('segments follow each other with no gap and no overlap', ({ segments, total }) => {
  let at = 0;
  segments.forEach((segment, n) => {
    expect(segment.index).toBe(n);
    expect(segment.start).toBe(at);
    expect(segment.duration).toBeGreaterThan(0);
    at = end(segment);
  });
  expect(at).toBe(total);
});

always('blocks tile the segments', ({ blocks, segments, total }) => {
  let next = 0;
  blocks.forEach((block, n) => {
    expect(block.index).toBe(n);
    expect(block.segments[0]).toBe(next);
    expect(block.segments[1]).toBeGreaterThan(next);
    expect(block.start).toBe(segments[next]?.start);
    next = block.segments[1];
    expect(end(block)).toBeCloseTo(segments[next]?.start ?? total, 9);
    for (const segment of segments.slice(...block.segments)) expect(segment.block).toBe(n);
  });
  expect(next).toBe(segments.length);
});

always('an exercise opens with time to get ready or to change sides, and work starts after it', (timeline) => {
  for (const block of timeline.blocks) {
    const [first, second] = timeline.segments.slice(...block.segments);
    if (block.kind !== 'exercise') continue;
    expect(['ready', 'swap']).toContain(first?.kind);
    expect(first?.duration).toBeGreaterThanOrEqual(4);
    expect(block.workStart).toBe(second?.start);
  }
});

always('both sides get the same time and the same repetitions', ({ blocks, segments }) => {
  const work = { left: new Map<string, number>(), right: new Map<string, number>() };
  const reps = { left: new Map<string, number>(), right: new Map<string, number>() };
  const add = (map: Map<string, number>, key: string, by: number) => map.set(key, (map.get(key) ?? 0) + by);
  for (const { kind, block, figure, duration, rep } of segments) {
    const id = blocks[block]?.exercise;
    if (figure.side === null || rep === null || id == null) continue;
    if (kind === 'gap') continue;
    add(work[figure.side], id, duration);
    add(reps[figure.side], id, 1);
  }
  expect([...work.left].map(([id, time]) => [id, Math.round(time * 1e6)]).sort()).toEqual(
    [...work.right].map(([id, time]) => [id, Math.round(time * 1e6)]).sort(),
  );
  expect([...reps.left].sort()).toEqual([...reps.right].sort());
});

always('the two sides of a set have blocks of the same work, one after the other', ({ blocks }) => {
  const sided = blocks.filter(({ side }) => side !== null);
  expect(sided.length % 2).toBe(0);
  for (let n = 0; n < sided.length; n += 2) {
    const [one, other] = [sided[n]!, sided[n + 1]!];
    expect(other.index).toBe(one.index + 1);
    expect(other.exercise).toBe(one.exercise);
    expect(other.set).toEqual(one.set);
    expect(new Set<Side | null>([one.side, other.side]).size).toBe(2);
  }
});

always('cues come in order, each inside its segment, words to their end', ({ cues, segments }) => {
  let before = 0;
  for (const cue of cues) {
    const segment = segments[cue.segment]!;
    expect(cue.at).toBeGreaterThanOrEqual(before);
    expect(cue.at).toBeGreaterThanOrEqual(segment.start);
    expect(cue.at).toBeLessThan(end(segment));
    if (cue.kind === 'say') expect(cue.at + cue.lasts).toBeLessThanOrEqual(end(segment) + 1e-9);
    before = cue.at;
  }
});

always('words never overlap words, and never the last three seconds that are counted', (timeline, lengths) => {
  let free = 0;
  for (const cue of spoken(timeline)) {
    expect(cue.at).toBeGreaterThanOrEqual(free - 1e-9);
    expect(cue.lasts).toBe(lastsFor(cue, lengths));
    free = cue.at + cue.lasts;
    const segment = timeline.segments[cue.segment]!;
    if (segment.duration >= 10) expect(free).toBeLessThanOrEqual(end(segment) - 3);
  }
});

always('a number that is said is that of its repetition, once, and never in seconds that bells count', (timeline) => {
  const counted = new Set<string>();
  for (const { clip, segment: index } of spoken(timeline)) {
    if (!clip.startsWith('count.')) continue;
    const { rep, block, detail, duration } = timeline.segments[index]!;
    const n = Number(clip.slice('count.'.length));
    // Beneath the words the same number is shown: "3 of 8".
    expect(detail).toMatch(new RegExp(`\\b${n} of \\d`));
    expect(duration).toBeLessThan(10);
    const once = `${block} ${rep?.n}`;
    expect(counted).not.toContain(once);
    counted.add(once);
  }
});

always('no two sounds at one moment', ({ cues }) => {
  const at = cues.filter((cue) => cue.kind === 'sound').map((cue) => Math.round(cue.at * 1000));
  expect(new Set(at).size).toBe(at.length);
});

always('the last three seconds of ten and more are counted, the last one differently', (timeline) => {
  for (const segment of timeline.segments) {
    const counted = soundsIn(timeline, segment)
      .filter(({ sound }) => sound === 'tick' || sound === 'last')
      .map(({ sound, at }) => [sound, Math.round((end(segment) - at) * 1000)]);
    const all = [
      ['tick', 3000],
      ['tick', 2000],
      ['last', 1000],
    ];
    expect(counted).toEqual(segment.duration >= 10 ? all : []);
  }
});

always('halfway is told in holds of twenty seconds and more, and nowhere else', (timeline) => {
  for (const segment of timeline.segments) {
    const half = soundsIn(timeline, segment).filter(({ sound }) => sound === 'half');
    expect(half.map(({ at }) => at - segment.start)).toEqual(
      segment.kind === 'hold' && segment.duration >= 20 ? [expect.closeTo(segment.duration / 2, 6)] : [],
    );
  }
});

always('every block opens with a sound of its own kind, and the session ends with one bell', (timeline) => {
  for (const block of timeline.blocks) {
    const first = timeline.segments[block.segments[0]]!;
    const sound = soundsIn(timeline, first)[0];
    expect(sound?.at).toBe(block.start);
    expect(sound?.sound).toBe(first.kind === 'swap' ? 'swap' : block.kind === 'rest' ? 'rest' : 'change');
    const startsWork = timeline.cues.some(
      (cue) => cue.kind === 'sound' && cue.sound === 'start' && cue.at === block.workStart,
    );
    expect(startsWork).toBe(block.workStart > block.start);
  }
  const done = timeline.cues.filter((cue) => cue.kind === 'sound' && cue.sound === 'done');
  expect(done).toHaveLength(1);
  expect(done[0]?.segment).toBe(timeline.segments.length - 1);
});

always('ring and digits count a span that holds the segment', ({ segments, blocks }) => {
  for (const { start, duration, count, block } of segments) {
    expect(count.start).toBeLessThanOrEqual(start);
    expect(end(count)).toBeGreaterThanOrEqual(start + duration - 1e-6);
    expect(count.start).toBeGreaterThanOrEqual(blocks[block]!.start);
    if (duration >= 10) expect(count).toEqual({ start, duration });
  }
});

always('the figure goes on from where it was while the work lasts', ({ segments }) => {
  segments.forEach((segment, n) => {
    const before = segments[n - 1];
    if (before?.rep == null || segment.rep == null || before.block !== segment.block) return;
    expect(segment.figure.from).toBe(before.figure.to);
    expect(segment.figure.pose).toBe(before.figure.pose);
  });
});

always('words on the screen are short and never missing', ({ segments }) => {
  for (const { words } of segments) {
    expect(words.length).toBeGreaterThan(0);
    expect(words.length).toBeLessThanOrEqual(34);
  }
});

always('beats stay between 60 and 140 steps a minute, to a tenth', ({ segments }) => {
  for (const { beat, kind } of segments) {
    if (beat === null) continue;
    expect(kind).toBe('walk');
    expect(beat.cadence).toBeGreaterThanOrEqual(60);
    expect(beat.cadence).toBeLessThanOrEqual(140);
    expect(Math.round(beat.cadence * 10) / 10).toBe(beat.cadence);
  }
});

always('everything is frozen', (timeline) => {
  const open = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && (!Object.isFrozen(value) || Object.values(value).some(open));
  expect(open(timeline)).toBe(false);
});

test('the same choices make the same timeline, and nothing given is changed', () => {
  fc.assert(
    fc.property(anySession, ({ routine, exercises, choices }) => {
      const before = structuredClone({ routine, exercises, choices });
      expect(compile(routine, exercises, choices)).toEqual(compile(routine, exercises, choices));
      expect(toMinutes(routine, exercises, choices)).toEqual(toMinutes(routine, exercises, choices));
      expect({ routine, exercises, choices }).toEqual(before);
    }),
    { numRuns: 30 },
  );
});

test('one clip id always has one text', () => {
  const texts = new Map<string, string>();
  fc.assert(
    fc.property(anySession, ({ label, routine, exercises, choices }) => {
      for (const { clip, text } of spoken(toMinutes(routine, exercises, choices).timeline)) {
        // Fixtures say other words under the ids of what ships.
        const key = `${label.startsWith('fixture')} ${clip}`;
        expect(texts.get(key) ?? text).toBe(text);
        texts.set(key, text);
      }
    }),
    { numRuns: 150 },
  );
});
