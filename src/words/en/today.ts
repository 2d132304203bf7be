import { common } from './common.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const daysAgo = (days: number): string => (days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`);

export const today = {
  title: 'Today',
  heading: 'How is your back today?',
  loosen: 'Loosen my back',
  walk: 'Walk',
  walkDetail: 'Drills for shorter, softer steps',
  tight: 'It is tightening now',
  tightDetail: 'Stop, lean, start again easier',
  door: (length: string, where: string): string => `${length} · ${where}`,
  week: 'Last seven days',
  weekday: (day: number): string => weekdays[day] ?? '',
  weekdayLetter: (day: number): string => weekdays[day]?.[0] ?? '',
  kind: { stretch: 'loosened', drill: 'walked', break: 'tightening eased on the way' },
  kindLetter: { stretch: 'L', drill: 'W', break: 'T' },
  legend: { stretch: 'Loosened', drill: 'Walked', break: 'Tightened on a walk' },
  nothing: 'nothing',
  today: 'today',
  weekEmpty: 'Nothing yet. A few minutes is a good start.',
  weekSum: (sessions: number, spent: number): string =>
    `${sessions === 1 ? 'One session' : `${sessions} sessions`}, ${common.lengthInFull(spent)} in all.`,
  /** After the length of the last walk: "before it tightened yesterday." */
  walked: (tightened: boolean, days: number): string =>
    `${tightened ? 'before it tightened' : 'without tightening'} ${daysAgo(days)}.`,
  /** "A week ago it was 9 min." Before: whether that one tightened, and the last one. */
  walkedBefore: (length: string, days: number, tightened: readonly [before: boolean, latest: boolean]): string => {
    const [then, now] = tightened;
    const when = days === 7 ? 'A week ago' : daysAgo(days);
    if (then === now) return `${when} it was ${length}.`;
    return then ? `${when} it tightened after ${length}.` : `${when} it was ${length} without tightening.`;
  },
  allWalks: 'Your walks',
  progress: 'How it goes',
  plan: 'The week ahead',
  readyOffline: 'Ready offline: everything you need is on this device.',
  interrupted: 'You were in the middle',
  /** "You were 18 s into Single knee to chest, left knee." */
  wereInto: (seconds: number, name: string, side: string | null): string =>
    `You were ${Math.max(1, Math.round(seconds))} s into ${name}${side === null ? '' : `, ${side.toLowerCase()}`}.`,
  wereBefore: (name: string, side: string | null): string =>
    `You were getting ready for ${name}${side === null ? '' : `, ${side.toLowerCase()}`}.`,
  goOn: 'Go on from there',
  again: 'Start that one again',
  stop: 'Stop here',

  /** The sound check, once. */
  soundOffer: 'Do you hear it?',
  soundWords: 'Try bell, voice and beat once, before they matter.',
  soundStart: 'Sound check',
  soundSkip: 'Not now',
} as const;
