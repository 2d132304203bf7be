/** The last seconds of the grid. */
import { channels } from './grid.ts';

/** Cells kept: ten seconds and a little. */
export const kept = 512;

export interface History {
  push(values: Float64Array): void;
  /** Copies the newest `count` values of a channel, oldest first. `count` is at most `length()`. */
  copy(channel: number, count: number, to: Float64Array): void;
  length(): number;
  reset(): void;
}

export const history = (): History => {
  // Every value is written twice, one length apart, so that the newest ones always lie in a row.
  const rows = Array.from({ length: channels }, () => new Float64Array(2 * kept));
  let place = 0;
  let filled = 0;
  return {
    push(values) {
      for (let c = 0; c < channels; c += 1) {
        const row = rows[c]!;
        row[place] = values[c]!;
        row[place + kept] = values[c]!;
      }
      place = (place + 1) % kept;
      filled = Math.min(kept, filled + 1);
    },
    copy(channel, count, to) {
      const row = rows[channel]!;
      const from = place + kept - count;
      for (let i = 0; i < count; i += 1) to[i] = row[from + i]!;
    },
    length: () => filled,
    reset() {
      place = 0;
      filled = 0;
    },
  };
};
