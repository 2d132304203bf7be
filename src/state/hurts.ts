/** "That hurts" in the app: what it can become, and what is remembered of it. product.md "That hurts" */
import type { Pain } from '../care/colour.ts';
import type { Easing } from '../care/easing.ts';
import type { Diary, Hurt } from '../record/diary.ts';
import type { FinishedSession } from '../record/kept.ts';
import type { SessionPain } from '../record/pain.ts';
import type { Choices } from '../routine/choices.ts';
import type { Exercises } from '../routine/plan.ts';
import type { Routine } from '../routine/routine.ts';
import { blockAt, ownerOf } from '../timeline/at.ts';
import type { DiaryState } from './diary.ts';
import type { AppPorts, Shipped } from './ports.ts';
import type { Session } from './session.ts';

export interface HurtsState {
  /** What can be made of the exercise that is on now. Both null where there is none. */
  easing(): Easing;
  /** Inside a tap: goes on with these choices; where that cannot be, it goes on as it was. */
  goOnWith(choices: Choices): void;
  /** Remembers one at once: of the exercise that is on, or of the walk or rest. */
  tell(): Hurt;
  /** More of it, or another answer. */
  amend(hurt: Hurt, change: Partial<Pick<Hurt, 'side' | 'severity'>>): void;
  /** It was a mistake. */
  takeBack(hurt: Hurt): void;
}

interface World {
  shipped(): Shipped | null;
  source(routine: string): { readonly routine: Routine; readonly exercises: Exercises } | null;
  readonly session: Pick<Session, 'running' | 'position' | 'rework' | 'play'>;
  readonly diary: Pick<DiaryState, 'diary' | 'change'>;
  suit(routine: Routine, choices: Choices): Choices;
}

/** What hurts while nothing is exercised. */
const noExercise = ['walk', 'rest'];

/** The worst that was told while a session went on, and of what; null: nothing was. Only one goes on at a time. */
export function worstSince({ hurts }: Pick<Diary, 'hurts'>, startedAt: number): Partial<SessionPain> | null {
  const since = hurts.filter(({ at, severity }) => at >= startedAt && severity !== null);
  const peak: Pain = Math.max(...since.map(({ severity }) => severity ?? 0));
  const worst = since.findLast(({ severity }) => severity === peak);
  if (worst === undefined) return null;
  const { exercise } = worst;
  return { peak, suspect: noExercise.includes(exercise) ? null : exercise };
}

/** What is still to be told of a finished session. */
export const toldOnTheWay = (finished: FinishedSession, diary: Pick<Diary, 'hurts'>): Partial<SessionPain> | null =>
  finished.pain?.peak == null ? worstSince(diary, finished.startedAt) : null;

export const hurtsOf = (ports: Pick<AppPorts, 'wallClock'>, world: World): HurtsState => {
  const { session, diary } = world;
  const now = () => {
    const [running, shipped] = [session.running.peek(), world.shipped()];
    const source = running && world.source(running.timeline.routine);
    return running && shipped && source && { running, shipped, source: { ...source, lengths: shipped.lengths } };
  };
  return {
    easing: () => {
      const on = now();
      if (on === null) return { smaller: null, instead: null };
      const { running, shipped, source } = on;
      const hurting = diary.diary.peek().hurts.filter(({ at }) => at >= running.startedAt);
      return shipped.easingAt(
        source,
        running,
        session.position.peek(),
        hurting.map(({ exercise }) => exercise),
        (choices) => world.suit(source.routine, choices),
      );
    },
    goOnWith: (choices) => {
      const on = now();
      const made = on?.shipped.reworked(on.source, on.running, session.position.peek(), choices);
      if (made) session.rework({ ...made, choices });
      else session.play();
    },
    tell: () => {
      const [timeline, at] = [session.running.peek()?.timeline, session.position.peek()];
      const block = timeline && ownerOf(timeline, blockAt(timeline, at));
      const exercise = block?.exercise ?? (block?.kind === 'walk' ? 'walk' : 'rest');
      const hurt: Hurt = { exercise, at: ports.wallClock(), side: block?.side ?? null, severity: null };
      diary.change({ hurts: [...diary.diary.peek().hurts, hurt] });
      return hurt;
    },
    amend: ({ at }, change) =>
      diary.change({ hurts: diary.diary.peek().hurts.map((one) => (one.at === at ? { ...one, ...change } : one)) }),
    takeBack: ({ at }) => diary.change({ hurts: diary.diary.peek().hurts.filter((one) => one.at !== at) }),
  };
};
