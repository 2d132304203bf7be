/** `npm start`: sets up what is missing, builds, and serves the real app. */
import { checkNode, installPackages, say, tool } from './steps.mjs';

checkNode();
await installPackages();
await tool('Building Backstride', 'vite/bin/vite.js', ['build']);
const { preview } = await import('vite');
const port = Number(process.env.PORT ?? 4173);
const server = await preview({ preview: { port, strictPort: false, host: process.env.HOST ?? '127.0.0.1' } });
say('Backstride is being served. Open this address; stop with Ctrl+C.');
server.printUrls();
