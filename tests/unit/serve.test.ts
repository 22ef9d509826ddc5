import { mkdtempSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type Site } from '../../src/tools/serve.ts';

const root = mkdtempSync(join(tmpdir(), 'four-islands-'));
const dir = join(root, 'dist');
let site: Site;

beforeAll(async () => {
  for (const folder of ['dist/people', 'beside']) mkdirSync(join(root, folder), { recursive: true });
  for (const file of ['dist/index.html', 'dist/404.html', 'dist/people/index.html', 'beside/index.html', 'secret.txt'])
    writeFileSync(join(root, file), file);
  writeFileSync(join(dir, '_redirects'), '/explainer/old/ /explainer/people/ 301\n');
  site = await startServer({ dir, base: '/explainer', port: 0 });
});
afterAll(async () => {
  await site.close();
  rmSync(root, { recursive: true });
});

/** The answer to a path that is sent as it is: `fetch()` would tidy it up first. */
const get = (path: string) =>
  new Promise<{ status: number | undefined; to: string | undefined; text: string }>((resolve, reject) => {
    const { hostname, port } = new URL(site.url);
    request({ hostname, port, path }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () => resolve({ status: answer.statusCode, to: answer.headers.location, text }));
    })
      .on('error', reject)
      .end();
  });

describe('the server', () => {
  test('answers with the page', async () => {
    expect(await get('/explainer/people/')).toMatchObject({ status: 200, text: 'dist/people/index.html' });
  });

  test('adds the slash that is missing, follows redirects, and leads into the sub-path', async () => {
    expect(await get('/explainer/people')).toMatchObject({ status: 301, to: '/explainer/people/' });
    expect(await get('/explainer/old/')).toMatchObject({ status: 301, to: '/explainer/people/' });
    expect(await get('/')).toMatchObject({ status: 302, to: '/explainer/' });
  });

  test('follows a build that is put in place while it runs', async () => {
    mkdirSync(join(root, 'fresh/new'), { recursive: true });
    for (const file of ['404.html', 'index.html', 'new/index.html']) writeFileSync(join(root, 'fresh', file), `fresh ${file}`);
    renameSync(dir, join(root, 'kept'));
    expect(await get('/explainer/people/')).toMatchObject({ status: 503 });
    renameSync(join(root, 'fresh'), dir);
    expect(await get('/explainer/')).toMatchObject({ status: 200, text: 'fresh index.html' });
    expect(await get('/explainer/new/')).toMatchObject({ status: 200 });
    expect(await get('/explainer/people/')).toMatchObject({ status: 404, text: 'fresh 404.html' });
    rmSync(dir, { recursive: true });
    renameSync(join(root, 'kept'), dir);
  });

  test.each([
    '/explainer/nowhere/',
    '/explainer/../secret.txt',
    '/explainer/%2e%2e/secret.txt',
    '/explainer/../beside',
    '/explainer//x/..',
  ])('answers %s with the not-found page', async (path) =>
    expect(await get(path)).toMatchObject({ status: 404, to: undefined, text: 'dist/404.html' }),
  );
});
