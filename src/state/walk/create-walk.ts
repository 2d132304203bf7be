/** A walk that goes on: sensors, the walker's own cadence, the coach, and what is written down of it. */
import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { FinishedSession, RunningSession, Settings } from '../../record/kept.ts';
import type { TightMoment } from '../../record/walk.ts';
import type { Choices } from '../../routine/choices.ts';
import { coachLine } from '../../routine/coach-lines.ts';
import type { Routine } from '../../routine/routine.ts';
import type { Lengths } from '../../routine/speech-time.ts';
import { soundingAt } from '../../sound/beats.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { Metres, Seconds, StepsPerMinute } from '../../units.ts';
import { readingBounds } from '../../walking/baseline.ts';
import { figureStep } from '../../walking/coach/figure-step.ts';
import { heardGait } from '../../walking/coach/heard-beat.ts';
import type { CoachSettings } from '../../walking/coach/state.ts';
import { stepLengthFromHeight } from '../../walking/step-length.ts';
import type { Phase } from '../app.ts';
import type { SessionPorts, WalkPorts } from '../ports.ts';
import type { Session } from '../session.ts';
import { coachingOf } from './coaching.ts';
import { searchOf } from './finding.ts';
import { footfallsOf } from './footfalls.ts';
import { inTurn } from './in-turn.ts';
import { openingLines } from './opening.ts';
import { rangingOf } from './ranging.ts';
import { restingOf } from './resting.ts';
import { sensingOf } from './sensing.ts';
import { followStepBuzz } from './step-buzz.ts';
import type { WalkState } from './walk-state.ts';
import { type Writing, writingFrom } from './writing.ts';

/** A walk whose only purpose is to find the walker's own cadence. */
export const ownPaceDrill = 'drill_own_pace';
/** The level from which the beat fades. evidence.md §2.6 */
const fadesFrom = 2;
/** For a walk with no beat and no cadence of one's own: an easy pace. evidence.md §2.1 */
const easyCadence: StepsPerMinute = 104;

export interface WalkWorld {
  readonly session: Session;
  readonly settings: ReadonlySignal<Settings>;
  keep(change: Partial<Settings>): void;
  readonly history: ReadonlySignal<readonly FinishedSession[]>;
  routine(id: string): Routine | null;
  compile(routine: Routine, choices: Choices): Timeline;
  /** Of the clips; none before they are known. */
  lengths(): Lengths;
}

const isOn = (phase: Phase): boolean => phase === 'playing' || phase === 'paused';

