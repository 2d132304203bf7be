/** Serves a built app for a test, from any sub-path, with the real headers; can go away and can change its version. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sirv from 'sirv';
import { securityHeaders } from '../../src/platform/csp.ts';

export interface TestServer {
  /** Ends in a slash. */
  readonly url: string;
  /** Paths asked for so far. */
  readonly requests: string[];
  /** Cuts every connection and answers no more, until `back`. */
  gone(): Promise<void>;
  back(): Promise<void>;
  /** Files whose path ends like this are answered only once the function that is returned is called. */
  hold(ending: string): () => void;
  /** Files whose path ends like this are answered so; `null`: as usual again. */
  answer(ending: string, other: { readonly status: number; readonly body?: string | Uint8Array } | null): void;
  /** Deploys a newer build: same app, another version mark in its page. */
  deployNewVersion(mark: string): void;
  close(): Promise<void>;
}

const built = path.resolve(import.meta.dirname, '../../dist');

/** Cleared away at the end: a file that was just asked for may still be opened after its connection was cut. */
const folders: string[] = [];
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export const serveApp = async (under = '/'): Promise<TestServer> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'backstride-'));
  folders.push(folder);
  cpSync(built, folder, { recursive: true });
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const held = new Map<string, Promise<void>>();
  const answers = new Map<string, { readonly status: number; readonly body?: string | Uint8Array }>();
  const files = sirv(folder, {
    dev: true,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
      response.setHeader('Cache-Control', 'no-cache');
    },
  });
  const open = (port: number): Promise<Server> =>
    new Promise((resolve) => {
      const server = createServer((request, response) => {
        const asked = request.url ?? '/';
        requests.push(asked);
        if (!asked.startsWith(under)) {
          response.writeHead(404).end();
          return;
        }
        request.url = `/${asked.slice(under.length)}`;
        const like = <T>(all: ReadonlyMap<string, T>): T | undefined =>
          [...all].find(([ending]) => asked.endsWith(ending))?.[1];
        void Promise.resolve(like(held)).then(() => {
          const other = like(answers);
          if (other) response.writeHead(other.status).end(other.body);
          else
            files(request, response, () => {
              response.writeHead(404).end();
            });
        });
      });
      server.on('connection', (socket) => {
        sockets.add(socket);
        socket.on('close', () => sockets.delete(socket));
      });
      server.listen(port, '127.0.0.1', () => resolve(server));
    });
  const shut = (server: Server): Promise<void> =>
    new Promise((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => resolve());
    });

  let server = await open(0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${under}`,
    requests,
    gone: () => shut(server),
    back: async () => {
      server = await open(port);
    },
    hold: (ending) => {
      let letGo = (): void => {};
      held.set(
        ending,
        new Promise((resolve) => {
          letGo = resolve;
        }),
      );
      return () => {
        held.delete(ending);
        letGo();
      };
    },
    answer: (ending, other) => {
      if (other === null) answers.delete(ending);
      else answers.set(ending, other);
    },
    deployNewVersion: (mark) => {
      const page = path.join(folder, 'index.html');
      writeFileSync(page, readFileSync(page, 'utf8').replace('<html ', `<html data-mark="${mark}" `));
      // A new build of the worker lists a new revision of the page.
      const worker = path.join(folder, 'service-worker.js');
      const before = readFileSync(worker, 'utf8');
      const after = before.replace(
        /(revision"?:\s*")[0-9a-f]{32}("\s*,\s*"?url"?:\s*"index\.html")|("?url"?:\s*"index\.html"\s*,\s*"?revision"?:\s*")[0-9a-f]{32}(")/,
        (_all, a, b, c, d) => `${a ?? c}${Buffer.from(mark.padEnd(16, '-')).toString('hex').slice(0, 32)}${b ?? d}`,
      );
      if (after === before) throw new Error('The worker does not list index.html with a revision.');
      writeFileSync(worker, after);
    },
    close: () => shut(server),
  };
};
