/** Puts the app together from its ports. The only state outside a session: settings, library, history, troubles. */
import { batch, computed, signal } from '@preact/signals';
import { type FinishedSession, type Settings, usualSettings } from '../record/kept.ts';
import type { App, Library, Preview } from './app.ts';
import { createBeat } from './beat.ts';
import type { CareState } from './care.ts';
import { diaryOf } from './diary.ts';
import { keepUp } from './keep-up.ts';
import { libraryOf } from './library.ts';
import { lockEnds } from './lock-ends.ts';
import { once } from './once.ts';
import { type AppInputs, outsideOf } from './outside.ts';
import { ownRoutinesOf } from './own-routines.ts';
import { permitOf, permittedBeat } from './permit.ts';
import type { AppPorts, Shipped } from './ports.ts';
import { pulseOf } from './pulse.ts';
import { readAloudOf } from './read-aloud.ts';
import { sessionsOf } from './sessions.ts';
import { followSoundscape } from './soundscape.ts';
import { suitingOf } from './suiting.ts';
import { troublesOf } from './troubles.ts';
import type { WalkState } from './walk/walk-state.ts';

const volumeOf = (settings: Settings, what: Preview): number =>
  what === 'vibration' ? 1 : settings[what === 'chime' ? 'bells' : what].volume;

export const createApp = (ports: AppPorts): { app: App; inputs: AppInputs; ready: Promise<void> } => {
  const settings = signal<Settings>(usualSettings);
  const shipped = signal<Shipped | null>(null);
  const own = signal<Shipped['routines']>([]);
  const history = signal<readonly FinishedSession[]>([]);
  const storeTrouble = signal<'refused' | 'full' | null>(null);
  const shippedTrouble = signal(false);
  const careTrouble = signal(false);
  const care = signal<CareState | null>(null);
  const { awake, updateWaiting, readyOffline, systemReduced, inputs } = outsideOf();
  const now = signal(ports.wallClock());
  const diary = diaryOf(ports, history, now);
  const permit = permitOf(care, diary.dayOpen);
  const library = computed<Library | null>(() => shipped.value && libraryOf(shipped.value, own.value));

  const suiting = suitingOf(ports, { settings, history, shipped, library, care, diary });
  const { fit } = suiting;

  const { session, rest, hurts } = sessionsOf(ports, {
    settings,
    shipped,
    library,
    history,
    care,
    diary,
    permit,
    suiting,
    awake,
    heardLast: () => walk.peek()?.heardLast() ?? null,
  });

  const walk = signal<WalkState | null>(null);
  const loadWalk = once(async () => {
    const [createWalk] = await Promise.all([ports.loadWalk(), loadLibrary()]);
    const made = createWalk(ports, {
      session,
      settings,
      keep: (change) => app.changeSettings(change),
      history,
      routine: (id) => library.peek()?.routines.find((one) => one.id === id) ?? null,
      compile: (routine, choices) => fit(routine, choices).timeline,
      lengths: () => shipped.peek()?.lengths ?? {},
    });
    walk.value = made;
    return made;
  });

  const loadCountTimer = once(async () => {
    const countTimer = await ports.loadCountTimer();
    return countTimer(
      ports,
      () => {
        if (settings.peek().vibration) ports.vibrate([200]);
        return settings.peek().bells.on ? app.preview('bells') : Promise.resolve('failed');
      },
      () => settings.peek().bells.on && ports.soonPreview(),
    );
  });

  const beat = permittedBeat(
    createBeat(
      ports,
      settings,
      (change) => app.changeSettings(change),
      (on) => session.noteElsewhere(on),
    ),
    permit,
  );

  const loadCare = once(
    async () => {
      const createCare = await ports.loadCare();
      const [made] = await Promise.all([createCare(ports, lockEnds({ session, beat, diary, rest })), diary.load()]);
      careTrouble.value = false;
      care.value = made;
      return made;
    },
    () => {
      careTrouble.value = true;
    },
  );

  const loadLibrary = once(
    async () => {
      const files = await ports.loadShipped();
      batch(() => {
        shipped.value = files;
        shippedTrouble.value = false;
      });
      return library.peek() as Library;
    },
    () => {
      shippedTrouble.value = true;
    },
  );

  const troubles = troublesOf({
    store: storeTrouble,
    shipped: shippedTrouble,
    care: careTrouble,
    awake,
    elsewhere: session.elsewhere,
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
    hurts,
    somethingWrong: () => {
      session.pause();
      beat.pause();
      // Where an emergency is known already, its card says more than a question.
      if (care.peek()?.gate.peek().tier !== 'EMERGENCY') care.peek()?.send({ kind: 'somethingWrong' });
    },
    choicesFor: suiting.choicesFor,
    suited: suiting.suited,
    doses: suiting.doses,
    bringBack: suiting.bringBack,
    walker: suiting.walker,
    fit,
    ...ownRoutinesOf(ports, own, shipped, loadLibrary),
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
    canCall: ports.canCall,
    forgetsTabs: ports.forgetsTabs,
    rest,
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
    readyPreviews: ports.readyPreviews,
    preview: (what) => ports.preview(what, volumeOf(settings.peek(), what)),
    say: session.sayOver,
    readAloud: readAloudOf(ports.reader, settings),
    pulse: pulseOf(ports, settings),
    reducedMotion: computed(() => settings.value.motion === 'reduced' || systemReduced.value),
    now,
  };

  followSoundscape(ports.soundscape, session, settings);
  ports.store.onTrouble((trouble) => {
    storeTrouble.value = trouble;
  });
  keepUp(ports, app, beat, now);

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

  return { app, inputs, ready };
};
