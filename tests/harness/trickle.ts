import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** Pieces that a page comes in, and the milliseconds between them. */
const PIECES = 20;
const PAUSE = 30;

/** The served site behind a line that lets every page through bit by bit. What pages load after themselves comes in one piece. */
export async function trickle(site: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer(async (req, res) => {
    const answer = await fetch(site + req.url);
    const body = Buffer.from(await answer.arrayBuffer());
    const headers = [...answer.headers].filter(([name]) => !/^(content-(encoding|length)|transfer-encoding|connection)$/.test(name));
    res.writeHead(answer.status, Object.fromEntries(headers));
    const size = Math.ceil(body.length / (answer.headers.get('content-type')?.startsWith('text/html') ? PIECES : 1)) || 1;
    for (let from = 0; from < body.length; from += size) {
      if (from) await setTimeout(PAUSE);
      res.write(body.subarray(from, from + size));
    }
    res.end();
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  return { url, close: () => new Promise((done) => (server.close(() => done()), server.closeAllConnections())) };
}
