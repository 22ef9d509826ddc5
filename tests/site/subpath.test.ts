import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor, readHeaders } from '../../src/tools/hosting/rules.ts';
import { run } from '../../src/tools/run.ts';
import { DIST, pages } from '../harness/dist.ts';
import { allBrokenLinks } from '../harness/links.ts';
import { HOSTS, startHost } from '../harness/servers.ts';

const dir = mkdtempSync(join(tmpdir(), 'four-islands-'));
const out = join(dir, 'site');
chmodSync(dir, 0o755); // servers started by root give up its rights

beforeAll(async () => {
  const { code, output } = await run('node', ['src/pipeline/build.ts', '--out', out], { quiet: true, env: { BASE: '/explainer' } });
  if (code !== 0) throw new Error(output.slice(-2000));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test('a site built for a sub-path has the same pages', () => {
  expect(pages(out).map(({ path }) => path)).toEqual(pages().map(({ path }) => path));
});

test('a site built for a sub-path has no broken link', () => {
  expect(allBrokenLinks(out, '/explainer')).toEqual([]);
});

test('a site built for a sub-path tells hosts what to send under that path', () => {
  const at = (path: string) => headersFor(readHeaders(path.startsWith('/explainer') ? out : DIST), path);
  for (const path of ['/', '/about/', '/embed/map/', '/sw.js']) expect(at(`/explainer${path}`), path).toEqual(at(path));
});

describe.each(HOSTS)('$name', ({ name, missing }) => {
  test.skipIf(missing)('serves it under the sub-path as the configuration is printed, compressed and with its headers', async () => {
    const host = await startHost(name, out);
    try {
      const home = await host.get('/explainer/');
      expect([home.status, home.headers['content-encoding'], home.headers['content-security-policy']]).toEqual([
        200,
        'br',
        "frame-ancestors 'none'",
      ]);
      expect(new URL((await host.get('/explainer/about')).headers.location ?? '', 'http://localhost').pathname).toBe('/explainer/about/');
      const [script] = readdirSync(join(out, '_astro')).filter((file) => file.endsWith('.js'));
      expect((await host.get(`/explainer/_astro/${script}`)).headers['cache-control']).toContain('immutable');
      const missed = await host.get('/explainer/nowhere/', 'identity');
      expect([missed.status, missed.body.toString()]).toEqual([404, readFileSync(join(out, '404.html'), 'utf8')]);
      expect((await host.get('/about/')).status).toBe(404);
    } finally {
      await host.close();
    }
  });
});
