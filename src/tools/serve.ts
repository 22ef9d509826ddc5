// `npm start` (after a build): serves `dist` as the host would, with its headers, redirects and not-found page.
// sirv answers for the files: it is small, and Vite's own preview uses it too. It looks for each file anew, so that a build shows at once.
// `PORT` is the port to try first (4321), `BASE` the sub-path the site was built for.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { SITE } from '#build/site.ts';
import { recover } from '#pipeline/swap.ts';
import { contentType } from './hosting/content-type.ts';
import { headersFor, readHeaders, readRedirects } from './hosting/rules.ts';
import { ROOT } from './run.ts';

interface Options {
  /** Directory to serve. */
  dir: string;
  /** Sub-path the site was built for. */
  base?: string;
  /** Port to try first; 0 for any. */
  port?: number;
}

/** A running server: where it is, and how to end it. */
export interface Site {
  /** Address of the first page, without the last slash. */
  url: string;
  close: () => Promise<void>;
}

/** Path of a page without its last slash. `//` and `..` would lead away from the site. */
const PAGE_WITHOUT_SLASH = /^(?:\/[\w-]+)+$/;

/** Answers requests for paths that have the sub-path taken off already. */
function handler(dir: string, base: string) {
  const apply = (res: ServerResponse, path: string) =>
    headersFor(readHeaders(dir), base + path).forEach(([name, value]) => res.setHeader(name, value));
  const away = (res: ServerResponse, to: string, status: number) => void res.writeHead(status, { Location: to }).end();

  const notFound = (req: IncomingMessage, res: ServerResponse) => {
    const rule = readRedirects(dir).find(({ from }) => from === base + pathOf(req));
    if (rule) return away(res, rule.to, rule.status);
    const page = join(dir, '404.html');
    if (!existsSync(page)) return void res.writeHead(503, { 'Retry-After': '1' }).end(); // a build is just being put in place
    apply(res, '/404.html');
    res.writeHead(404, { 'Content-Type': contentType(page) }).end(readFileSync(page));
  };
  const setHeaders = (res: ServerResponse, path: string) => {
    res.setHeader('Content-Type', contentType(path.endsWith('/') ? 'index.html' : path));
    apply(res, path);
  };
  const files = sirv(dir, { dev: true, etag: true, brotli: true, gzip: true, onNoMatch: notFound, setHeaders });

  return (req: IncomingMessage, res: ServerResponse) => {
    const path = pathOf(req);
    if (/\/\/|\.\./.test(path)) return notFound(req, res);
    const slashMissing = PAGE_WITHOUT_SLASH.test(path) && existsSync(join(dir, path, 'index.html'));
    if (slashMissing) return away(res, `${base}${path}/`, 301); // as every host does
    files(req, res);
  };
}

const pathOf = (req: IncomingMessage) => (req.url ?? '/').replace(/[?#].*/, '');

/** Starts a server for `dir`. A port that is taken is passed over for a free one. */
export async function startServer({ dir, base = '/', port = 4321 }: Options): Promise<Site> {
  const prefix = base.replace(/\/+$/, '');
  const answer = handler(dir, prefix);
  const server = createServer((req, res) => {
    const url = req.url ?? '/';
    if (prefix && (url === '/' || url === prefix)) return void res.writeHead(302, { Location: `${prefix}/` }).end();
    if (!url.startsWith(`${prefix}/`)) return void res.writeHead(404).end();
    req.url = url.slice(prefix.length);
    answer(req, res);
  });
  await listen(server, port);
  const url = `http://localhost:${(server.address() as AddressInfo).port}${prefix}`;
  return { url, close: () => new Promise((done) => (server.close(() => done()), server.closeAllConnections())) };
}

const listen = (server: Server, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.on('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? server.listen(0, 'localhost') : reject(error)));
    server.listen(port, 'localhost');
  });

if (import.meta.main) {
  await recover(ROOT, join(ROOT, 'dist'));
  const { url } = await startServer({ dir: join(ROOT, 'dist'), base: process.env.BASE, port: Number(process.env.PORT ?? 4321) });
  console.log(`${SITE.name} is at ${url}/  (Ctrl+C to stop)`);
}
