import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { App } from '../state/app.ts';

export const AppContext = createContext<App | null>(null);

/** The app of this page. Only inside `Root`. */
export const useApp = (): App => {
  const app = useContext(AppContext);
  if (app === null) throw new Error('useApp outside Root');
  return app;
};
