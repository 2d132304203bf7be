/** The web app manifest: what browsers need to install Backstride. Addresses are relative, so any sub-path works. */
import type { ManifestOptions } from 'vite-plugin-pwa';

export const manifest: Partial<ManifestOptions> = {
  id: './',
  name: 'Backstride',
  short_name: 'Backstride',
  description: 'Gentle movement and walking-form practice for backs that tighten on a walk. Works with no network.',
  lang: 'en',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  orientation: 'any',
  background_color: '#f6f2e9',
  theme_color: '#f6f2e9',
  categories: ['health', 'fitness', 'lifestyle'],
  icons: [
    { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: 'icons/maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
    { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  screenshots: [
    { src: 'screenshots/today.png', sizes: '780x1688', type: 'image/png', form_factor: 'narrow', label: 'Today' },
    {
      src: 'screenshots/player.png',
      sizes: '780x1688',
      type: 'image/png',
      form_factor: 'narrow',
      label: 'A guided session',
    },
    {
      src: 'screenshots/wide.png',
      sizes: '1280x800',
      type: 'image/png',
      form_factor: 'wide',
      label: 'A guided session on a desktop',
    },
  ],
  shortcuts: [
    {
      name: 'Loosen my back',
      url: './#/routines/home_relief',
      icons: [{ src: 'icons/icon-192.png', sizes: '192x192' }],
    },
    { name: 'Walk', url: './#/walk', icons: [{ src: 'icons/icon-192.png', sizes: '192x192' }] },
    { name: 'It is tightening now', url: './#/now', icons: [{ src: 'icons/icon-192.png', sizes: '192x192' }] },
  ],
};
