/** How the index of the voice packs is written. */
import type { VoiceManifest } from '../../src/sound/voice-manifest.ts';

const rows = (things: Readonly<Record<string, unknown>>, indent: string): string =>
  Object.entries(things)
    .map(([key, thing]) => {
      const flat = JSON.stringify(thing, null, 1).replace(/\s*\n\s*/g, ' ');
      return `${indent}${JSON.stringify(key)}: ${flat}`;
    })
    .join(',\n');

/** A line for each clip, so that a change shows where it is. */
export const manifestText = ({ rate, first, packs, clips }: VoiceManifest): string =>
  `{\n  "rate": ${rate},\n  "first": ${JSON.stringify(first)},\n  "packs": {\n${rows(packs, '    ')}\n  },\n  "clips": {\n${rows(clips, '    ')}\n  }\n}\n`;

/** Seconds that each clip takes, to a hundredth, never too few. What compiling a session needs to know of the voice. */
export const lengthsText = ({ rate, clips }: VoiceManifest): string =>
  `{\n${rows(
    Object.fromEntries(Object.entries(clips).map(([id, { frames }]) => [id, Math.ceil((frames / rate) * 100) / 100])),
    '  ',
  )}\n}\n`;
