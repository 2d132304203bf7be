/** The two programs that make clips: RHVoice speaks, FFmpeg does the rest. Sound travels as mono floats at one rate. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** What RHVoice's "slt" speaks at. */
export const rate = 24_000;
const raw = ['-f', 'f32le', '-ar', String(rate), '-ac', '1'];
const quiet = ['-hide_banner', '-y'];

const run = (command: string, args: readonly string[], input: string | Uint8Array = ''): Promise<[Buffer, string]> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, [...args]);
    const out: Buffer[] = [];
    let told = '';
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      told += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve([Buffer.concat(out), told]) : reject(new Error(`${command}: ${told.trim() || code}`)),
    );
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });

const bytesOf = (sound: Float32Array): Uint8Array => new Uint8Array(sound.buffer, sound.byteOffset, sound.byteLength);
const soundOf = (bytes: Buffer): Float32Array => new Float32Array(new Uint8Array(bytes).buffer);

/** Whether a program can be run at all. */
export const has = (command: string, ...args: string[]): Promise<boolean> =>
  run(command, args).then(
    () => true,
    () => false,
  );

/** Speaks one sentence into a WAV file. 92 percent of its usual speed: unhurried. */
export const speak = async (sentence: string, file: string): Promise<void> => {
  await run('RHVoice-test', ['-p', 'slt', '-r', '92', '-q', 'max', '-o', file], `${sentence}\n`);
};

/** Any sound file, with the rumble below the voice taken off. */
export const decode = async (file: string): Promise<Float32Array> =>
  soundOf((await run('ffmpeg', [...quiet, '-i', file, '-af', 'highpass=f=70', ...raw, '-']))[0]);

/** Integrated loudness in LUFS and true peak in dBTP. EBU R 128; a second of silence lets short clips fill its window. */
export async function measure(sound: Float32Array): Promise<{ loudness: number; peak: number }> {
  const filter = 'apad=pad_dur=1,ebur128=peak=true';
  const [, told] = await run('ffmpeg', [...quiet, ...raw, '-i', '-', '-af', filter, '-f', 'null', '-'], bytesOf(sound));
  const summary = told.slice(told.lastIndexOf('Summary:'));
  const [, loudness] = /I:\s+(-?[\d.]+) LUFS/.exec(summary) ?? [];
  const [, peak] = /Peak:\s+(-?[\d.]+) dBFS/.exec(summary) ?? [];
  if (loudness === undefined || peak === undefined) throw new Error(`no loudness in what FFmpeg told: ${summary}`);
  return { loudness: Number(loudness), peak: Number(peak) };
}

/** Keeps the true peak below `ceiling`, in dBTP: limited at four times the rate. Same length, same place. */
export async function limit(sound: Float32Array, ceiling: number): Promise<Float32Array> {
  const most = 10 ** (ceiling / 20);
  const filter = `aresample=${4 * rate},alimiter=limit=${most}:attack=5:release=50:level=0:latency=1,aresample=${rate}`;
  const [out] = await run('ffmpeg', [...quiet, ...raw, '-i', '-', '-af', filter, ...raw, '-'], bytesOf(sound));
  const limited = new Float32Array(sound.length);
  limited.set(soundOf(out).subarray(0, sound.length));
  return limited;
}

/** MP3, 40 kbit/s. Its header tells how many samples the encoder put before and after. */
export async function encode(sound: Float32Array, file: string): Promise<Buffer> {
  const bare = ['-map_metadata', '-1', '-id3v2_version', '0', '-write_xing', '1', '-fflags', '+bitexact'];
  const mp3 = ['-c:a', 'libmp3lame', '-b:a', '40k', '-flags:a', '+bitexact', ...bare, '-f', 'mp3', file];
  // To a file and not to a pipe: the header is written last, at the start.
  await run('ffmpeg', [...quiet, ...raw, '-i', '-', ...mp3], bytesOf(sound));
  return readFile(file);
}
