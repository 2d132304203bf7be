import './rest-page.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { words } from '../../../words/words.ts';
import { useApp } from '../../app-context.ts';
import { easeNow } from '../../ease-now.ts';
import { Still } from './still.tsx';

/** *Tightening now*, from a link or the app's icon: begins as soon as everything is there. With no tap, sound may wait for one. */
export function Now() {
  const app = useApp();
  const still = useSignal(false);
  useEffect(() => {
    let left = false;
    // Where something cannot be loaded, what is left is to rest.
    const begin = (): void => {
      if (!left && !easeNow(app)) still.value = true;
    };
    Promise.all([app.loadCare(), app.loadLibrary()]).then(begin, begin);
    return () => {
      left = true;
    };
  }, [app]);
  return still.value ? <Still /> : <p class="rest-large">{words.ease.stop}</p>;
}
