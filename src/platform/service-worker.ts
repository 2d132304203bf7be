/// <reference lib="webworker" />
/** Serves the whole app from the device. A new version waits until the page says that it may take over. */
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] };

// Shortcuts and share targets may add a query to the start address; it is the same page.
precacheAndRoute(self.__WB_MANIFEST, { ignoreURLParametersMatching: [/.*/] });
cleanupOutdatedCaches();

self.addEventListener('message', (event) => {
  if ((event.data as { type?: string } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});

// Only the very first version takes pages over at once: there is nothing older to interrupt.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
