import { useEffect } from 'preact/hooks';
import { useApp } from './app-context.ts';

/** On a screen with a key that plays a sound: what plays it is there when the key is tapped. */
export const usePreviews = (): void => {
  const app = useApp();
  useEffect(() => app.readyPreviews(), [app]);
};
