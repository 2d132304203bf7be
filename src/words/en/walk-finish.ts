/** The end of a walk, and walks of the past. */
import type { Why } from '../../walking/next-level.ts';
import type { MeasuredSign } from '../../walking/over-stride.ts';
import { common } from './common.ts';

const grouped = (count: number): string => Math.round(count).toLocaleString('en');
const cm = (metres: number): string => `${Math.round(metres * 100)} cm`;
const mm = (metres: number): string => `${(metres * 1000).toFixed(1)} mm`;
const pace = (target: number | null): string => (target === null ? '' : `, ${Math.round(target)} steps a minute`);
const before = 'before';
const withBeat = 'with the beat';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Why the next walk is as it is. */
const why: Readonly<Record<Why, (target: number | null) => string>> = {
  notChecked: (target) => `Next time: the same pace${pace(target)}, until it feels easy.`,
  notCleared: (target) => `Next time: your own pace${pace(target)}. Quicker steps can wait.`,
  walkingAid: (target) => `Next time: your own pace${pace(target)}. Quicker steps are for a walk beside a clinician.`,
  noBaseline: () => 'Next time: walk as you like for two even minutes first, so that your own pace is known.',
  alreadyQuick: () => 'Next time: your own pace. Your steps are quick already, so it is posture and roll.',
  slowSteps: (target) => `Next time: steady walking at your own pace${pace(target)}.`,
  firstWalk: (target) => `Next time: your own pace${pace(target)}, to learn to match the beat.`,
  moreWalks: (target) => `Next time: the same pace${pace(target)}. A few walks at each pace come before the next.`,
  amberOnce: (target) => `Next time: the same pace${pace(target)}, because your back had something to say.`,
  notEasyYet: (target) => `Next time: the same pace${pace(target)}, until it feels easy.`,
  ceiling: (target) => `Next time: the same pace${pace(target)}. It is as quick as it needs to be.`,
  topLevel: (target) => `Next time: the same pace${pace(target)}. Keep it for as long as it is comfortable.`,
  advance: (target) => `Next time: a little quicker${pace(target)}, because the last walks were easy.`,
  stumble: (target) => `Next time: your own pace${pace(target)}, because you stumbled.`,
  redOnce: (target) => `Next time: a little slower${pace(target)}, because your back did not settle.`,
  amberTwice: (target) => `Next time: a little slower${pace(target)}, because your back spoke up twice.`,
  jointPain: (target) => `Next time: a little slower${pace(target)}, to go easy on calf, foot and knee.`,
  notComfortable: (target) => `Next time: a little slower${pace(target)}. This one was not quite easy.`,
  legSpread: (target) => `Next time: your own pace${pace(target)}. Show your leg to a physiotherapist first.`,
  redTwice: (target) => `Next time: your own pace${pace(target)}. A physiotherapist can see what your back needs.`,
  alert: (target) => `Next time: your own pace${pace(target)}, after you have talked to a clinician.`,
};

