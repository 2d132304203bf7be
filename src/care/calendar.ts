/** Reminders as a calendar file, for the calendar a person has anyway: a closed web app cannot remind. RFC 5545 */
import { type Day, dayOf, daysAfter, oneDay, padded, weekdayOf } from './moment.ts';

/** 0 is Monday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export interface Reminder {
  /** Stays the same when the reminder is changed, so that the calendar replaces it. */
  readonly id: string;
  readonly title: string;
  readonly notes: string;
  /** The first day it may fall on. */
  readonly from: Day;
  /** The last day; null: for good. */
  readonly until: Day | null;
  /** Wherever the person is by then: 8 in the morning stays 8 in the morning. */
  readonly hour: number;
  readonly minute: number;
  /** How long it takes, in minutes. */
  readonly lasts: number;
  readonly weekdays: readonly Weekday[];
}

const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** §3.3.11: backslash, semicolon, comma and line break are escaped; other control characters have no place in text. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

const octets = (character: string): number => {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
};

const lineOctets = 75;

/** §3.1: no line is longer than 75 octets; the rest goes on after a space. No character is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let now = '';
  let length = 0;
  for (const character of line) {
    if (length + octets(character) > lineOctets) {
      lines.push(now);
      now = ' ';
      length = 1;
    }
    now += character;
    length += octets(character);
  }
  return [...lines, now].join('\r\n');
}

const date = (day: Day): string => day.replaceAll('-', '');
/** Floating: no zone, as the person's own clock has it. */
const local = (day: Day, hour: number, minute: number): string =>
  `${date(day)}T${padded(hour, 2)}${padded(minute, 2)}00`;

/** In UTC. `at`: ms since the epoch. */
function stamp(at: number): string {
  const seconds = Math.floor((at - Math.floor(at / oneDay) * oneDay) / 1000);
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${date(dayOf(Math.floor(at / oneDay)))}T${time.map((part) => padded(part, 2)).join('')}Z`;
}

function eventOf(reminder: Reminder, made: number): readonly string[] {
  const { id, title, notes, hour, minute, lasts, until } = reminder;
  const weekdays = [...new Set(reminder.weekdays)].toSorted((a, b) => a - b);
  // The first day counts whatever the rule says, so it must be one of the rule's days.
  const day = Array.from({ length: 7 }, (_, n) => daysAfter(reminder.from, n)).find((each) =>
    weekdays.some((weekday) => weekday === weekdayOf(each)),
  );
  if (day === undefined || (until !== null && until < day)) return [];
  // §3.3.10: a floating start asks for a floating end.
  const end = until === null ? '' : `;UNTIL=${local(until, 23, 59)}`;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}`,
    `DTSTAMP:${stamp(made)}`,
    `DTSTART:${local(day, hour, minute)}`,
    `DURATION:PT${Math.max(1, Math.round(lasts))}M`,
    `RRULE:FREQ=WEEKLY;BYDAY=${weekdays.map((weekday) => names[weekday]).join(',')}${end}`,
    `SUMMARY:${escaped(title)}`,
    ...(notes === '' ? [] : [`DESCRIPTION:${escaped(notes)}`]),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT0M',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/**
 * The text of an .ics file, CRLF and all. `made`: now, in ms since the epoch. Reminders without a weekday, or that end
 * before they begin, are left out. Throws RangeError where `from` is no day.
 */
export const calendarText = (reminders: readonly Reminder[], made: number): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Backstride//Backstride//EN',
    'CALSCALE:GREGORIAN',
    ...reminders.flatMap((reminder) => eventOf(reminder, made)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
