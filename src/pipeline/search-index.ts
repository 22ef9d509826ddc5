// Makes the search index of a built site. Pagefind would index whole pages; here every entry is a result of its own,
// with its own address, so the records come from the content by way of `src/pages/search/records.json.ts`.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { DEFAULT_LOCALE, locales } from '#build/words.ts';
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

/** Builds `pagefind/` in a built site from its `search/records.json`, one a language, and removes these files. Returns the number of records. */
export async function buildSearchIndex(dir: string): Promise<number> {
  const lists = locales().map((lang) => ({ lang, file: join(dir, lang === DEFAULT_LOCALE ? '' : lang, 'search', 'records.json') }));
  let count = 0;
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`search index: ${errors.join('; ')}`);
  try {
    for (const { lang, file } of lists) {
      const records = JSON.parse(await readFile(file, 'utf8')) as SearchRecord[];
      for (const record of records) await add(index, lang, record); // one after the other, so that two builds are the same
      count += records.length;
    }
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
  for (const { file } of lists) await rm(file);
  return count;
}

if (import.meta.main) {
  const records = await buildSearchIndex(resolve(process.argv[2] ?? join(ROOT, 'dist')));
  console.log(`search index: ${records} entries`);
}
