/** The index of the voice packs, `public/voice/manifest.json`: where each clip lies, how long it is, what it was made of. */
import type { Frames, Hertz } from '../units.ts';

export interface VoiceClip {
  /** File in the same folder, without ".mp3". */
  readonly pack: string;
  /** Bytes from the start of the pack, and how many: an MP3 of its own. */
  readonly at: number;
  readonly bytes: number;
  /** Length at `rate`, the quiet around the words included. */
  readonly frames: Frames;
  /** Of words, voice and pipeline. */
  readonly hash: string;
}

export interface VoiceManifest {
  readonly rate: Hertz;
  /** Packs that a new device fetches before the others, in this order: all that the two first doors say. */
  readonly first: readonly string[];
  readonly packs: Readonly<Record<string, { readonly bytes: number; readonly hash: string }>>;
  readonly clips: Readonly<Record<string, VoiceClip>>;
}
