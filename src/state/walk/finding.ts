/** The walker's own cadence, found while walking: on a first walk, or on one that was made for it. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { StepsPerMinute } from '../../units.ts';
import type { CadenceReading } from '../../walking/motion.ts';
import { searchOn, searchStart, steadySoFar, type UncuedSearch } from '../../walking/uncued-minutes.ts';
import type { Finding } from './walk-state.ts';

export type Found = 'again' | { readonly baseline: StepsPerMinute } | null;

export interface Search {
  readonly finding: ReadonlySignal<Finding | null>;
  begin(): void;
  end(): void;
  /** One more reading. `again`: two minutes were walked, and they do not go together. */
  read(reading: CadenceReading, uncued: boolean): Found;
}

export const searchOf = (): Search => {
  const search = signal<UncuedSearch | null>(null);
  return {
    finding: computed(() => search.value && { steady: steadySoFar(search.value) }),
    begin: () => {
      search.value = searchStart;
    },
    end: () => {
      search.value = null;
    },
    read: (reading, uncued) => {
      const before = search.peek();
      if (before === null) return null;
      const now = searchOn(before, reading, uncued);
      search.value = now;
      const { verdict } = now;
      if (verdict === null || verdict === before.verdict) return null;
      if (verdict.kind !== 'accepted') return 'again';
      search.value = null;
      return { baseline: verdict.baseline };
    },
  };
};
