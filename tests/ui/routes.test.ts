import { describe, expect, it } from 'vitest';
import { parseRoute, to } from '../../src/ui/routes.ts';

describe('addresses', () => {
  it('knows every screen', () => {
    expect(parseRoute('')).toEqual({ name: 'today' });
    expect(parseRoute('#/')).toEqual({ name: 'today' });
    for (const name of [
      'routines',
      'player',
      'finish',
      'now',
      'home',
      'settings',
      'walk',
      'measure',
      'beat',
      'walks',
      'progress',
      'learn',
      'credits',
      'help',
    ] as const)
      expect(parseRoute(to[name])).toEqual({ name });
    expect(parseRoute(to.learnPage('stride'))).toEqual({ name: 'learnPage', id: 'stride' });
    expect(parseRoute(to.routine('home_relief'))).toEqual({ name: 'routine', id: 'home_relief' });
    expect(parseRoute(to.pastWalk('1b-2c'))).toEqual({ name: 'pastWalk', id: '1b-2c' });
  });

  it('knows the pages of the welcome, and what comes after them', () => {
    for (const page of ['what', 'phone', 'not'] as const)
      expect(parseRoute(to.welcome(page))).toEqual({ name: 'welcome', page });
    expect(parseRoute('#/welcome/more')).toEqual({ name: 'unknown', path: '/welcome/more' });
    expect(parseRoute(to.checkFirst)).toEqual({ name: 'check', askedFor: { what: 'welcome' } });
    for (const from of ['today', 'settings', 'welcome'] as const)
      expect(parseRoute(to.soundCheck(from))).toEqual({ name: 'soundCheck', from });
  });

  it('calls anything else unknown, and says what it was', () => {
    expect(parseRoute('#/elsewhere')).toEqual({ name: 'unknown', path: '/elsewhere' });
    expect(parseRoute('#/settings/deep')).toEqual({ name: 'unknown', path: '/settings/deep' });
    expect(parseRoute('#/routines/a/b')).toEqual({ name: 'unknown', path: '/routines/a/b' });
  });

  it('says what the check was opened for', () => {
    expect(parseRoute(to.start('hips'))).toEqual({ name: 'check', askedFor: { what: 'start', routine: 'hips' } });
    expect(parseRoute(to.takeUp('goOn'))).toEqual({ name: 'check', askedFor: { what: 'takeUp', how: 'goOn' } });
    expect(parseRoute(to.takeUp('again'))).toEqual({ name: 'check', askedFor: { what: 'takeUp', how: 'again' } });
    expect(parseRoute(to.startBeat)).toEqual({ name: 'check', askedFor: { what: 'beat' } });
    expect(parseRoute(to.checkLegs)).toEqual({ name: 'check', askedFor: { what: 'legs' } });
    expect(parseRoute(to.checkInSession)).toEqual({ name: 'check', askedFor: { what: 'session' } });
    for (const waiting of [to.start('hips'), to.startBeat, to.takeUp('again'), to.checkFirst])
      expect(parseRoute(to.checkFrom(waiting))).toEqual({
        name: 'check',
        askedFor: { what: 'screen', path: waiting.slice(1) },
      });
    // Never round in a circle.
    expect(parseRoute(to.checkFrom(to.checkFrom(to.start('hips'))))).toMatchObject({ askedFor: { path: '/' } });
    expect(parseRoute(to.checkFrom(to.routine('hips')))).toEqual({
      name: 'check',
      askedFor: { what: 'screen', path: '/routines/hips' },
    });
    expect(parseRoute(to.checkFrom(to.pastWalk('1b-2c')))).toEqual({
      name: 'check',
      askedFor: { what: 'screen', path: '/walks/1b-2c' },
    });
  });

  it('opens the check for its own sake', () => {
    expect(parseRoute(to.check)).toEqual({ name: 'check', askedFor: { what: 'review' } });
  });

  it('goes back to Today from a check that was opened from elsewhere', () => {
    const today = { name: 'check', askedFor: { what: 'screen', path: '/' } };
    expect(parseRoute('#/check?then=%2F')).toEqual(today);
    expect(parseRoute('#/check?then=//elsewhere.example')).toEqual(today);
    expect(parseRoute('#/check?then=https%3A%2F%2Felsewhere.example')).toEqual(today);
    expect(parseRoute('#/check?then=%2Fcheck')).toEqual(today);
  });
});
