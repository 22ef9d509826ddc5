import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The served site, and the paths that browsers have asked for ahead of a visit (Fetch standard, `Sec-Purpose: prefetch`). */
export async function listening(site: string): Promise<{ url: string; ahead: string[]; close: () => Promise<void> }> {
  const ahead: string[] = [];
  const server = createServer(async (req, res) => {
    if (/prefetch/.test(String(req.headers['sec-purpose']))) ahead.push(req.url ?? '');
    const answer = await fetch(site + req.url);
    res.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/html' });
    res.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  return { url, ahead, close: () => new Promise((done) => (server.close(() => done()), server.closeAllConnections())) };
}
