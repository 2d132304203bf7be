/** The click and its dot in the sound check: where in its second the click is, as it is heard. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from '../record/kept.ts';
import { pulseEvery } from '../sound/pulse.ts';
import type { Seconds } from '../units.ts';
import type { Pulse } from './app.ts';
import type { AppPorts } from './ports.ts';

/** Share of a round, 0 to 1, also before the first click. */
const share = (heard: Seconds, delay: number): number => {
  const rounds = (heard - delay / 1000) / pulseEvery;
  return rounds - Math.floor(rounds);
};

export const pulseOf = (ports: Pick<AppPorts, 'pulse' | 'eachFrame'>, settings: ReadonlySignal<Settings>): Pulse => {
  const state = signal<Pulse['state']['value']>('off');
  const heard = signal<Seconds>(0);
  let stopAll = (): void => {};
  /** Stopped and started again while the first was still on its way: only the latest counts. */
  let asked = 0;
  const stop = (): void => {
    asked += 1;
    stopAll();
    stopAll = () => {};
    state.value = 'off';
  };
  return {
    state,
    phase: computed(() => share(heard.value, settings.value.soundDelay)),
    start: () => {
      stop();
      const mine = asked;
      void ports.pulse(settings.peek().beat.volume).then((pulse) => {
        const playing = typeof pulse === 'object';
        if (mine !== asked) return playing ? pulse.stop() : undefined;
        state.value = playing ? 'on' : pulse;
        if (!playing) return;
        const stopFrames = ports.eachFrame(() => {
          heard.value = pulse.heard();
        });
        stopAll = () => {
          stopFrames();
          pulse.stop();
        };
      });
    },
    stop,
  };
};
