/** What went wrong outside a session, in plain sentences. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { words } from '../words/first.ts';
import type { Trouble } from './app.ts';

interface Signs {
  readonly store: ReadonlySignal<'refused' | 'full' | null>;
  readonly shipped: ReadonlySignal<boolean>;
  readonly care: ReadonlySignal<boolean>;
  readonly awake: ReadonlySignal<'held' | 'refused' | 'none'>;
  readonly elsewhere: ReadonlySignal<boolean>;
}

export const troublesOf = ({ store, shipped, care, awake, elsewhere }: Signs): ReadonlySignal<readonly Trouble[]> =>
  computed(() => {
    const list: Trouble[] = [];
    if (store.value === 'refused') list.push({ id: 'storeRefused', words: words.troubles.storeRefused });
    if (store.value === 'full') list.push({ id: 'storeFull', words: words.troubles.storeFull });
    if (shipped.value) list.push({ id: 'library', words: words.troubles.library });
    if (care.value) list.push({ id: 'care', words: words.troubles.care });
    if (awake.value === 'refused') list.push({ id: 'awake', words: words.troubles.awake });
    if (elsewhere.value) list.push({ id: 'elsewhere', words: words.troubles.elsewhere });
    return list;
  });
