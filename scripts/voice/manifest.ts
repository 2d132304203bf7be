/** The index of the voice packs: where each clip lies, how long it is, and what it was made of. */

export interface Clip {
  /** File in the same folder, without ".mp3". */
  readonly pack: string;
  /** Bytes from the start of the pack, and how many: an MP3 of its own. */
  readonly at: number;
  readonly bytes: number;
  /** Length at `rate`, the quiet around it included. */
  readonly frames: number;
  /** Of words, voice and pipeline. */
  readonly hash: string;
}

export interface Manifest {
  readonly rate: number;
  readonly packs: Readonly<Record<string, { readonly bytes: number; readonly hash: string }>>;
  readonly clips: Readonly<Record<string, Clip>>;
}

const rows = (things: Readonly<Record<string, unknown>>, indent: string): string =>
  Object.entries(things)
    .map(([key, thing]) => {
      const flat = JSON.stringify(thing, null, 1).replace(/\s*\n\s*/g, ' ');
      return `${indent}${JSON.stringify(key)}: ${flat}`;
    })
    .join(',\n');

/** A line for each clip, so that a change shows where it is. */
export const manifestText = ({ rate, packs, clips }: Manifest): string =>
  `{\n  "rate": ${rate},\n  "packs": {\n${rows(packs, '    ')}\n  },\n  "clips": {\n${rows(clips, '    ')}\n  }\n}\n`;

/** Seconds that each clip takes, to a hundredth, never too few. What compiling a session needs to know of the voice. */
export const lengthsText = ({ rate, clips }: Manifest): string =>
  `{\n${rows(
    Object.fromEntries(Object.entries(clips).map(([id, { frames }]) => [id, Math.ceil((frames / rate) * 100) / 100])),
    '  ',
  )}\n}\n`;
