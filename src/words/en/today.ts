import { common } from './common.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

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
