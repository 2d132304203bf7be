/** One clip, from its words or from a recording: trimmed, as loud as the others, with a little quiet around it. */
import path from 'node:path';
import { decode, encode, limit, measure, rate, speak } from './programs.ts';

/** Between sentences: time for a breath. The engine itself leaves little more than half of it. */
const breath = 0.45;
const before = 0.04;
const after = 0.12;
/** LUFS and dBTP, as for podcasts. The coder may add a little to the peak, so it is kept lower. */
const loudness = -16;
const ceiling = -1.5;
const coderRoom = 0.5;
/** LU. The measurement itself is told to a tenth. */
const nearEnough = 0.2;
const mostRounds = 5;
/** Below this, relative to the loudest sample, there is nothing. */
const silence = 10 ** (-50 / 20);

const frames = (seconds: number): number => Math.round(seconds * rate);

function trimmed(sound: Float32Array): Float32Array {
  const loudest = sound.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  const isHeard = (x: number): boolean => Math.abs(x) > loudest * silence;
  const first = sound.findIndex(isHeard);
  if (first < 0) throw new Error('there is nothing to hear in it');
  return sound.slice(first, sound.findLastIndex(isHeard) + 1);
}

function joined(parts: readonly Float32Array[], gap: number): Float32Array {
  const length = parts.reduce((sum, part) => sum + part.length, gap * (parts.length - 1));
  const whole = new Float32Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length + gap;
  }
  return whole;
}

async function spoken(text: string, folder: string): Promise<Float32Array> {
  const parts: Float32Array[] = [];
  for (const sentence of text.split(/(?<=[.?!])\s+/)) {
    const file = path.join(folder, `sentence-${parts.length}.wav`);
    await speak(sentence, file);
    parts.push(trimmed(await decode(file)));
  }
  return joined(parts, frames(breath));
}

/** As loud as wanted, and no peak too high. What limiting takes away is given back, until it is near enough. */
async function levelled(dry: Float32Array): Promise<Float32Array> {
  const most = ceiling - coderRoom;
  let boost = loudness - (await measure(dry)).loudness;
  for (let round = 1; ; round += 1) {
    const gain = 10 ** (boost / 20);
    const even = dry.map((x) => x * gain);
    const tame = (await measure(even)).peak > most ? await limit(even, most) : even;
    const missing = loudness - (await measure(tame)).loudness;
    if (Math.abs(missing) <= nearEnough || round === mostRounds) return tame;
    boost += missing;
  }
}

/** An MP3 and its length in frames. `folder` is for files in between, and no other clip's at the same time. */
export async function makeClip(
  text: string,
  recording: string | null,
  folder: string,
): Promise<{ readonly mp3: Buffer; readonly frames: number }> {
  const dry = recording === null ? await spoken(text, folder) : trimmed(await decode(recording));
  const tame = await levelled(dry);
  const clip = new Float32Array(frames(before) + tame.length + frames(after));
  clip.set(tame, frames(before));
  return { mp3: await encode(clip, path.join(folder, 'clip.mp3')), frames: clip.length };
}
