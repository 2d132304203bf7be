/** Days and moments as a person says them. */
const day = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', year: 'numeric' });
const moment = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' });

const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });

/** "4 May". @param at ms since the epoch */
export const shortDay = (at: number): string => short.format(new Date(at));

/** "2026-03-02" → "March 2, 2026" */
export const longDay = (text: string): string => day.format(new Date(`${text}T12:00:00`));

/** @param at ms since the epoch */
export const longMoment = (at: number): string => moment.format(new Date(at));
