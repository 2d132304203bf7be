import type { Frames, Hertz } from '../units.ts';

const headerBytes = 44;

/** The first bytes of a mono 16-bit WAV file of so many frames. */
export function wavHeader(frames: Frames, rate: Hertz): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(headerBytes);
  const view = new DataView(bytes.buffer);
  const text = (at: number, word: string) =>
    bytes.set(
      [...word].map((c) => c.charCodeAt(0)),
      at,
    );
  text(0, 'RIFF');
  view.setUint32(4, headerBytes + frames * 2 - 8, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true); // size of the format block
  view.setUint16(20, 1, true); // PCM
  view.setUint16(22, 1, true); // one channel
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true); // bytes per second
  view.setUint16(32, 2, true); // bytes per frame
  view.setUint16(34, 16, true); // bits per sample
  text(36, 'data');
  view.setUint32(40, frames * 2, true);
  return bytes;
}

/** Samples as 16-bit PCM. Beyond ±1 they are clipped. */
export function pcm16(samples: Float32Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(samples.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < samples.length; i += 1)
    view.setInt16(i * 2, Math.round(Math.max(-1, Math.min(1, samples[i]!)) * 32767), true);
  return bytes;
}

/** A mono 16-bit WAV file. */
export function wav(samples: Float32Array, rate: Hertz): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(headerBytes + samples.length * 2);
  bytes.set(wavHeader(samples.length, rate));
  bytes.set(pcm16(samples), headerBytes);
  return bytes;
}