export const walkFinish = {
  beforeTightening: (unit: string): string => `${unit} before it tightened`,
  walked: (unit: string): string => `${unit} walked`,
  /** Beneath the minutes before it tightened: "20 min walked, of 20 min planned · Short and quick". */
  inAll: (walked: number, ofPlanned: string): string => `${common.length(walked)} walked, ${ofPlanned}`,
  facts: 'The walk in numbers',
  onBeat: 'On the beat',
  percent: (share: number): string => `${Math.round(share * 100)} %`,
  onBeatUnit: 'of the time it sounded',
  offBeat: 'Steps off the beat',
  thousandths: (ms: number): string => `± ${Math.round(ms / 5) * 5}`,
  offBeatUnit: 'thousandths of a second, as a rule',
  cued: 'With the beat',
  uncued: 'Without the beat',
  cadenceUnit: 'steps a minute',
  distance: 'Distance',
  km: (metres: number): string => (metres < 995 ? `${Math.round(metres / 10) * 10}` : (metres / 1000).toFixed(1)),
  kmUnit: (metres: number): string => (metres < 995 ? 'metres' : 'km'),
  steps: 'Steps',
  stepsCounted: grouped,
  stepsUnit: 'counted',
  /** Beneath a distance: "km, in 2,200 steps". */
  inSteps: (unit: string, steps: number | null): string =>
    steps === null ? unit : `${unit}, in ${grouped(steps)} steps`,

  stepLength: 'Length of a step',
  cm,
  before,
  withBeat,
  /** "At the same speed: 68 cm before, 64 cm with the beat." */
  sameSpeed: (usual: number, cued: number): string =>
    `At the same speed: ${cm(usual)} ${before}, ${cm(cued)} ${withBeat}.`,
  /** Either may be unknown, not both. */
  ratio: (usual: number | null, cued: number | null): string => {
    const parts = [
      ...(usual === null ? [] : [`${mm(usual)} ${before}`]),
      ...(cued === null ? [] : [`${mm(cued)} ${withBeat}`]),
    ];
    return `For each step a minute (walk ratio): ${parts.join(', ')}.`;
  },
  /** What the lengths without the beat say. */
  farReach: {
    longSteps: 'Without the beat your steps were long for your height.',
    highWalkRatio: 'Without the beat your steps were long for so few a minute.',
  } satisfies Record<MeasuredSign, string>,
  farReachAlso:
    'Listen and feel for the rest: a loud heel, toes that point high, a braking at each step, a bobbing head.',
  farReachMore: 'More on your stride',

  chart: 'Your steps on the way',
  marks: 'What you noticed',
  at: (clock: string): string => `at ${clock}`,

  notFelt: 'Your steps were not felt on this walk.',
  notFeltWords: 'Time and tightness are kept all the same. You can count your steps yourself, in half a minute.',
  countNow: 'Count your steps now',

  why: (reason: Why, target: number | null): string => why[reason](target),
  restAfter: (seconds: number): string =>
    `A short rest is offered after ${common.length(seconds)}: a little before it usually tightens.`,
  parts: 'What you did, part by part',

  keep: 'Keep this walk elsewhere',
  keepWords: 'One file, for the apps you already keep walks in. FIT says the most; where it is not taken, use TCX.',
  saveAs: { fit: 'Save as FIT', tcx: 'Save as TCX' },
  share: 'Share',
  saved: (name: string): string => `Saved as ${name}.`,
  shared: 'Shared.',
  cancelled: 'Nothing was shared.',
  saveFailed: 'The file could not be made. Your walk is kept here all the same; try once more.',

  walkOn: 'Walk on',
  walkOnAt: (cadence: number): string =>
    `Walk on begins at ${Math.round(cadence)} steps a minute, 95 % of your pace before, for an easier start.`,
  walkLeft: (minutes: number): string => `Of this walk, ${minutes} minutes are left.`,
  walkedMost: 'That was most of this walk, and enough. Go the rest of your way slowly, with small steps.',
  walkOnPlain: 'Walk on slowly, with small steps.',
  enough: 'That was enough walking for today. Go home slowly by the short way, or let somebody fetch you.',

  allWalks: 'All your walks',
  walks: 'Your walks',
  walksLead: 'Newest first. The bar shows how long you walked, and where it tightened.',
  noWalks: 'No walks yet',
  noWalksWords: 'Each walk you finish is kept here, on this device only.',
  toWalk: 'Go for a walk',
  older: 'Older walks',
  gone: 'This walk is not here',
  goneWords: 'It may have been erased, or the address was mistyped.',
  today: 'Today',
  yesterday: 'Yesterday',
  /** "Monday 4 May", and the year where it is another one. */
  date: (weekday: string, day: number, month: number, year: number | null): string =>
    `${weekday} ${day} ${months[month] ?? ''}${year === null ? '' : ` ${year}`}`,
  dateAt: (date: string, time: string): string => `${date}, ${time}`,
  cadence: (steps: number): string => `${Math.round(steps)} steps a minute`,
  cadenceUnknown: 'steps not felt',
  tightAfter: (seconds: number): string => `tightened after ${common.length(seconds)}`,
  notTight: 'did not tighten',
} as const;
