/** Every sentence of the screens, in the language of the app. A second language is a second set with the same keys. */
import { beat } from './en/beat.ts';
import { common } from './en/common.ts';
import { credits } from './en/credits.ts';
import { finish } from './en/finish.ts';
import { gate } from './en/gate.ts';
import { help } from './en/help.ts';
import { player } from './en/player.ts';
import { pocket } from './en/pocket.ts';
import { routines } from './en/routines.ts';
import { session } from './en/session.ts';
import { settings } from './en/settings.ts';
import { soundCheck } from './en/sound-check.ts';
import { today } from './en/today.ts';
import { troubles } from './en/troubles.ts';
import { walk } from './en/walk.ts';

export const words = {
  beat,
  common,
  credits,
  finish,
  gate,
  help,
  player,
  pocket,
  routines,
  session,
  settings,
  soundCheck,
  today,
  troubles,
  walk,
} as const;
