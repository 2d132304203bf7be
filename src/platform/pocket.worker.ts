/** Renders a session to a file, off the page. */
import type { Gains, SampleBank, SoundPlan } from '../sound/plan.ts';
import { pocketParts } from '../sound/pocket-file.ts';

export interface PocketOrder {
  readonly plan: SoundPlan;
  readonly bank: SampleBank;
  readonly gains: Gains;
}
export type PocketNews = { readonly done: number } | { readonly file: Blob };

const page = globalThis as unknown as {
  onmessage: (event: MessageEvent<PocketOrder>) => void;
  postMessage(news: PocketNews): void;
};

page.onmessage = ({ data: { plan, bank, gains } }) => {
  const parts: Blob[] = [];
  for (const { bytes, done } of pocketParts(plan, bank, gains)) {
    // A blob may rest on disk; the bytes of forty minutes in memory would not.
    parts.push(new Blob([bytes]));
    page.postMessage({ done });
  }
  page.postMessage({ file: new Blob(parts, { type: 'audio/wav' }) });
};
