import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { contentType } from './content-type.ts';
import { readHeaders, readRedirects, type Redirect } from './rules.ts';

/** A header with what it says for which addresses; an address that no expression fits does not get it. */
export interface Header {
  name: string;
  /** Regular expressions (PCRE and RE2 read them alike) over the path that was asked for or the file that answers. No two fit one path. */
  values: [expression: string, value: string][];
}

/** What the configuration of a server is made of. */
export interface HostedSite {
  /** Host name and, where it is not the usual one, port. */
  host: string;
  /** Sub-path without its last slash; empty where the site has the host for itself. */
  base: string;
  /** Directory of the site on the server. */
  root: string;
  headers: Header[];
  redirects: Redirect[];
  /** `Content-Type` and the ends of names that have it. */
  types: [type: string, extensions: string[]][];
}

const escape = (text: string) => text.replace(/[.+?^$()[\]{}|\\]/g, String.raw`\$&`);

/** A pattern of `_headers` as an expression that also fits the file a server may put in place of the address. */
function expression(pattern: string): string {
  const source = pattern.split('*').map(escape).join('.*');
  if (pattern.endsWith('*')) return `^${source.slice(0, -2)}`;
  return `^${source}${pattern.endsWith('/') ? String.raw`(?:index\.html)?` : ''}(?:\\.br|\\.gz)?$`;
}

function headersOf(dir: string): Header[] {
  const set = readHeaders(dir).flatMap(({ pattern, headers }) =>
    headers.map(([name, value]) => ({ name, value, expression: expression(pattern) })),
  );
  return [...Map.groupBy(set, ({ name }) => name)].map(([name, rules]) => ({
    name,
    values: [...Map.groupBy(rules, ({ value }) => value)].map(([value, same]) => [
      same.map(({ expression }) => expression).join('|'),
      value,
    ]),
  }));
}

/** What may be added after the build: handouts, packages, pictures. */
const LATER = ['epub', 'jpg', 'mjs', 'pdf', 'webp', 'zip'];

/** Types of everything that was built, so that no server has to know any. */
function typesOf(dir: string): [string, string[]][] {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  const ends = names.map((name) => extname(name).slice(1)).filter((end) => end && !['br', 'gz'].includes(end));
  const extensions = new Set([...ends, ...LATER]);
  const types = Map.groupBy([...extensions].sort(), contentType);
  types.delete('application/octet-stream');
  return [...types].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Reads a built site. Host and sub-path are those of the canonical address of its first page: what `SITE` and `BASE` said at the build. */
export function hostedSite(dir: string, root: string, host?: string): HostedSite {
  const home = readFileSync(join(dir, 'index.html'), 'utf8');
  const canonical = new URL(/<link rel="?canonical"? href="?([^">\s]+)/.exec(home)?.[1] ?? '');
  return {
    host: host ?? canonical.host,
    base: canonical.pathname.replace(/\/$/, ''),
    root: root.replace(/\/$/, ''),
    headers: headersOf(dir),
    redirects: readRedirects(dir),
    types: typesOf(dir),
  };
}
