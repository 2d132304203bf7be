/**
 * A walk as a FIT file, for other programs: the same as `tcx.ts` writes, but this format knows walking, and parts of a
 * stride, so that no step is rounded away. Numbers of messages and fields are the format's own.
 */
import { FitBaseType, FitEncoder, type FitEncoderField } from 'fit-file-parser/encoder';
import type { StepsPerMinute } from '../units.ts';
import { fileTime } from './clock-time.ts';
import type { FinishedSession } from './kept.ts';
import { type TrackPoint, trackOf } from './track.ts';
import type { WalkRecord } from './walk.ts';

interface Message {
  readonly kind: number;
  readonly fields: readonly FitEncoderField[];
}

/** 1989-12-31T00:00:00Z, in seconds since the epoch: where the format's time begins. */
const fitEpoch = 631_065_600;
const fitTime = (at: number): number => Math.floor(at / 1000) - fitEpoch;

/** Makes fields of so many bytes. null, and what does not fit, is written as the number that means "not known". */
const field =
  (baseType: FitBaseType, size: number, scale = 1) =>
  (number: number, value: number | null): FitEncoderField => {
    const unknown = 256 ** size - 1;
    const scaled = value === null ? unknown : Math.round(value * scale);
    return { number, size, baseType, value: scaled >= 0 && scaled < unknown ? scaled : unknown };
  };
const choice = field(FitBaseType.Enum, 1);
const tiny = field(FitBaseType.Uint8, 1);
const short = field(FitBaseType.Uint16, 2);
const long = field(FitBaseType.Uint32, 4);
const centimetres = field(FitBaseType.Uint32, 4, 100);
const milliseconds = field(FitBaseType.Uint32, 4, 1000);

/** Cadence counts one foot: whole strides in one field, 128ths of a stride in another. */
function strides(whole: number, part: number, cadence: StepsPerMinute | null): readonly FitEncoderField[] {
  const parts = cadence === null ? null : Math.round((cadence / 2) * 128);
  return parts === null
    ? [tiny(whole, null), tiny(part, null)]
    : [tiny(whole, Math.floor(parts / 128)), tiny(part, parts % 128)];
}

const at = (time: number): FitEncoderField => long(253, fitTime(time));
const walking = 11;

/** The timer: 0 starts it, 4 stops all. */
const timer = (time: number, what: 0 | 4): Message => ({
  kind: 21,
  fields: [at(time), choice(0, 0), choice(1, what)],
});

const record = (point: TrackPoint): Message => ({
  kind: 20,
  fields: [at(point.at), centimetres(5, point.distance), ...strides(4, 53, point.cadence)],
});

/** What lap and session have in common; here they are the same stretch of time. */
function sums(session: FinishedSession, walk: WalkRecord, end: number): readonly FitEncoderField[] {
  return [
    short(254, 0),
    at(end),
    choice(1, 1),
    long(2, fitTime(session.startedAt)),
    milliseconds(7, (end - session.startedAt) / 1000),
    milliseconds(8, session.spent),
    centimetres(9, walk.distance),
    // Strides: every second step.
    long(10, walk.steps === null ? null : walk.steps / 2),
  ];
}

function messagesOf(session: FinishedSession, walk: WalkRecord, minutesAhead: number): readonly Message[] {
  const { points, meanCadence, mostCadence } = trackOf(session, walk);
  const end = points.at(-1)?.at ?? session.startedAt;
  const both = sums(session, walk, end);
  return [
    // An activity, by a maker without a number of its own.
    { kind: 0, fields: [choice(0, 4), short(1, 255), short(2, 0), long(4, fitTime(session.startedAt))] },
    timer(session.startedAt, 0),
    ...points.map(record),
    timer(end, 4),
    {
      kind: 19,
      fields: [
        ...both,
        choice(0, 9),
        choice(25, walking),
        ...strides(17, 80, meanCadence),
        ...strides(18, 81, mostCadence),
      ],
    },
    {
      kind: 18,
      fields: [
        ...both,
        choice(0, 8),
        choice(5, walking),
        choice(6, 0),
        short(25, 0),
        short(26, 1),
        choice(28, 0),
        ...strides(18, 92, meanCadence),
        ...strides(19, 93, mostCadence),
      ],
    },
    {
      kind: 34,
      fields: [
        at(end),
        milliseconds(0, session.spent),
        short(1, 1),
        choice(2, 0),
        choice(3, 26),
        choice(4, 1),
        long(5, fitTime(end + minutesAhead * 60_000)),
      ],
    },
  ];
}

/** Version 1.0 of the protocol: all that is needed, and all that old devices read. */
const protocolVersion = 0x10;

/** @param minutesAhead of UTC, where the walker is */
export function fitOf(session: FinishedSession, walk: WalkRecord, minutesAhead: number): Uint8Array<ArrayBuffer> {
  const file = new FitEncoder({ protocolVersion });
  for (const { kind, fields } of messagesOf(session, walk, minutesAhead)) file.writeMessage(kind, [...fields]);
  return Uint8Array.from(file.close());
}

export const fitType = 'application/vnd.ant.fit';

/** @param minutesAhead of UTC, where the walker is */
export const fitFileName = (session: FinishedSession, minutesAhead: number): string =>
  `backstride-walk-${fileTime(session.startedAt, minutesAhead)}.fit`;