export const createWalk = (
  ports: WalkPorts & Pick<SessionPorts, 'vibrate' | 'followVisible'>,
  world: WalkWorld,
): WalkState => {
  const { session, settings } = world;
  const sensing = sensingOf(ports);
  const ranging = rangingOf(ports);
  const search = searchOf();
  const lines = inTurn(session, world.lengths, ports.steadyClock);
  const coaching = coachingOf(session, lines.ask);
  const resting = restingOf({ ...world, say: lines.ask });
  const baseline = signal<StepsPerMinute | null>(null);
  const steps = signal(0);
  let writing: Writing | null = null;
  let feet = footfallsOf();
  let measured = false;
  let lookedAt: Seconds | null = null;
  let heardLast: StepsPerMinute | null = null;

  const on = computed(() => session.running.value?.kind === 'drill' && isOn(session.phase.value));
  const frame = computed(() => Math.floor(session.position.value * (session.heard.value?.rate ?? 0)));
  const heard = computed(() => session.heard.value && soundingAt(session.heard.value, frame.value));
  const beatOn = computed(() => heard.value !== null);
  const distance = computed((): Metres | null => {
    if (ranging.metres.value !== null) return ranging.metres.value;
    const { distance: wanted, height } = settings.value;
    return wanted === 'off' || height === null || steps.value === 0
      ? null
      : steps.value * stepLengthFromHeight(height / 100, null);
  });

  /** What the person asks for by hand is theirs to choose, up to what a beat can be. Walks kept by older versions have no level. */
  const coachFor = ({ choices }: RunningSession): CoachSettings => ({
    fading: (choices.walkLevel ?? 0) >= fadesFrom,
    ceiling: readingBounds.most,
  });

  const begin = (running: RunningSession): void => {
    const before = session.walkedBefore();
    baseline.value = settings.peek().cadence;
    steps.value = before?.steps ?? 0;
    measured = before?.sensors === 'live';
    lookedAt = null;
    heardLast = null;
    writing = writingFrom(ports.steadyClock(), before);
    feet = footfallsOf();
    sensing.onSample(feet.feel);
    coaching.end();
    coaching.begin(running.timeline, coachFor(running));
    if (running.choices.cadence === null || running.timeline.routine === ownPaceDrill) search.begin();
    resting.begin();
    sensing.start();
    for (const key of openingLines(settings.peek(), world.history.peek())) lines.ask(key);
    if (settings.peek().distance === 'location') ranging.start(() => sensing.now()?.gait !== 'still');
  };

  const finish = (): void => {
    sensing.stop();
    ranging.stop();
    search.end();
    coaching.end();
    lines.end();
    writing = null;
  };

  const found = (cadence: StepsPerMinute): void => {
    const own = Math.round(cadence * 10) / 10;
    baseline.value = own;
    world.keep({ cadence: own });
    lines.ask('baseline.found');
    const running = session.running.peek();
    const routine = running && world.routine(running.timeline.routine);
    if (!running || !routine || running.choices.cadence !== null) return;
    const choices = { ...running.choices, cadence: own };
    const timeline = world.compile(routine, choices);
    session.rebeat(timeline, choices);
    coaching.begin(timeline, coachFor({ ...running, timeline, choices }));
  };

  /** About once a second while it plays. */
  const look = (): void => {
    const at = ports.steadyClock();
    const reading = sensing.now();
    const segment = session.segment.peek();
    if (reading !== null) measured = true;
    if (reading !== null && segment?.kind === 'walk') {
      const answer = search.read(reading, heard.peek() === null && segment.beat === null);
      if (answer === 'again') lines.ask('baseline.again');
      else if (answer !== null) found(answer.baseline);
    }
    coaching.look(at, sensing.reading.peek());
    feet.look(session.heard.peek(), session.position.peek() * (session.heard.peek()?.rate ?? 0), at);
    heardLast = heard.peek() ?? heardLast;
    const passed = lookedAt === null ? 1 : Math.min(2, at - lookedAt);
    lookedAt = at;
    if (reading?.cadence != null) steps.value += (reading.cadence * passed) / 60;
    resting.look(steps.peek() > 0 ? reading?.gait === 'walking' : true, passed);
    lines.look(at);
    writing?.look({
      at,
      cadence: reading?.cadence ?? null,
      target: coaching.target.peek(),
      beatOn: heard.peek() !== null,
      distance: ranging.metres.peek(),
      speed: ranging.speed(),
    });
  };

  let followed: string | null = null;
  effect(() => {
    const running = session.running.value;
    const going = on.value;
    untracked(() => {
      const id = going && running ? running.id : null;
      if (id === followed) return;
      if (followed !== null) finish();
      followed = id;
      if (id !== null && running) begin(running);
    });
  });
  const second = computed(() => Math.floor(session.position.value));
  effect(() => {
    void second.value;
    if (session.phase.value === 'playing' && on.value) untracked(look);
  });
  effect(() => {
    if (session.phase.value === 'paused') untracked(lines.stopped);
  });

  followStepBuzz(ports, session, settings, on);
  session.keepWith(() => {
    const running = session.running.peek();
    if (writing === null || running === null) return undefined;
    return writing.record({
      baseline: baseline.peek(),
      level: running.choices.walkLevel ?? 0,
      target: running.choices.cadence,
      distance: distance.peek() === null ? null : Math.round(distance.peek() ?? 0),
      sensors: measured ? 'live' : 'none',
      footfalls: feet.spread(),
    });
  });

  return {
    on,
    motion: sensing.state,
    location: ranging.state,
    cadence: computed(() => {
      const { value } = sensing.reading;
      // Looked at anew each second, so that a reading goes stale.
      void second.value;
      return value === null || sensing.now() === null || value.cadence === null ? null : Math.round(value.cadence);
    }),
    gait: computed(() => {
      void second.value;
      return sensing.reading.value && (sensing.now()?.gait ?? null);
    }),
    word: coaching.word,
    target: coaching.target,
    tempo: coaching.tempo,
    beatOn,
    finding: search.finding,
    baseline,
    distance,
    step: computed(() =>
      heardGait(
        session.heard.value?.beats ?? [],
        (session.position.value - settings.value.soundDelay / 1000) * (session.heard.value?.rate ?? 1),
        session.heard.value?.rate ?? 1,
        coaching.target.value ?? baseline.value ?? easyCadence,
      ),
    ),
    stepLength: computed(() => {
      const own = baseline.value ?? easyCadence;
      return figureStep(heard.value ?? coaching.target.value ?? own, own);
    }),
    restSoon: resting.soon,
    turnBack: resting.turnBack,
    heardLast: () => heardLast,
    sense: sensing.start,
    nudge: coaching.nudge,
    tell: lines.tell,
    sayPaused: () => {
      if (session.phase.peek() === 'paused') session.say(coachLine('walk.paused'));
    },
    noRest: resting.dismiss,
    mark: (what: TightMoment['what']) => {
      const at = writing?.now(ports.steadyClock()) ?? 0;
      writing?.mark({ at: Math.round(at), distance: distance.peek(), cadence: sensing.now()?.cadence ?? null, what });
    },
  };
};
