import { useEffect } from 'preact/hooks';
import type { Library } from '../state/app.ts';
import { useApp } from './app-context.ts';

/** The library, asked for when a screen needs it; null until it is there. A failure is among the app's troubles. */
export const useLibrary = (): Library | null => {
  const app = useApp();
  useEffect(() => {
    app.loadLibrary().catch(() => {});
  }, [app]);
  return app.library.value;
};
