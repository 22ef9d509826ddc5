import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A rule of `_headers`: for addresses of this form, these headers. */
export interface HeaderRule {
  pattern: string;
  headers: [name: string, value: string][];
}

/** A line of `_redirects`. */
export interface Redirect {
  from: string;
  to: string;
  status: number;
}

const linesOf = (dir: string, file: string) => {
  const path = join(dir, file);
  return existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.trim() && !line.trim().startsWith('#'))
    : [];
};

/** Rules of `_headers` in the format that Netlify and Cloudflare Pages share: an address, then indented headers. */
export function readHeaders(dir: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of linesOf(dir, '_headers')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line) ?? [];
    if (name && value) rules.at(-1)?.headers.push([name, value]);
    else rules.push({ pattern: line.trim(), headers: [] });
  }
  return rules;
}

/** Lines of `_redirects`: from, to and status (301 where none is given). */
export function readRedirects(dir: string): Redirect[] {
  return linesOf(dir, '_redirects').map((line) => {
    const [from = '', to = '', status = '301'] = line.trim().split(/\s+/);
    return { from, to, status: Number.parseInt(status, 10) };
  });
}

/** Whether an address has the form of a pattern, in which `*` stands for anything. */
export function matches(pattern: string, path: string): boolean {
  const source = pattern
    .split('*')
    .map((part) => RegExp.escape(part))
    .join('.*');
  return new RegExp(`^${source}$`).test(path);
}

/** All headers for an address: every rule that fits, in order. */
export function headersFor(rules: HeaderRule[], path: string): [name: string, value: string][] {
  return rules.filter((rule) => matches(rule.pattern, path)).flatMap((rule) => rule.headers);
}

/** Puts the sub-path before every address in the `_headers` and `_redirects` of a built site: hosts compare them with the whole path. */
export function putUnder(dir: string, base = process.env.BASE): undefined {
  const prefix = base?.replace(/\/+$/, '');
  if (!prefix) return;
  for (const name of ['_headers', '_redirects']) {
    const path = join(dir, name);
    const before = name === '_headers' ? /^(?=\/)/gm : /(?<=^|^\S+[ \t]+)(?=\/)/gm;
    if (existsSync(path)) writeFileSync(path, readFileSync(path, 'utf8').replace(before, prefix));
  }
}
