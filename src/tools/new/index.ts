// `npm run new KIND "Title"`: writes an entry that builds, with a sentence above each field that says what to put there.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent, errorsIn } from '#integrity/check.ts';
import { Content } from '#integrity/entry.ts';
import { parseContent } from '#integrity/parse.ts';
import { formatProblem } from '#integrity/problem.ts';
import { readContent } from '#integrity/read.ts';
import { collections, isList, type CollectionName } from '#model/collections.ts';
import { append } from '../import-sources.ts';
import { ROOT } from '../run.ts';
import { briefFor, quizFor, skeleton, weighingFor } from './skeleton.ts';

/** What can be made, by the word for one entry. */
export const KINDS = new Map(
  collections
    .filter(([name]) => ['articles', 'themes', 'events', 'places', 'people', 'terms', 'sources', 'lessons'].includes(name))
    .map(([name, { noun }]) => [noun, name]),
);

const slug = (title: string) =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Adds an entry to the content under `root` and gives the files it wrote. @throws Error where the id is taken or no id can be made. */
export async function addNew(root: string, collection: CollectionName, title: string, today: string): Promise<string[]> {
  const { path } = collections.find(([name]) => name === collection)![1];
  const content = new Content(parseContent(await readContent(root)).entries);
  const id = slug(title);
  if (!id) throw new Error(`"${title}" has no Latin letters to make an address of; give a title that has`);
  if (content.entries.some((entry) => entry.id === id && entry.collection === collection)) throw new Error(`"${id}" is there already`);
  const wanted = { collection, id, title, today, content };
  const made = skeleton(wanted);
  if (isList(path)) {
    const file = join(root, path);
    if (path.endsWith('.json')) writeFileSync(file, append(readFileSync(file, 'utf8'), [JSON.parse(made) as object]));
    else appendFileSync(file, made);
    return [path];
  }
  const file = `${path}/${id}.${path.includes('teaching') ? 'yaml' : 'mdx'}`;
  if (existsSync(join(root, file))) throw new Error(`${file} is there already`);
  writeFileSync(join(root, file), made);
  // Tests and worksheets are made of its questions, and one page sums it up.
  const beside: [list: CollectionName, text: string][] = [
    ['quizzes', collection === 'articles' ? quizFor(wanted) : ''],
    ['weighing', collection === 'articles' ? weighingFor(wanted) : ''],
    ['briefs', ['articles', 'themes'].includes(collection) ? briefFor(wanted) : ''],
  ];
  const files = beside
    .filter(([, text]) => text)
    .map(([list, text]) => {
      const own = collections.find(([name]) => name === list)![1].path;
      appendFileSync(join(root, own), text);
      return own;
    });
  return [file, ...files];
}

if (import.meta.main) {
  const [kind = '', ...words] = process.argv.slice(2);
  const collection = KINDS.get(kind);
  const title = words.join(' ').trim();
  if (!collection || !title) {
    console.error(`npm run new -- ${[...KINDS.keys()].join('|')} "Title"`);
    process.exit(2);
  }
  try {
    const files = await addNew(ROOT, collection, title, new Date().toISOString().slice(0, 10));
    for (const problem of errorsIn(checkContent(await readContent(ROOT)))) console.log(formatProblem(problem));
    console.log(`Written: ${files.join(', ')}. Fill it in (npm run dev shows it), then npm run build && npm run permalinks.`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
