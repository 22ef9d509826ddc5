// Makes the search index of a built site. Pagefind would index whole pages; here every entry is a result of its own,
// with its own address, so the records come from the content by way of `src/pages/search/records.json.ts`.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { DEFAULT_LOCALE, locales } from '#build/words.ts';
import { variantPath } from '#core/variant.ts';
import { indexPath } from '#features/search/index-path.ts';
import { nameForms } from '#features/search/search-names.ts';
import type { SearchRecord } from '#features/search/search-record.ts';
import { ROOT } from '#tools/run.ts';

/** Parts of Pagefind that the site uses; its ready-made interfaces are left out. */
const WANTED = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind|.*\.pf_\w+)$/;

/** The beginning of a text, cut between words. */
const beginning = (text: string, length = 200) =>
  text.length > length ? text.slice(0, text.lastIndexOf(' ', length) + 1 || length).trimEnd() + ' …' : text;

async function add(index: PagefindIndex, language: string, { kind, url, title, names, ja, ru, text }: SearchRecord): Promise<void> {
  const forms = [...new Set([title, ...names, ja ?? '', ru ?? ''].flatMap(nameForms))];
  const { errors } = await index.addCustomRecord({
    url,
    language, // names in the scripts of the others stand in each index as words of their own
    content: `${text} ${forms.join(' ')}`,
    meta: { title, kind, names: forms.join(' · '), ...(ja && { ja }), ...(ru && { ru }), text: beginning(text) },
  });
  if (errors.length) throw new Error(`search index, ${url}: ${errors.join('; ')}`);
}

/** Writes the index of one language. */
async function write(records: readonly SearchRecord[], lang: string, out: string): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`search index: ${errors.join('; ')}`);
  for (const record of records) await add(index, lang, record); // one after the other, so that two builds are the same
  const { files } = await index.getFiles();
  for (const { path, content } of files.filter(({ path }) => WANTED.test(path.replace(/^.*\//, '')))) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), content);
  }
}

/** Builds `pagefind/` in a built site from its `search/records.json`, an index for each language, and removes these files. Returns the number of records. */
export async function buildSearchIndex(dir: string): Promise<number> {
  let count = 0;
  await rm(join(dir, 'pagefind'), { recursive: true, force: true });
  try {
    for (const lang of locales()) {
      const file = join(dir, variantPath('/search/records.json', lang, DEFAULT_LOCALE));
      const records = JSON.parse(await readFile(file, 'utf8')) as SearchRecord[];
      await write(records, lang, join(dir, indexPath(lang, DEFAULT_LOCALE)));
      await rm(file);
      count += records.length;
    }
  } finally {
    await close();
  }
  return count;
}

if (import.meta.main) {
  const records = await buildSearchIndex(resolve(process.argv[2] ?? join(ROOT, 'dist')));
  console.log(`search index: ${records} entries`);
}
