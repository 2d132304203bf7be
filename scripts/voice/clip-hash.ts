/** What a clip was made of. A test compares it with the words of today. */
import { createHash } from 'node:crypto';

/** Another number here makes every clip anew. */
const pipeline = 3;
/** The voice of clips that no person has recorded. */
export const builtInVoice = 'RHVoice slt 1.14';

export const digest = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** `recording`: the bytes of a person's recording, or null. */
export const clipHash = (text: string, recording: Uint8Array | null): string =>
  digest(JSON.stringify([pipeline, recording === null ? builtInVoice : digest(recording), text]));
