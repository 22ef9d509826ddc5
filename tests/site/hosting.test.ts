import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentType } from '../../src/tools/hosting/content-type.ts';
import { headersFor, readHeaders } from '../../src/tools/hosting/rules.ts';
import { startServer } from '../../src/tools/serve.ts';
import { DIST, pages } from '../harness/dist.ts';
import { HOSTS, startHost, type Host } from '../harness/servers.ts';

const rules = readHeaders(DIST);
const PATHS = pages().map(({ path }) => path);
/** One file of each kind. */
const KINDS = new Map(
  readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^[^.]*\.[a-z]+$/.test(file) && !/^pagefind\/|\.(?:br|gz)$/.test(file))
    .map((file) => [extname(file), file] as const),
);
const COMPRESSED = { br: brotliDecompressSync, gzip: gunzipSync };

for (const { name } of HOSTS.filter(({ missing }) => missing))
  console.log(`${name} is not on this machine: its configuration is not tried`);

test('every text lies beside itself compressed, and says the same', () => {
  const texts = [...KINDS.values(), 'index.html'].filter((file) => existsSync(join(DIST, `${file}.br`)));
  expect(texts.map((file) => extname(file))).toEqual(expect.arrayContaining(['.html', '.js', '.json', '.xml', '.csv']));
  for (const file of texts) {
    const text = readFileSync(join(DIST, file));
    expect(brotliDecompressSync(readFileSync(join(DIST, `${file}.br`))).equals(text), file).toBe(true);
    expect(gunzipSync(readFileSync(join(DIST, `${file}.gz`))).equals(text), file).toBe(true);
  }
});

describe.for(HOSTS)('$name with the configuration that is printed for it', ({ name, missing }) => {
  let host: Host;
  beforeAll(async () => {
    if (!missing) host = await startHost(name, DIST);
  });
  afterAll(() => host?.close());

  test.skipIf(missing)('sends every page compressed, in either way, with the headers of dist/_headers', async () => {
    for (const path of PATHS) {
      const file = readFileSync(join(DIST, path, path.endsWith('/') ? 'index.html' : ''));
      for (const [coding, open] of Object.entries(COMPRESSED)) {
        const { status, headers, body } = await host.get(path, coding);
        expect([status, headers['content-encoding'], headers['content-type']], path).toEqual([200, coding, 'text/html; charset=utf-8']);
        expect(headers.vary, path).toContain('Accept-Encoding');
        expect(open(body).equals(file), path).toBe(true);
        const promised = headersFor(rules, path).map(([header, value]) => [header.toLowerCase(), value]);
        expect({ ...headers, ...Object.fromEntries(promised) }, path).toEqual(headers);
        expect(headers['content-security-policy'], path).toBe(path.startsWith('/embed/') ? undefined : "frame-ancestors 'none'");
      }
    }
  });

  test.skipIf(missing)('sends what is not compressed to those who take nothing else', async () => {
    const { headers, body } = await host.get('/', 'identity');
    expect([headers['content-encoding'], body.toString()]).toEqual([undefined, readFileSync(join(DIST, 'index.html'), 'utf8')]);
  });

  test.skipIf(missing)('names the type of every kind of file as `npm run serve` does', async () => {
    const site = await startServer({ dir: DIST, port: 0 });
    try {
      for (const file of KINDS.values()) {
        const { status, headers } = await host.get(`/${file}`);
        expect([status, headers['content-type']], file).toEqual([200, contentType(file)]);
        expect((await fetch(`${site.url}/${file}`)).headers.get('content-type'), file).toBe(contentType(file));
      }
    } finally {
      await site.close();
    }
  });

  test.skipIf(missing)('keeps files with a hash in their name, and asks before it shows anything else again', async () => {
    const script = readdirSync(join(DIST, '_astro')).find((file) => file.endsWith('.js'));
    expect((await host.get(`/_astro/${script}`)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/sw.js', '/feed.xml']) expect((await host.get(path)).headers['cache-control'], path).toBe('no-cache');
  });

  test.skipIf(missing)('adds a slash that is missing, and answers with the page of the site where there is none', async () => {
    const { status, headers } = await host.get('/about');
    expect([301, 308]).toContain(status);
    expect(new URL(headers.location ?? '', 'http://localhost').pathname).toBe('/about/');
    for (const path of ['/nowhere/', '/nowhere.png', '/_astro/', '/nowhere']) {
      const answer = await host.get(path, 'identity');
      expect([answer.status, answer.headers['content-type']], path).toEqual([404, 'text/html; charset=utf-8']);
      expect(answer.body.toString(), path).toBe(readFileSync(join(DIST, '404.html'), 'utf8'));
      expect(answer.headers['content-security-policy'], path).toBe("frame-ancestors 'none'");
    }
  });
});
