/** The clips of the built-in voice: fetched by the pack, and decoded one by one for the deck that will play them. */
import type { VoiceClip, VoiceManifest } from '../sound/voice-manifest.ts';
import type { Frames, Hertz } from '../units.ts';

/** Once the deck is open, a session waits this long for its voice. Milliseconds. */
const patience = 1500;
/** Silence that the MP3 coder puts before the first sample: LAME's 576, and 529 of any decoder. Most browsers take it off. */
const coderDelay: Frames = 576 + 529;

/** Less than is left silent at the end of a clip, in seconds. */
const tooShort = 0.1;

const folder = 'voice';

const read = async (file: string): Promise<Response> => {
  const response = await fetch(`${folder}/${file}`);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response;
};

const none = (): null => null;

/** The clip alone, on its first sample: what the coder added before and after is cut off where the browser has left it. */
export function cutToClip(decoded: Float32Array, clip: Frames, clipRate: Hertz, rate: Hertz): Float32Array {
  const frames = Math.round((clip * rate) / clipRate);
  const delay = Math.round((coderDelay * rate) / clipRate);
  const from = decoded.length >= frames + delay ? delay : 0;
  return decoded.slice(from, from + frames);
}

async function decoded(
  pack: ArrayBuffer,
  { at, bytes, frames }: VoiceClip,
  clipRate: Hertz,
  decoder: OfflineAudioContext,
  rate: Hertz,
): Promise<Float32Array> {
  const buffer = await decoder.decodeAudioData(pack.slice(at, at + bytes));
  const clip = cutToClip(buffer.getChannelData(0), frames, clipRate, rate);
  // The session has left it just its time.
  if (clip.length < (frames * rate) / clipRate - tooShort * rate) throw new Error('a part of a clip is missing');
  return clip;
}

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * A pack, whole and of the same making as the index. Cut off, or from another version, it would say other words than it
 * should: as good as none. Where nothing can be checked (a page without HTTPS) it is taken as it is.
 */
async function whole(pack: string, hash: string): Promise<ArrayBuffer> {
  const bytes = await (await read(`${pack}.mp3`)).arrayBuffer();
  const subtle = globalThis.crypto?.subtle;
  if (subtle !== undefined && !hex(await subtle.digest('SHA-256', bytes)).startsWith(hash))
    throw new Error(`${pack}.mp3 is not the one of the index`);
  return bytes;
}

/** Index and packs that hold `ids`; a pack that cannot be had is null. */
async function fetched(ids: ReadonlySet<string>) {
  const manifest = (await (await read('manifest.json')).json()) as VoiceManifest;
  const wanted = [...ids].flatMap((id) => {
    const clip = Object.hasOwn(manifest.clips, id) ? manifest.clips[id] : undefined;
    return clip === undefined ? [] : [{ id, clip }];
  });
  const packs = new Map(
    [...new Set(wanted.map(({ clip }) => clip.pack))].map((pack) => [
      pack,
      whole(pack, manifest.packs[pack]!.hash).catch(none),
    ]),
  );
  return { rate: manifest.rate, wanted, packs };
}

/**
 * Mono PCM at `rate` by clip id. Fetching begins at once, decoding when the rate is known; what is not there soon after is
 * left out, as is any clip that cannot be had. `rate` null: nothing is going to play. Never rejects.
 */
export async function loadClips(
  ids: ReadonlySet<string>,
  rate: Promise<Hertz | null>,
): Promise<Readonly<Record<string, Float32Array>>> {
  const fetching = fetched(ids).catch(none);
  const deckRate = await rate;
  if (deckRate === null || typeof OfflineAudioContext === 'undefined') return {};
  const clips: Record<string, Float32Array> = {};
  const decoder = new OfflineAudioContext(1, 1, deckRate);
  const all = fetching.then((found) =>
    Promise.all(
      (found?.wanted ?? [])
        .map(async ({ id, clip }) => {
          const pack = await found!.packs.get(clip.pack)!;
          if (pack !== null) clips[id] = await decoded(pack, clip, found!.rate, decoder, deckRate);
        })
        .map((one) => one.catch(none)),
    ),
  );
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((resolve) => {
    waiting = setTimeout(resolve, patience);
  });
  await Promise.race([all, late]);
  clearTimeout(waiting);
  return { ...clips };
}
