/** Puts the app together from its ports. The only state outside a session: settings, library, history, troubles. */
import { batch, computed, effect, signal, untracked } from '@preact/signals';
import type { Tailored } from '../care/tailor.ts';
import { type FinishedSession, type Settings, usualSettings } from '../record/kept.ts';
import { coachingFrom } from '../record/known.ts';
import { type Choices, usualChoices } from '../routine/choices.ts';
import type { Routine } from '../routine/routine.ts';
import { careful } from '../walking/offer.ts';
import { words } from '../words/first.ts';
import type { App, Library, Preview, Trouble } from './app.ts';
import { createBeat } from './beat.ts';
import type { CareState } from './care.ts';
import type { CountTimer } from './count-timer.ts';
import { diaryOf } from './diary.ts';
import { libraryOf } from './library.ts';
import { permitOf, permittedBeat, permittedSession } from './permit.ts';
import type { AppPorts, Shipped } from './ports.ts';
import { pulseOf } from './pulse.ts';
import { createSession } from './session.ts';
import { followSoundscape } from './soundscape.ts';
import type { WalkState } from './walk/walk-state.ts';

/** Bytes. A routine file is a few kilobytes; anything far larger is something else. */
export const largestRoutineFile = 256 * 1024;

/** Eases a back in the middle of a walk, with no floor. evidence.md §1.3 */
const walkBreak = 'walk_break';

const volumeOf = (settings: Settings, what: Preview): number =>
  what === 'vibration' ? 1 : settings[what === 'chime' ? 'bells' : what].volume;

/** What main.tsx feeds in from adapters that speak first. */
export interface AppInputs {
  awake(state: 'held' | 'refused' | 'none'): void;
  updateWaiting(): void;
  readyOffline(): void;
  prefersReducedMotion(reduced: boolean): void;
}

