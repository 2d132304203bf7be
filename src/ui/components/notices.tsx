import { signal } from '@preact/signals';
import { words } from '../../words/first.ts';
import { useApp } from '../app-context.ts';
import { Banner } from './banner.tsx';

const putOff = signal(false);

/** What the person should know, above every room: trouble with keeping things, and a new version. */
export function Notices() {
  const app = useApp();
  return (
    <div class="banners" role="status">
      {app.troubles.value.map((trouble) => (
        <Banner key={trouble.id} kind="trouble">
          {trouble.words}
        </Banner>
      ))}
      {app.updateWaiting.value && !putOff.value && (
        <Banner>
          {words.common.updateReady}
          <span class="buttons">
            <button type="button" class="button main" onClick={() => app.applyUpdate()}>
              {words.common.reload}
            </button>
            <button
              type="button"
              class="button plain"
              onClick={() => {
                putOff.value = true;
              }}
            >
              {words.common.later}
            </button>
          </span>
        </Banner>
      )}
    </div>
  );
}
