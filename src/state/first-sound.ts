/** The first sound of a session: that which was got ready before its tap, or else one that is opened in it. */
import type { RunningSession } from '../record/kept.ts';
import type { Sound } from './app.ts';
import type { Outlet } from './outlet.ts';
import type { SessionPorts, SoundOut } from './ports.ts';
import type { Ready } from './ready.ts';
import type { Speaking } from './speaking.ts';

export interface FirstSound {
  /** Whether `begin` sounds at once, as far as the browser lets it. */
  readonly isReady: boolean;
  /** `lives`: whether the session goes on that it was opened for. */
  begin(lives: () => boolean): Promise<void>;
  /** The session does not begin. */
  close(): void;
}

/** Inside a tap. */
export const openFirst = (
  session: RunningSession,
  told: (sound: Sound) => void,
  ports: Pick<SessionPorts, 'openSound'>,
  ready: Pick<Ready, 'take'>,
  speaking: Pick<Speaking, 'clipsFor'>,
  outlet: Pick<Outlet, 'load' | 'join'>,
): FirstSound => {
  const taken = ready.take(session);
  const { out: first, settled } = taken?.sound.open(told) ?? { out: null, settled: ports.openSound(told) };
  const loaded = first === null ? null : (taken?.loaded ?? null);
  const spoken = loaded?.clips ?? speaking.clipsFor(session, settled);

  return {
    isReady: first !== null,
    begin: async (lives) => {
      const join = async (to: SoundOut): Promise<void> => {
        const clips = await spoken;
        if (lives()) outlet.join(to, clips, loaded !== null);
      };
      // The first bell does not wait for the words.
      if (first !== null) {
        outlet.load(first, {}, loaded?.plan);
        void join(first);
      }
      const opened = await settled;
      // Stopped before it could sound.
      if (!lives()) return opened.transport.close();
      if (opened === first) return;
      // Let out later, it is not to begin by itself.
      first?.transport.pause();
      outlet.load(opened, {});
      if (first === null) await join(opened);
    },
    close: () => {
      first?.transport.close();
      void settled.then(({ transport }) => transport.close());
    },
  };
};
