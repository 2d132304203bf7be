/** Dates and times in digits, worked out from ms since the epoch: the pure folders know no clock. */

const dayLength = 86_400_000;
const two = (value: number): string => String(value).padStart(2, '0');

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The date of a day counted from 1970-01-01. Years are taken to begin in March, so that the odd day is their last, and come
 * in eras of 400, which all have 146,097 days.
 */
function civil(days: number): Civil {
  const fromMarch = days + 719_468;
  const era = Math.floor(fromMarch / 146_097);
  const dayOfEra = fromMarch - era * 146_097;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  // March to July and August to December are the same 153 days.
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** @param at ms since the epoch, in the years 0 to 9999 */
function parts(at: number): { readonly date: string; readonly time: string; readonly ms: string } {
  const whole = Math.floor(at);
  const { year, month, day } = civil(Math.floor(whole / dayLength));
  const ms = whole - Math.floor(whole / dayLength) * dayLength;
  const seconds = Math.floor(ms / 1000);
  return {
    date: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`,
    time: `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`,
    ms: String(ms % 1000).padStart(3, '0'),
  };
}

/** "2026-05-04T07:30:00.000Z". */
export const isoTime = (at: number): string => {
  const { date, time, ms } = parts(at);
  return `${date}T${time}.${ms}Z`;
};

/** "2026-05-04-0930", on a clock that is so many minutes ahead of UTC. For names of files. */
export const fileTime = (at: number, minutesAhead: number): string => {
  const { date, time } = parts(at + minutesAhead * 60_000);
  return `${date}-${time.slice(0, 5).replace(':', '')}`;
};