export const createApp = (ports: AppPorts): { app: App; inputs: AppInputs; ready: Promise<void> } => {
  const settings = signal<Settings>(usualSettings);
  const shipped = signal<Shipped | null>(null);
  const own = signal<Shipped['routines']>([]);
  const history = signal<readonly FinishedSession[]>([]);
  const storeTrouble = signal<'refused' | 'full' | null>(null);
  const shippedTrouble = signal(false);
  const careTrouble = signal(false);
  const care = signal<CareState | null>(null);
  const awake = signal<'held' | 'refused' | 'none'>('none');
  const updateWaiting = signal(false);
  const readyOffline = signal(false);
  const systemReduced = signal(false);
  const now = signal(ports.wallClock());
  const diary = diaryOf(ports, history, now);
  const permit = permitOf(care, diary.dayOpen);
  const library = computed<Library | null>(() => shipped.value && libraryOf(shipped.value, own.value));

  const fitted: App['fit'] = (routine, choices) => {
    const [known, files] = [library.peek(), shipped.peek()];
    if (!known || !files) throw new Error('The library is not loaded yet.');
    return files.fit(routine, known.exercises, choices, files.lengths);
  };

  const freeSession = createSession(
    ports,
    settings,
    (routine, choices) => fitted(routine, choices).timeline,
    (finished, chime) => {
      history.value = [finished, ...history.peek()];
      // The first thing worth keeping is the moment to ask.
      ports.persist();
      if (chime && settings.peek().bells.on) void ports.preview('chime', settings.peek().bells.volume);
    },
    awake,
  );
  const session = permittedSession(
    freeSession,
    permit,
    (routine, own) => untracked(() => suit(routine, own)).choices,
    diary.preNow,
  );

  const walk = signal<WalkState | null>(null);
  let loadingWalk: Promise<WalkState> | null = null;
  const loadWalk = (): Promise<WalkState> => {
    loadingWalk ??= Promise.all([ports.loadWalk(), loadLibrary()])
      .then(([createWalk]) => {
        const made = createWalk(ports, {
          session,
          settings,
          keep: (change) => app.changeSettings(change),
          history,
          routine: (id) => library.peek()?.routines.find((one) => one.id === id) ?? null,
          compile: (routine, choices) => fitted(routine, choices).timeline,
        });
        walk.value = made;
        return made;
      })
      .catch((error: unknown) => {
        loadingWalk = null;
        throw error;
      });
    return loadingWalk;
  };

  let loadingTimer: Promise<CountTimer> | null = null;
  const loadCountTimer = (): Promise<CountTimer> => {
    loadingTimer ??= ports
      .loadCountTimer()
      .then((countTimer) =>
        countTimer(ports, () => {
          if (settings.peek().vibration) ports.vibrate([200]);
          return settings.peek().bells.on ? app.preview('bells') : Promise.resolve('failed');
        }),
      )
      .catch((error: unknown) => {
        loadingTimer = null;
        throw error;
      });
    return loadingTimer;
  };

  const suit = (routine: Routine, own: Choices): Tailored => {
    const exercises = library.value?.exercises;
    return exercises && care.value !== null
      ? care.value.suited(routine, exercises, own)
      : { choices: own, changes: [], isEmpty: false };
  };
  const suited: App['suited'] = (routine, chosen = {}) => {
    const { firstSide, cadence, reminded } = settings.value;
    const turn = history.peek().length % 2 === 0 ? 'left' : 'right';
    return suit(routine, {
      ...usualChoices,
      firstSide: firstSide === 'takeTurns' ? turn : firstSide,
      coaching: coachingFrom(history.peek(), reminded),
      cadence,
      walkLevel: 0,
      ...(routine.kind === 'drill' && shipped.peek()?.nextWalk(history.peek(), app.walker(), ports.wallClock())),
      ...chosen,
    });
  };
  const choicesFor: App['choicesFor'] = (routine, chosen) => suited(routine, chosen).choices;

  const restNow: App['restNow'] = () => {
    const routine = library.peek()?.routines.find(({ id }) => id === walkBreak);
    if (routine === undefined) return;
    // The routine sets off again at 95 % of this. product.md "Tightening now"
    const known = [settings.peek().cadence, walk.peek()?.heardLast() ?? null].filter((one) => one !== null);
    const { choices, isEmpty } = suited(routine, { cadence: known.length === 0 ? null : Math.min(...known) });
    // It belongs to what goes on, so no check comes between; what was answered in the meantime still counts.
    const may = permit.goOn();
    batch(() => {
      session.stop();
      if (may && !isEmpty) void freeSession.start(routine, choices);
    });
  };

  const beat = permittedBeat(
    createBeat(
      ports,
      settings,
      (change) => app.changeSettings(change),
      (on) => session.noteElsewhere(on),
    ),
    permit,
  );

  let loadingCare: Promise<CareState> | null = null;
  const loadCare: App['loadCare'] = () => {
    loadingCare ??= ports
      .loadCare()
      .then(async (createCare) => {
        const world = {
          stop: () => {
            const id = session.running.peek()?.id;
            session.stop();
            if (id !== undefined) diary.tell(id, { symptoms: true });
            beat.quit();
          },
          hold: () => {
            session.pause();
            beat.pause();
          },
        };
        const [made] = await Promise.all([createCare(ports, world), diary.load()]);
        careTrouble.value = false;
        care.value = made;
        return made;
      })
      .catch((error: unknown) => {
        loadingCare = null;
        careTrouble.value = true;
        throw error;
      });
    return loadingCare;
  };

  let loading: Promise<Library> | null = null;
  const loadLibrary = (): Promise<Library> => {
    loading ??= ports
      .loadShipped()
      .then((files) => {
        batch(() => {
          shipped.value = files;
          shippedTrouble.value = false;
        });
        return library.peek() as Library;
      })
      .catch((error: unknown) => {
        loading = null;
        shippedTrouble.value = true;
        throw error;
      });
    return loading;
  };

  const troubles = computed<readonly Trouble[]>(() => {
    const list: Trouble[] = [];
    if (storeTrouble.value === 'refused') list.push({ id: 'storeRefused', words: words.troubles.storeRefused });
    if (storeTrouble.value === 'full') list.push({ id: 'storeFull', words: words.troubles.storeFull });
    if (shippedTrouble.value) list.push({ id: 'library', words: words.troubles.library });
    if (careTrouble.value) list.push({ id: 'care', words: words.troubles.care });
    if (awake.value === 'refused') list.push({ id: 'awake', words: words.troubles.awake });
    if (session.elsewhere.value) list.push({ id: 'elsewhere', words: words.troubles.elsewhere });
    return list;
  });

  const app: App = {
    get keepsPlaying() {
      return ports.keepsPlaying(settings.value.music);
    },
    settings,
    changeSettings: (change) => {
      settings.value = { ...settings.peek(), ...change };
      void ports.store.keepSettings(settings.peek());
    },
    remind: (exercise) =>
      app.changeSettings({ reminded: { ...settings.peek().reminded, [exercise]: ports.wallClock() } }),
    library,
    loadLibrary,
    care,
    loadCare,
    permit,
    diary,
    somethingWrong: () => {
      session.pause();
      beat.pause();
      // Where an emergency is known already, its card says more than a question.
      if (care.peek()?.gate.peek().tier !== 'EMERGENCY') care.peek()?.send({ kind: 'somethingWrong' });
    },
    choicesFor,
    suited,
    walker: () => {
      const baseline = settings.value.cadence;
      return care.value?.walker({ baseline }) ?? { ...careful, baseline };
    },
    fit: fitted,
    openRoutineFile: async (file) => {
      if (file.size > largestRoutineFile) return { problems: [words.troubles.fileTooLarge(file.name, file.size)] };
      const { exercises, routines } = await loadLibrary();
      const text = await file.text().catch(() => null);
      if (text === null) return { problems: [words.troubles.fileUnreadable(file.name)] };
      const checked = await ports.checkRoutineFile(text, file.name, exercises);
      if ('problems' in checked) return checked;
      const { routine } = checked;
      if (shipped.peek()?.routines.some((one) => one.id === routine.id))
        return { problems: [words.troubles.idTaken(file.name, routine.id)] };
      own.value = [...own.peek().filter((one) => one.id !== routine.id), routine];
      void ports.store.keepOwnRoutine(routine);
      return { routine: routines.find((one) => one.id === routine.id) ?? routine };
    },
    removeOwnRoutine: (id) => {
      own.value = own.peek().filter((one) => one.id !== id);
      void ports.store.removeOwnRoutine(id);
    },
    session,
    walk,
    loadWalk,
    loadCountTimer,
    askLocation: () =>
      ports
        .openLocation(() => {})
        .then(({ answer, stop }) => {
          stop();
          return answer;
        }),
    vibrates: ports.vibrates,
    restNow,
    beat,
    history,
    eraseAll: async () => {
      await ports.store.erase();
      batch(() => {
        settings.value = usualSettings;
        own.value = [];
        history.value = [];
      });
      care.peek()?.forget();
      diary.forget();
      session.forgetInterrupted();
    },
    saveFile: ports.saveFile,
    canShare: ports.canShare,
    minutesAhead: ports.minutesAhead,
    troubles,
    updateWaiting: computed(
      () =>
        updateWaiting.value &&
        ![session.phase.value, beat.phase.value].some((one) => one === 'playing' || one === 'paused'),
    ),
    applyUpdate: () => {
      // Another tab may be in the middle of a session: then the new version goes on waiting.
      void ports.claim().then((giveUp) => {
        if (!giveUp) return session.noteElsewhere();
        giveUp();
        ports.applyUpdate();
      });
    },
    readyOffline,
    preview: (what) => ports.preview(what, volumeOf(settings.peek(), what)),
    say: (text) => {
      const { voice } = settings.peek();
      if (voice.on) ports.voice.say(text, voice.volume);
    },
    pulse: pulseOf(ports, settings),
    reducedMotion: computed(() => settings.value.motion === 'reduced' || systemReduced.value),
    now,
  };

  followSoundscape(ports.soundscape, session, settings);
  ports.store.onTrouble((trouble) => {
    storeTrouble.value = trouble;
  });
  const lookAtClock = (): void => {
    now.value = ports.wallClock();
  };
  ports.onShown(() => {
    lookAtClock();
    // Remembers how late it ever was, so that a clock that is turned back is noticed.
    if (care.peek()?.check.peek().askedAt != null) care.peek()?.send({ kind: 'timePassed' });
  });
  ports.everyMinute(lookAtClock);
  effect(() => {
    now.value;
    care.peek()?.look();
  });
  // A walk may be taken up again, or started from a link, before its screen was ever open.
  effect(() => {
    if (session.running.value?.kind === 'drill' && walk.peek() === null) void loadWalk().catch(() => {});
  });
  // One of the two sounds at a time.
  effect(() => {
    if (session.phase.value === 'playing') beat.quit();
  });
  // A session that ran over midnight belongs to today's strip at once.
  effect(() => {
    if (session.phase.value === 'ended') now.value = ports.wallClock();
  });

  const ready = (async () => {
    const kept = await ports.store.settings();
    if (kept) settings.value = { ...usualSettings, ...kept };
    const [finished, routines] = await Promise.all([ports.store.finished(), ports.store.ownRoutines()]);
    batch(() => {
      history.value = finished;
      own.value = routines;
    });
    await session.offerInterrupted();
  })();

  return {
    app,
    inputs: {
      awake: (state) => {
        awake.value = state;
      },
      updateWaiting: () => {
        updateWaiting.value = true;
      },
      readyOffline: () => {
        readyOffline.value = true;
      },
      prefersReducedMotion: (reduced) => {
        systemReduced.value = reduced;
      },
    },
    ready,
  };
};
