// Makes the search index of a built site. Pagefind would index whole pages; here every entry is a result of its own,
// with its own address, so the records come from the content by way of `src/pages/search/records.json.ts`.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { nameForms } from '#features/search/search-names.ts';
import type { SearchRecord } from '#features/search/search-record.ts';
import { ROOT } from '#tools/run.ts';

/** Parts of Pagefind that the site uses; its ready-made interfaces are left out. */
const WANTED = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_\w+)$/;

/** The beginning of a text, cut between words. */
const beginning = (text: string, length = 200) => (text.length > length ? text.slice(0, text.lastIndexOf(' ', length)) + ' …' : text);

async function add(index: PagefindIndex, { kind, url, title, names, ja, ru, text }: SearchRecord): Promise<void> {
  const forms = [...new Set([title, ...names, ja ?? '', ru ?? ''].flatMap(nameForms))];
  const { errors } = await index.addCustomRecord({
    url,
    language: 'en', // one index for all: names in Japanese and Russian stand in it as words of their own
    content: `${text} ${forms.join(' ')}`,
    meta: { title, kind, names: forms.join(' · '), ...(ja && { ja }), ...(ru && { ru }), text: beginning(text) },
  });
  if (errors.length) throw new Error(`search index, ${url}: ${errors.join('; ')}`);
}

/** Builds `pagefind/` in a built site from its `search/records.json`, and removes that file. Returns the number of records. */
export async function buildSearchIndex(dir: string): Promise<number> {
  const file = join(dir, 'search', 'records.json');
  const records = JSON.parse(await readFile(file, 'utf8')) as SearchRecord[];
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`search index: ${errors.join('; ')}`);
  try {
    for (const record of records) await add(index, record); // one after the other, so that two builds are the same
    const { files } = await index.getFiles();
    const out = join(dir, 'pagefind');
    await rm(out, { recursive: true, force: true });
    for (const { path, content } of files.filter(({ path }) => WANTED.test(path.replace(/^.*\//, '')))) {
      await mkdir(dirname(join(out, path)), { recursive: true });
      await writeFile(join(out, path), content);
    }
  } finally {
    await close();
  }
  await rm(file);
  return records.length;
}

if (import.meta.main) {
  const records = await buildSearchIndex(resolve(process.argv[2] ?? join(ROOT, 'dist')));
  console.log(`search index: ${records} entries`);
}
