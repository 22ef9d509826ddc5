import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';
import { memoise } from '../../../src/core/memoise.ts';
import { DIST, dom, type Page } from '../dist.ts';

/** Ten packets of 1,460 bytes: what a server sends in its first round trip. */
export const ROUND_TRIP = 14_600;

/** Of these the status line and headers of a page take about 460 bytes, as Lighthouse counts them with `npm start`. */
const HEADERS = 465;

/** What is left for all that a first paint needs. */
export const FIRST_PAINT = ROUND_TRIP - HEADERS;

const COMPRESS = { '.br': brotliCompressSync, '.gz': gzipSync };

/** A file as a server sends it: as the build left it compressed beside it, or compressed here where a test has changed it since. */
function compressed(file: string, end: keyof typeof COMPRESS): Buffer {
  const beside = file + end;
  return existsSync(beside) && statSync(beside).mtimeMs >= statSync(file).mtimeMs
    ? readFileSync(beside)
    : COMPRESS[end](readFileSync(file));
}

/** Bytes of a file on the wire, with brotli; pictures and archives go as they are. Remembered, as pages share files. */
export const wireSize = memoise((file: string): number =>
  /\.(?:png|jpe?g|webp|avif|woff2|zip|imscc|pdf)$/.test(file) ? statSync(file).size : compressed(file, '.br').length,
);

const BLOCKING = [
  'link[rel=stylesheet]:not([media=print])',
  'link[rel=preload]',
  'link[rel=modulepreload]',
  'script[src]:not([type=module]):not([defer]):not([async])',
].join();

/** The file of an address on the site. */
const fileOf = (address: string, dir: string) => join(dir, decodeURI(new URL(address, 'http://x/').pathname));

/** The page and all files that hold up its first paint. */
export function blockingFiles({ file }: Page, dir = DIST): string[] {
  const $ = dom(file);
  const held = $(BLOCKING).toArray();
  return [file, ...held.map((element) => fileOf($(element).attr('href') ?? $(element).attr('src') ?? '', dir))];
}

/** What the first round trip brings of a page, by the compression that a host may use. */
const FIRST_TRIP: Record<string, (file: string) => Buffer> = {
  brotli: (file) =>
    brotliDecompressSync(compressed(file, '.br').subarray(0, FIRST_PAINT), { finishFlush: constants.BROTLI_OPERATION_FLUSH }),
  gzip: (file) => gunzipSync(compressed(file, '.gz').subarray(0, FIRST_PAINT), { finishFlush: constants.Z_SYNC_FLUSH }),
};

/** The compressions with which the block that a page's first paint waits for is not whole in its first round trip. */
export function lateFirstPaint({ file }: Page): string[] {
  const awaited = dom(file)('link[rel=expect]').attr('href')?.slice(1);
  if (!awaited) return []; // painted as it comes
  const name = dom(file)(`[id="${awaited}"]`).get(0)?.name;
  return Object.entries(FIRST_TRIP).flatMap(([compression, cut]) => {
    const [, after] = cut(file)
      .toString()
      .split(new RegExp(` id="?${awaited}"?[ >]`));
    return after?.includes(`</${name}>`) ? [] : [`${compression}: #${awaited} comes later`];
  });
}

/** Files named in a script or data file of the site: its imports and what it fetches. */
function namedIn(file: string, dir: string): string[] {
  if (!file.endsWith('.js')) return [];
  const names = [...readFileSync(file, 'utf8').matchAll(/["'`]((?:\.{1,2})?\/[\w./-]+\.(?:js|css|json))["'`]/g)].map(
    ([, name]) => name ?? '',
  );
  return names.map((name) => join(name.startsWith('/') ? dir : join(file, '..'), name)).filter((path) => existsSync(path));
}

/** Addresses of files that a page names for loading, at once or on use: in `src`, in links of the head, in `data-` attributes. */
function namedOn({ file }: Page): string[] {
  const $ = dom(file);
  const linked = $('link[rel=stylesheet], link[rel=preload], link[rel=modulepreload], link[rel~=icon]').toArray();
  const attributes = $('script, body *')
    .toArray()
    .flatMap(({ attribs }) => Object.entries(attribs).filter(([name]) => name === 'src' || name.startsWith('data-')));
  const inBody = attributes.map(([, value]) => value).filter((value) => /^\/\S+\.(?:js|css|json|png|jpe?g|webp|avif|svg)$/.test(value));
  return [...linked.map((element) => $(element).attr('href') ?? '').filter((address) => address.startsWith('/')), ...inBody];
}

/** Everything a reader of the page can come to load without leaving it: the page, what it names, and what its scripts name in turn. */
export function loadableFiles(page: Page, dir = DIST): string[] {
  const found = new Set([page.file, ...namedOn(page).map((address) => fileOf(address, dir))]);
  for (const path of found) for (const next of existsSync(path) ? namedIn(path, dir) : []) found.add(next); // it grows while it is walked
  return [...found].filter((path) => existsSync(path));
}

/** Bytes of the page and all it can load. */
export const wholeWeight = (page: Page, dir = DIST) => loadableFiles(page, dir).reduce((sum, file) => sum + wireSize(file), 0);
