import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { words } from '../words/first.ts';

/** A component that is fetched when it is first shown. Where that fails, the person can try again. */
export function lazyScreen<Props extends object>(load: () => Promise<ComponentType<Props>>, quiet = false) {
  const loaded = signal<ComponentType<Props> | null>(null);
  const failed = signal(false);
  const fetchIt = (): void => {
    failed.value = false;
    load().then(
      (component) => {
        loaded.value = component;
      },
      () => {
        failed.value = true;
      },
    );
  };
  return function LazyScreen(props: Props) {
    useEffect(() => {
      if (loaded.peek() === null) fetchIt();
    }, []);
    const Loaded = loaded.value;
    if (Loaded !== null) return <Loaded {...props} />;
    if (quiet) return null;
    if (!failed.value) return <p class="quiet-words">{words.common.loading}</p>;
    return (
      <div class="card stack">
        <p>{words.common.loadFailed}</p>
        <button type="button" class="button" onClick={fetchIt}>
          {words.common.tryAgain}
        </button>
      </div>
    );
  };
}
