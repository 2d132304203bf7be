/** A session as one sound file: to be played on in a pocket, and to be saved. */
import type { RunningSession, Settings } from '../record/kept.ts';
import type { SampleBank } from '../sound/plan.ts';
import type { Hertz, Seconds } from '../units.ts';
import { gainsOf, planFor } from './hearing.ts';
import type { PocketFile, SessionPorts } from './ports.ts';
import type { Speaking } from './speaking.ts';

/** That of most phones: played as it is, without being converted. */
export const pocketRate: Hertz = 48_000;

/** Size of the file of so long a session, in bytes. A few seconds in which the last sound dies away come on top. */
export const pocketBytes = (total: Seconds): number => total * pocketRate * 2;

export interface MadePocket {
  readonly pocket: PocketFile;
  /** Those of its words. */
  readonly clips: SampleBank;
}

/** null where it cannot be made. `onProgress`: the share that is done, 0 to 1. */
export const pocketFor = async (
  ports: Pick<SessionPorts, 'openPocket'>,
  session: Pick<RunningSession, 'kind' | 'timeline'>,
  settings: Settings,
  speaking: Pick<Speaking, 'clipsFor'>,
  onProgress: (done: number) => void,
): Promise<MadePocket | null> => {
  const clips = await speaking.clipsFor(session, Promise.resolve({ rate: pocketRate, transport: { kind: 'file' } }));
  const { plan, bank } = planFor(session, settings, pocketRate, clips);
  const pocket = await ports.openPocket(plan, bank, gainsOf(settings, true), onProgress);
  return pocket && { pocket, clips };
};
