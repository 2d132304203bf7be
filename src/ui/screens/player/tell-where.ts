import type { App } from '../../../state/app.ts';
import { announce } from '../../announce.ts';
import { whereNow } from './where-am-i.ts';

/** Says where one is. A screen reader says it alone; else the voice does too. */
export const tellWhere = ({ session, settings, say }: App): void => {
  const where = whereNow(session);
  if (where === null) return;
  announce(where);
  if (settings.peek().screenReader !== true) say(where);
};
