/** Every sentence of the screens, in the language of the app. A second language is a second set with the same keys. What the first screen loads imports `first.ts`. */
import { after } from './en/after.ts';
import { aside } from './en/aside.ts';
import { beat } from './en/beat.ts';
import { cadence } from './en/cadence.ts';
import { care } from './en/care.ts';
import { check } from './en/check.ts';
import { credits } from './en/credits.ts';
import { ease } from './en/ease.ts';
import { finish } from './en/finish.ts';
import { firstRun } from './en/first-run.ts';
import { help } from './en/help.ts';
import { hurts } from './en/hurts.ts';
import { measure } from './en/measure.ts';
import { plan } from './en/plan.ts';
import { player } from './en/player.ts';
import { pocket } from './en/pocket.ts';
import { progress } from './en/progress.ts';
import { routines } from './en/routines.ts';
import { session } from './en/session.ts';
import { settings } from './en/settings.ts';
import { soundCheck } from './en/sound-check.ts';
import { walk } from './en/walk.ts';
import { walkFinish } from './en/walk-finish.ts';
import { walking } from './en/walking.ts';
import { words as first } from './first.ts';

export const words = {
  ...first,
  after,
  aside,
  beat,
  cadence,
  care,
  check,
  credits,
  ease,
  finish,
  firstRun,
  help,
  hurts,
  measure,
  plan,
  player,
  pocket,
  progress,
  routines,
  session,
  settings,
  soundCheck,
  walk,
  walkFinish,
  walking,
} as const;
