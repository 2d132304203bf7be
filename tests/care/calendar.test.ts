/** The calendar file, read by a reader that knows nothing of the writer. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { calendarText, type Reminder } from '../../src/care/calendar.ts';
import { type Component, get, readCalendar, unescaped } from '../fixtures/read-calendar.ts';

const reminder: Reminder = {
  id: 'walk-1@backstride',
  title: 'Walk: 12 minutes',
  notes: 'Flat, familiar; phone in the pocket.\nThen home relief.',
  from: '2026-03-03',
  until: null,
  hour: 8,
  minute: 5,
  lasts: 15,
  weekdays: [4, 0, 2],
};
const made = Date.UTC(2026, 2, 2, 9, 8, 7);
const eventIn = (one: Partial<Reminder>): Component | undefined =>
  readCalendar(calendarText([{ ...reminder, ...one }], made)).inner[0];

describe('a calendar file', () => {
  it('is a calendar of one event with an alarm', () => {
    const calendar = readCalendar(calendarText([reminder], made));
    expect(calendar.name).toBe('VCALENDAR');
    expect(get(calendar, 'VERSION')).toBe('2.0');
    expect(get(calendar, 'PRODID')).not.toBe('');
    const [event] = calendar.inner;
    expect(event!.name).toBe('VEVENT');
    expect(get(event!, 'UID')).toBe(reminder.id);
    expect(get(event!, 'DTSTAMP')).toBe('20260302T090807Z');
    expect(get(event!, 'DURATION')).toBe('PT15M');
    expect(get(event!, 'SUMMARY')).toBe('Walk: 12 minutes');
    expect(unescaped(get(event!, 'DESCRIPTION'))).toBe(reminder.notes);
    const [alarm] = event!.inner;
    expect([alarm!.name, get(alarm!, 'ACTION'), get(alarm!, 'TRIGGER')]).toEqual(['VALARM', 'DISPLAY', 'PT0M']);
    expect(get(alarm!, 'DESCRIPTION')).toBe('Walk: 12 minutes');
  });
  it('begins on the first of its weekdays, at a floating local time', () => {
    // 3 March 2026 is a Tuesday.
    expect(get(eventIn({})!, 'DTSTART')).toBe('20260304T080500');
    expect(get(eventIn({})!, 'RRULE')).toBe('FREQ=WEEKLY;BYDAY=MO,WE,FR');
    expect(get(eventIn({ weekdays: [1] })!, 'DTSTART')).toBe('20260303T080500');
    expect(get(eventIn({ weekdays: [0] })!, 'DTSTART')).toBe('20260309T080500');
  });
  it('ends as it begins, floating', () => {
    expect(get(eventIn({ until: '2026-05-31' })!, 'RRULE')).toBe('FREQ=WEEKLY;BYDAY=MO,WE,FR;UNTIL=20260531T235900');
  });
  it('leaves out what can never fall on a day', () => {
    expect(eventIn({ weekdays: [] })).toBeUndefined();
    expect(eventIn({ until: '2026-03-03' })).toBeUndefined();
    expect(eventIn({ until: '2026-03-04' })).toBeDefined();
    expect(readCalendar(calendarText([], made)).inner).toEqual([]);
    expect(() => calendarText([{ ...reminder, from: '2026-02-30' }], made)).toThrow(RangeError);
  });
  it('folds long lines between characters', () => {
    const long = '🚶‍♀️ Gehen, ganz ruhig – und dann: Größe, Füße; “ende” '.repeat(8).trim();
    expect(unescaped(get(eventIn({ title: long })!, 'SUMMARY'))).toBe(long);
    for (let n = 60; n < 80; n += 1) expect(get(eventIn({ title: 'é'.repeat(n) })!, 'SUMMARY')).toBe('é'.repeat(n));
  });
  test('says any words exactly, whatever is in them', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'ab ,;\\:n"\n\téß€😀 ', 'END:VEVENT\n', '\r\n'),
      minLength: 1,
      maxLength: 120,
    });
    fc.assert(
      fc.property(text, text, (title, notes) => {
        const event = eventIn({ title, notes })!;
        const plain = (each: string): string => each.replace(/\r\n?/g, '\n');
        expect(unescaped(get(event, 'SUMMARY'))).toBe(plain(title));
        expect(unescaped(get(event, 'DESCRIPTION'))).toBe(plain(notes));
        expect(event.inner).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });
  it('takes out characters that no line may hold', () => {
    expect(get(eventIn({ title: 'Walk\u0000 on\u0007' })!, 'SUMMARY')).toBe('Walk on');
  });
  it('is refused by the reader where it is wrong', () => {
    const good = calendarText([reminder], made);
    expect(() => readCalendar(good.replaceAll('\r\n', '\n'))).toThrow();
    expect(() => readCalendar(good.replace('END:VALARM\r\n', ''))).toThrow();
    expect(() => readCalendar(good.replace('SUMMARY:', `SUMMARY:${'x'.repeat(80)}`))).toThrow();
  });
});
