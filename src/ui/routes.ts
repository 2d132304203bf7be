/** Addresses of screens. All of them are hashes, so the app works from any folder of any host. */

/** What the check was opened for. */
export type AskedFor =
  | { readonly what: 'start'; readonly routine: string }
  | { readonly what: 'takeUp'; readonly how: 'goOn' | 'again' }
  | { readonly what: 'beat' }
  | { readonly what: 'session' }
  /** A session ended by something down a leg. */
  | { readonly what: 'legs' }
  /** On the way through the first steps. */
  | { readonly what: 'welcome' }
  /** The check for its own sake. */
  | { readonly what: 'review' }
  | { readonly what: 'screen'; readonly path: string };

export type Route =
  | { readonly name: 'today' | (typeof plain)[number] }
  | { readonly name: 'routine' | 'learnPage' | 'pastWalk'; readonly id: string }
  | { readonly name: 'check'; readonly askedFor: AskedFor }
  /** Back to where it was asked for. */
  | { readonly name: 'soundCheck'; readonly from: 'today' | 'settings' | 'welcome' }
  | { readonly name: 'welcome'; readonly page: WelcomePage }
  | { readonly name: 'unknown'; readonly path: string };

/** `phone`: only where a tab forgets. */
export type WelcomePage = 'what' | 'phone' | 'not';

const plain = [
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
  'plan',
  'learn',
  'credits',
  'help',
] as const;

/** The check itself, with something that waits to start after it. */
const waits = /^\/check\?then=(start(:|%3A)[a-z0-9_-]+|goOn|again|beat|welcome)$/i;

const parseAskedFor = (then: string | null): AskedFor => {
  if (then === null) return { what: 'review' };
  if (then.startsWith('start:')) return { what: 'start', routine: then.slice('start:'.length) };
  if (then === 'goOn' || then === 'again') return { what: 'takeUp', how: then };
  if (then === 'beat') return { what: 'beat' };
  if (then === 'session' || then === 'welcome' || then === 'legs') return { what: then };
  // Only a screen of this app, never an address of elsewhere, and the check itself only where something waits for it.
  const ours = /^\/[a-z-]*(\/[a-z0-9_-]+)?$/.test(then) && !then.startsWith('/check');
  return { what: 'screen', path: ours || waits.test(then) ? then : '/' };
};

export const parseRoute = (hash: string): Route => {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const parts = path.split('/').filter((part) => part !== '');
  const [first, second] = parts;
  if (first === undefined) return { name: 'today' };
  if (first === 'routines' && second !== undefined && parts.length === 2) return { name: 'routine', id: second };
  if (first === 'walks' && second !== undefined && parts.length === 2) return { name: 'pastWalk', id: second };
  if (first === 'learn' && second !== undefined && parts.length === 2) return { name: 'learnPage', id: second };
  if (path === '/welcome/phone' || path === '/welcome/not')
    return { name: 'welcome', page: second === 'not' ? 'not' : 'phone' };
  if (parts.length > 1) return { name: 'unknown', path };
  if (first === 'welcome') return { name: 'welcome', page: 'what' };
  if (first === 'check') {
    return { name: 'check', askedFor: parseAskedFor(new URLSearchParams(query).get('then')) };
  }
  if (first === 'sound-check') {
    const from = new URLSearchParams(query).get('from');
    return { name: 'soundCheck', from: from === 'settings' || from === 'welcome' ? from : 'today' };
  }
  const name = plain.find((known) => known === first);
  return name === undefined ? { name: 'unknown', path } : { name };
};

const check = (then: string): string => `#/check?then=${encodeURIComponent(then)}`;

export const to = {
  today: '#/',
  routines: '#/routines',
  routine: (id: string): string => `#/routines/${id}`,
  player: '#/player',
  finish: '#/finish',
  /** *Tightening now*: a rest begins at once. */
  now: '#/now',
  /** *Getting home*. */
  home: '#/home',
  settings: '#/settings',
  walk: '#/walk',
  measure: '#/measure',
  beat: '#/beat',
  walks: '#/walks',
  plan: '#/plan',
  pastWalk: (id: string): string => `#/walks/${id}`,
  progress: '#/progress',
  learn: '#/learn',
  learnPage: (id: string): string => `#/learn/${id}`,
  credits: '#/credits',
  help: '#/help',
  soundCheck: (from: 'today' | 'settings' | 'welcome'): string =>
    from === 'today' ? '#/sound-check' : `#/sound-check?from=${from}`,
  welcome: (page: WelcomePage): string => (page === 'what' ? '#/welcome' : `#/welcome/${page}`),
  /** The check on the way through the first steps. */
  checkFirst: check('welcome'),
  check: '#/check',
  /** The check before a session. */
  start: (routine: string): string => check(`start:${routine}`),
  /** The check before the beat by itself. */
  startBeat: check('beat'),
  takeUp: (how: 'goOn' | 'again'): string => check(how),
  /** The check from inside a session, and back into it. */
  checkInSession: check('session'),
  /** The check after something down a leg: the list, then the legs. */
  checkLegs: check('legs'),
  /** The check from a screen, and back to it. */
  checkFrom: (hash: string): string => {
    const from = hash.replace(/^#/, '');
    return check(waits.test(from) ? from : from.split('?')[0] || '/');
  },
} as const;
