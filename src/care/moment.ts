/** A point in time as a person has it: the clock, and the day where they are. The device says both; nothing here knows a clock. */

/** "2026-03-02", where the person is. Compares as text. */
export type Day = string;

export interface Moment {
  /** ms since the epoch. */
  readonly at: number;
  readonly day: Day;
}

export const minute = 60_000;
export const hour = 60 * minute;
/** In ms. */
export const oneDay = 24 * hour;

/**
 * Clocks are set by hand, and by whole time zones at that: a difference up to this is no turned-back clock.
 * Zones lie at most 26 hours apart.
 */
export const clockSlack = 26 * hour;

const shape = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Days since 1 January 1970; null where it is no day of the calendar. */
export function dayNumber(day: Day): number | null {
  const found = shape.exec(day);
  if (found === null) return null;
  const [year, month, date] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const number = numberOf(year, month, date);
  return dayOf(number) === day ? number : null;
}

/** The years begin in March here, so that the leap day comes last. Proleptic Gregorian calendar. */
function numberOf(year: number, month: number, date: number): number {
  const y = month > 2 ? year : year - 1;
  const fromMarch = (month + 9) % 12;
  const inYear = Math.floor((153 * fromMarch + 2) / 5) + date - 1;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leaps + inYear - 719_468;
}

/** The day with that number. */
export function dayOf(number: number): Day {
  const days = number + 719_468;
  const era = Math.floor(days / 146_097);
  const inEra = days - era * 146_097;
  const ofEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const date = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = ((fromMarch + 2) % 12) + 1;
  const year = ofEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}

export const padded = (number: number, digits: number): string => String(number).padStart(digits, '0');

/** `count` days later, or earlier where it is below 0. Throws RangeError where `day` is no day. */
export function daysAfter(day: Day, count: number): Day {
  const number = dayNumber(day);
  if (number === null) throw new RangeError(`day: found "${day}", expected one such as "2026-03-02"`);
  return dayOf(number + count);
}

/** Days from one to the other. Throws RangeError as `daysAfter` does. */
export function daysBetween(from: Day, to: Day): number {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (first === null || last === null) throw new RangeError(`days: found "${from}" and "${to}", expected two days`);
  return last - first;
}

/** 0 is Monday. */
export const weekdayOf = (day: Day): number => ((daysBetween('1970-01-05', day) % 7) + 7) % 7;
