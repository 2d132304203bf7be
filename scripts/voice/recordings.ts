/** A person's own recordings: `voice/<clip id>.wav`, or .mp3, .m4a, .ogg. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const endings = new Set(['.wav', '.mp3', '.m4a', '.ogg']);

/** Clip id to file. Throws where two files want to be the same clip. */
export function recordingsIn(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const { name: clip, ext } = path.parse(name);
    if (!endings.has(ext.toLowerCase())) continue;
    if (found.has(clip)) throw new Error(`voice/: two recordings of ${clip}`);
    found.set(clip, path.join(folder, name));
  }
  return found;
}
