/**
 * The whole session as one sound file, played by one audio element: to the phone it is an ordinary recording, so it plays
 * on in a pocket where nothing else does. sound.md §5 "Host B"
 */
import type { Gains, SampleBank, SoundPlan } from '../sound/plan.ts';
import type { Transport } from '../timeline/transport.ts';
import type { Seconds } from '../units.ts';
import { fileTransport } from './file-transport.ts';
import type { PocketNews, PocketOrder } from './pocket.worker.ts';
import workerUrl from './pocket.worker.ts?worker&url';
import { scriptUrl } from './trusted.ts';

export interface Pocket {
  readonly transport: Transport;
  /** The file itself, to be saved. */
  readonly file: Blob;
  /** Sounds from a position on. Resolves to false where the browser wants a tap for it first. Never rejects. */
  begin(at: Seconds): Promise<boolean>;
}

/**
 * Renders in a worker, to be played by `audio`; `onProgress` hears the share that is done, 0 to 1. Volumes are those of `gains` for good. Resolves
 * to null where it cannot be rendered: no worker, or no room. Never rejects.
 */
export async function openPocket(
  plan: SoundPlan,
  bank: SampleBank,
  gains: Gains,
  onProgress: (done: number) => void,
  audio: () => HTMLAudioElement = () => new Audio(),
): Promise<Pocket | null> {
  const file = await renderFile({ plan, bank, gains }, onProgress);
  if (file === null) return null;
  const element = audio();
  const transport = fileTransport(element, file, plan.frames / plan.rate);
  return {
    file,
    transport,
    begin: (at) => {
      transport.seek(at);
      return element.play().then(
        () => true,
        () => false,
      );
    },
  };
}

function renderFile(order: PocketOrder, onProgress: (done: number) => void): Promise<Blob | null> {
  return new Promise((resolve) => {
    let worker: Worker | null = null;
    const answer = (file: Blob | null): void => {
      worker?.terminate();
      resolve(file);
    };
    try {
      worker = new Worker(scriptUrl(workerUrl), { type: 'module' });
      worker.onerror = () => answer(null);
      worker.onmessage = ({ data }: MessageEvent<PocketNews>) => {
        if ('file' in data) answer(data.file);
        else onProgress(data.done);
      };
      worker.postMessage(order);
    } catch {
      answer(null);
    }
  });
}
