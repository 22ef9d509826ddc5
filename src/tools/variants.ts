// `npm run variants`: all variants of texts with what each lacks; with the name of one, what changed in its original since it was made.
// --accept writes that it was made from the original as it is, --mark that its changed blocks are stale and are published with a note.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDocument } from 'yaml';
import type { CollectionName } from '#model/collections.ts';
import { Content, type Entry, type Prose } from '#integrity/entry.ts';
import { splitMdx } from '#integrity/mdx.ts';
import { parseContent } from '#integrity/parse.ts';
import { readContent } from '#integrity/read.ts';
import { stateOfTranslation } from '#integrity/rules/translations.ts';
import { HEAD, originalOf, stateOf, writtenBlocks } from '#integrity/variants.ts';
import { proseOf, wordsIn } from '#core/prose.ts';
import { ROOT } from './run.ts';
import { printTable } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { accept: { type: 'boolean', default: false }, mark: { type: 'boolean', default: false } },
});

const files = await readContent(ROOT);
const content = new Content(parseContent(files).entries);
const variants = content.prose.filter(({ collection }) => collection === 'variants');
const stateWritten = (entry: Entry) => (entry.data['state'] ?? {}) as Record<string, string>;

/** Ids of the blocks whose original is not as it was when the variant was made. */
function changedBlocks(entry: Prose): string[] {
  const original = originalOf(entry, content);
  return original ? [...stateOf(original)].flatMap(([id, digest]) => (stateWritten(entry)[id] === digest ? [] : [id])) : [];
}

function list() {
  printTable(
    'Variants',
    ['', 'words', 'blocks', 'stale', 'changed and not marked'],
    variants.map((entry) => {
      const stale = (entry.data['stale'] ?? []) as string[];
      const words = proseOf(entry.body.tree).reduce((sum, { text }) => sum + wordsIn(text).length, 0);
      const open = changedBlocks(entry).filter((id) => !stale.includes(id));
      return [entry.id, words, writtenBlocks(entry).length, stale.length, open.join(', ')];
    }),
  );
}

/** A block of a text as it is written, or what stands above the text. */
function wording(original: Prose, id: string): string {
  const block = writtenBlocks(original).find(({ ids }) => ids.includes(id))?.source;
  if (id !== HEAD) return block ?? '';
  const { title, deck, keyPoints = [] } = original.data as { title: string; deck: string; keyPoints?: { text: string }[] };
  return [title, deck, ...keyPoints.map(({ text }) => text)].join('\n\n');
}

/** The original in the newest commit in which the block had this digest. */
function formerWording(original: Prose, id: string, digest: string | undefined): string | undefined {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  for (const commit of git('log', '--format=%H', '--', original.file).split('\n').filter(Boolean)) {
    const text = git('show', `${commit}:${original.file}`);
    const [then] = parseContent(new Map([...files, [original.file, text]])).entries.filter(({ file }) => file === original.file);
    if (then?.body && stateOf(then as Prose).get(id) === digest) return wording(then as Prose, id);
  }
  return undefined;
}

/** Prints both wordings of a block, word by word, with git's own comparison. */
function show(entry: Prose) {
  const original = originalOf(entry, content);
  if (!original) return;
  const folder = mkdtempSync(join(tmpdir(), 'variants-'));
  for (const id of changedBlocks(entry)) {
    const then = formerWording(original, id, stateWritten(entry)[id]);
    console.log(`\n^${id} of ${original.file}${then === undefined ? ' (new, or its former wording is in no commit)' : ''}`);
    const paths = ['then', 'now'].map((name) => join(folder, name));
    writeFileSync(paths[0]!, `${then ?? ''}\n`);
    writeFileSync(paths[1]!, `${wording(original, id)}\n`);
    const { stdout } = spawnSync('git', ['diff', '--no-index', '--word-diff', '--unified=0', ...paths], { encoding: 'utf8' });
    console.log(stdout.split('\n').slice(5).join('\n'));
  }
  rmSync(folder, { recursive: true });
}

/** Translations of lists: how many entries are translated, and which from words that have changed. */
function listTranslations() {
  printTable(
    'Translations of lists',
    ['', 'entries', 'of', 'changed'],
    content.of('translations').map((entry) => {
      const now = stateOfTranslation(entry, content);
      const changed = [...now].filter(([id, digest]) => stateWritten(entry)[id] !== digest).map(([id]) => id);
      return [entry.id, now.size, content.of(entry.data['of'] as CollectionName).length, changed.join(', ')];
    }),
  );
}

/** Writes the digests of the words that were translated; the other lines stay as they are. */
function acceptTranslation(entry: Entry) {
  const path = join(ROOT, entry.file);
  const text = parseDocument(readFileSync(path, 'utf8'));
  text.set('state', Object.fromEntries(stateOfTranslation(entry, content)));
  writeFileSync(path, text.toString({ lineWidth: 0, flowCollectionPadding: true }));
  console.log(`${entry.file}: made from the words as they are`);
}

/** Writes digests or stale blocks into the front matter, whose other lines stay as they are. */
function write(entry: Prose) {
  const original = originalOf(entry, content);
  const text = readFileSync(join(ROOT, entry.file), 'utf8');
  const parts = splitMdx(text);
  if (!original || !parts) return;
  const front = parseDocument(parts.frontMatter.replace(/^---\n/, ''));
  if (values.mark) front.set('stale', changedBlocks(entry));
  else {
    front.set('state', Object.fromEntries(stateOf(original)));
    front.delete('stale');
  }
  writeFileSync(join(ROOT, entry.file), `---\n${front.toString({ lineWidth: 0 })}${text.slice(parts.frontMatter.length)}`);
  console.log(`${entry.file}: ${values.mark ? 'changed blocks are marked as stale' : 'made from the original as it is'}`);
}

const isWanted = ({ id }: Entry) => !positionals.length || positionals.some((name) => id === name || id.startsWith(`${name}.`));
const translations = content.of('translations');
const unknown = positionals.filter((name) => ![...variants, ...translations].some(({ id }) => id === name || id.startsWith(`${name}.`)));
if (unknown.length) {
  console.error(`there is no variant ${unknown.join(', ')}; "npm run variants" lists them`);
  process.exitCode = 2;
} else if (values.accept || values.mark) {
  variants.filter(isWanted).forEach(write);
  if (values.accept) translations.filter(isWanted).forEach(acceptTranslation);
} else if (positionals.length) variants.filter(isWanted).forEach(show);
else {
  list();
  listTranslations();
}
