/** What is heard in one segment. Bells are at fixed places; words go where they are free of each other and of the last three seconds. */
import type { Cue, SoundCue, SoundName, SpokenCue } from '../timeline/timeline.ts';
import type { Seconds } from '../units.ts';
import type { DraftSegment } from './draft.ts';
import { halfway, type Line } from './lines.ts';
import { betweenClips, countedFrom, type Lengths, lastsFor, wordsEndBy } from './speech-time.ts';

/** Holds from here on have a halfway cue. product.md "The player" 4 */
const halfwayFrom: Seconds = 20;
/** Quiet kept around words that are not part of a sequence. */
const quiet: Seconds = 0.6;

interface Said {
  readonly line: Line;
  /** From the start of the segment. */
  readonly at: Seconds;
  readonly lasts: Seconds;
}

function sounds({ kind, duration, sound }: DraftSegment): [SoundName, Seconds][] {
  return [
    ...(sound === null ? [] : ([[sound, 0]] as [SoundName, Seconds][])),
    ...(kind === 'hold' && duration >= halfwayFrom ? ([['half', duration / 2]] as [SoundName, Seconds][]) : []),
    ...(duration >= countedFrom
      ? ([
          ['tick', duration - 3],
          ['tick', duration - 2],
          ['last', duration - 1],
        ] as [SoundName, Seconds][])
      : []),
  ];
}

function sequence({ lines, lead }: DraftSegment, lengths: Lengths): Said[] {
  let at = lead;
  return lines.map((line) => {
    const said = { line, at, lasts: lastsFor(line, lengths) };
    at += said.lasts + betweenClips;
    return said;
  });
}

const isFree = (taken: readonly Said[], at: Seconds, lasts: Seconds): boolean =>
  taken.every((said) => at >= said.at + said.lasts + quiet || at + lasts + quiet <= said.at);

/** Earliest free moment, or null. Only right after something else can the earliest one be. */
function freeMoment(taken: readonly Said[], lasts: Seconds, endBy: Seconds): Seconds | null {
  const moments = taken.map((said) => said.at + said.lasts + quiet).sort((a, b) => a - b);
  return [quiet, ...moments].find((at) => at + lasts <= endBy && isFree(taken, at, lasts)) ?? null;
}

function words(segment: DraftSegment, aside: Line | null, lengths: Lengths): Said[] {
  const said = sequence(segment, lengths);
  if (segment.kind !== 'hold' || segment.duration < countedFrom) return said;
  const endBy = wordsEndBy(segment.duration);
  const add = (line: Line, at: Seconds): void => {
    const lasts = lastsFor(line, lengths);
    if (at + lasts <= endBy + 1e-9 && isFree(said, at, lasts)) said.push({ line, at, lasts });
  };
  // 0.4 s: the bell first, then the word.
  if (segment.duration >= halfwayFrom) add(halfway, segment.duration / 2 + 0.4);
  if (segment.coming !== null) add(segment.coming, endBy - lastsFor(segment.coming, lengths));
  const moment = aside === null ? null : freeMoment(said, lastsFor(aside, lengths), endBy);
  if (aside !== null && moment !== null) add(aside, moment);
  return said;
}

/**
 * Cues of a segment that starts at `start`, in order. `aside` is said only if the segment is a long hold with room for it.
 * `at` is absolute, in seconds.
 */
export function cuesOf(
  segment: DraftSegment,
  index: number,
  start: Seconds,
  aside: Line | null,
  lengths: Lengths,
): Cue[] {
  const heard = sounds(segment).map(
    ([sound, at]): SoundCue => ({ kind: 'sound', segment: index, at: start + at, sound }),
  );
  const spoken = words(segment, aside, lengths).map(
    ({ line, at, lasts }): SpokenCue => ({ kind: 'say', segment: index, at: start + at, ...line, lasts }),
  );
  return [...heard, ...spoken].sort((a, b) => a.at - b.at);
}
