// `npm run zip`: packs the site as built last for a USB stick or a file share, where no server answers: links lead to files.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { ROOT } from './run.ts';

/** What a server or a browser with a server would need. */
const LEFT_OUT = /\.(?:br|gz|webmanifest)$|^_(?:headers|redirects)$|^sw\.js$|^pagefind\/|^sitemap|^robots\.txt$/;

const NOTE =
  'This is a copy of the site in a folder. Texts, drawn maps, links, printing and downloads work; the live map, search and keeping pages for reading offline need the site on a server.';

/** Attributes with an address, quoted or not. */
const ADDRESS = /(?<=\s(?:href|src|action)=["']?)\/[^\s"'>]*/g;

/** The way from a page to an address of the site, both from its root: a file that opens without a server. */
export function fromFile(page: string, address: string, base: string): string {
  if (!address.startsWith(`${base}/`)) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return (posix.relative(posix.dirname(`/${page}`), file) || posix.basename(file)) + rest;
}

/** What asks for a program, since browsers load none from a folder, and the other sizes of pictures. */
const ASKS = /\sdata-wake=(?:"[^"]*"|'[^']*'|[^\s>]*)|<link rel="?manifest"?[^>]*>|\ssrcset=(?:"[^"]*"|'[^']*')/g;

/** A page whose links lead to files, and which says what a copy in a folder cannot do. */
export function toFile(html: string, page: string, base: string): string {
  const linked = html.replace(ASKS, '').replace(ADDRESS, (address) => fromFile(page, address, base));
  return linked.replace(/<footer class="?site-footer/, `<p class="wrap" role="note">${NOTE}</p>$&`);
}

/** The sub-path that a site was built for, from the canonical address of its first page. */
const baseOf = (html: string) => new URL(/<link rel="?canonical"? href="?([^">\s]+)/.exec(html)?.[1] ?? 'x:').pathname.replace(/\/$/, '');

/** The site in `dir` as a zip of one folder. */
export function zipSite(dir: string, folder: string): Uint8Array {
  const base = baseOf(readFileSync(join(dir, 'index.html'), 'utf8'));
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !LEFT_OUT.test(name) && statSync(join(dir, name)).isFile())
    .sort();
  const files = names.map((name): [string, Uint8Array] => {
    const bytes = readFileSync(join(dir, name));
    return [`${folder}/${name}`, name.endsWith('.html') ? Buffer.from(toFile(bytes.toString(), name, base)) : bytes];
  });
  const all: Zippable = Object.fromEntries([[`${folder}/READ ME FIRST.txt`, Buffer.from(`Open index.html. ${NOTE}\n`)], ...files]);
  return zipSync(all, { mtime: new Date(1980, 0, 1) }); // the same site gives the same bytes
}

if (import.meta.main) {
  const file = 'site.zip';
  writeFileSync(join(ROOT, file), zipSite(join(ROOT, 'dist'), 'site'));
  console.log(`${file}: unpack it anywhere and open site/index.html`);
}
