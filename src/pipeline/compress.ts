import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Files of text. Pictures, archives and the shards of the search index are compressed in themselves. */
const TEXT = '**/*.{bib,css,csv,geojson,html,ics,js,json,md,mjs,ris,svg,txt,webmanifest,xml}';

/** As many as libuv has threads for. */
const AT_ONCE = 4;

/** Pages are most of the text; on them quality 11 takes three times as long and saves 2 %. */
const brotli = (text: Buffer, page: boolean) =>
  promisify(brotliCompress)(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: page ? 10 : 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  });

/** The few files that do not get smaller stay alone; what an earlier text left beside them is taken away. */
async function compressOne(path: string) {
  const text = await readFile(path);
  const [br, gz] = await Promise.all([brotli(text, path.endsWith('.html')), promisify(gzip)(text, { level: 9 })]);
  const smaller = Math.max(br.length, gz.length) < text.length;
  for (const [end, bytes] of [
    ['.br', br],
    ['.gz', gz],
  ] as const)
    await (smaller ? writeFile(path + end, bytes) : rm(path + end, { force: true }));
}

/**
 * Writes every text file of a built site once more beside itself, as `.br` (RFC 7932) and `.gz` (RFC 1952), so that a server sends
 * the pages as small as they are meant to be without compressing anything itself. The same text gives the same bytes.
 */
export async function compress(dir: string, files = TEXT): Promise<void> {
  const waiting = glob(files, { cwd: dir });
  const work = async () => {
    for await (const file of waiting) await compressOne(join(dir, file));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
