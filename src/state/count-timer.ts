/** Times the counting of steps: a bell, half a minute or a minute, a bell. Nothing of it is kept. evidence.md §2.4 */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Seconds } from '../units.ts';
import type { Previewed } from './app.ts';
import type { SessionPorts, WalkPorts } from './ports.ts';

/**
 * `ready`: the first bell is about to sound. `over`: the last one has. `lost`: the page was hidden or held up meanwhile,
 * so the last bell would come at the wrong time; nothing of it counts.
 */
export type CountStage = 'idle' | 'ready' | 'counting' | 'over' | 'lost';

/** A last bell that is late by more may cost a step. evidence.md §2.4 */
const latest: Seconds = 0.4;
/** A device that has been let go of takes a moment, wireless earphones above all. */
const wakes: Seconds = 3;

export interface CountTimer {
  readonly stage: ReadonlySignal<CountStage>;
  /** Whole seconds to the last bell; 0 where none is to come. */
  readonly left: ReadonlySignal<Seconds>;
  /** 0 at the first bell, 1 at the last. */
  readonly done: ReadonlySignal<number>;
  /** The bells do not reach the person: the digits have to. */
  readonly silent: ReadonlySignal<boolean>;
  /** Inside a tap, so that the browser lets the bells out. */
  start(lasts: Seconds): void;
  stop(): void;
}

const hair = 1e-6;

type Ports = Pick<SessionPorts, 'eachFrame' | 'screen' | 'followVisible'> & Pick<WalkPorts, 'steadyClock'>;

/**
 * @param bell a bell now; resolves as soon as it sounds, or cannot
 * @param soon one is about to come
 */
export const countTimer = (ports: Ports, bell: () => Promise<Previewed>, soon: () => void): CountTimer => {
  const stage = signal<CountStage>('idle');
  const now = signal<Seconds>(0);
  const begun = signal<Seconds>(0);
  const wanted = signal<Seconds>(0);
  const silent = signal(false);
  /** Stopped and started again while a bell was on its way: only the latest counts. */
  let attempt = 0;
  let unfollow = (): void => {};

  const runs = (): boolean => stage.peek() === 'ready' || stage.peek() === 'counting';
  const leave = (to: CountStage): void => {
    attempt += 1;
    unfollow();
    unfollow = () => {};
    if (runs()) ports.screen.release();
    stage.value = to;
  };
  const count = (): void => {
    batch(() => {
      begun.value = ports.steadyClock();
      now.value = begun.peek();
      stage.value = 'counting';
    });
    let awake = false;
    unfollow = ports.eachFrame(() => {
      now.value = ports.steadyClock();
      const late = now.peek() - begun.peek() - wanted.peek();
      if (late > -wakes && !awake) {
        awake = true;
        soon();
      }
      if (late < 0) return;
      if (late > latest) return leave('lost');
      leave('over');
      void bell();
    });
  };

  ports.followVisible((visible) => {
    if (!visible && runs()) leave('lost');
  });

  return {
    stage,
    silent,
    left: computed(() => {
      if (stage.value === 'ready') return wanted.value;
      // Time is added up in parts that are no round numbers.
      return stage.value === 'counting' ? Math.max(0, Math.ceil(begun.value + wanted.value - now.value - hair)) : 0;
    }),
    done: computed(() => {
      if (stage.value === 'over') return 1;
      return stage.value === 'counting' ? Math.min(1, (now.value - begun.value) / wanted.value) : 0;
    }),
    start: (lasts) => {
      leave('idle');
      const mine = attempt;
      ports.screen.hold();
      batch(() => {
        silent.value = false;
        wanted.value = lasts;
        stage.value = 'ready';
      });
      // The first bell may take its time to be made: counting begins when it is heard.
      void bell().then((outcome) => {
        if (mine !== attempt) return;
        silent.value = outcome !== 'played';
        count();
      });
    },
    stop: () => leave('idle'),
  };
};
