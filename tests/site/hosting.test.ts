import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersFor, readHeaders } from '../../src/tools/host-rules.ts';
import { ROOT } from '../../src/tools/run.ts';
import { DIST, pages } from '../harness/dist.ts';
import { apacheHeaders, nginxHeaders, type Headers } from '../harness/hosting.ts';

const rules = readHeaders(DIST);
const conf = (name: string) => readFileSync(join(ROOT, 'src/tools/hosting', name), 'utf8');
const SERVERS: [name: string, headers: (conf: string, path: string) => Headers, conf: string][] = [
  ['nginx', nginxHeaders, conf('nginx.conf')],
  ['Apache', apacheHeaders, conf('apache.conf')],
];
const PAGES = [...pages().map(({ path }) => path), '/embed/atlas/'];
const FILES = ['/_astro/island-map.abc.js', '/sw.js', '/favicon.svg', '/feed.xml', '/data/events.json', '/pagefind/pagefind.js'];

describe.each(SERVERS)('the documented configuration for %s', (_, headers, text) => {
  const sent = (path: string) => Object.fromEntries(headersFor(rules, path).map(([name, value]) => [name.toLowerCase(), value]));

  test.each(PAGES)('sends %s with the headers of dist/_headers', (path) => {
    expect(headers(text, path)).toEqual(sent(path));
  });

  // Whether a script or a picture names who may frame it makes no difference: nobody frames one.
  test.each(FILES)('sends %s with them too', (path) => {
    const withoutFrames = ({ 'content-security-policy': _frames, ...rest }: Headers) => rest;
    expect(withoutFrames(headers(text, path))).toEqual(withoutFrames(sent(path)));
  });
});
