import { Content } from '../../src/integrity/entry.ts';
import { namesIn } from '../../src/integrity/names.ts';
import { parseContent } from '../../src/integrity/parse.ts';
import { readContent } from '../../src/integrity/read.ts';
import { REFERENCES } from '../../src/model/references.ts';
import { textsIn } from '../../src/integrity/values.ts';
import { proseOf, type Passage } from '../../src/core/prose.ts';
import { ROOT } from '../../src/tools/run.ts';

/** All content of the site. */
export const content = new Content(parseContent(await readContent(ROOT)).entries);

/** The running texts with what components print in their places. */
export const bodies: { name: string; passages: Passage[] }[] = content.prose.map((entry) => ({
  name: `${entry.collection}/${entry.id}`,
  passages: proseOf(entry.body.tree, namesIn(content)),
}));

const pattern = (path: readonly (string | number)[]) => path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
const isId = (collection: string, path: string) =>
  /^id$|^field$|\.id$|\.block$|path$/.test(path) ||
  REFERENCES.some((reference) => reference.from === collection && reference.path === path);

/** Every text a reader meets, with where it stands: fields that are not ids, and passages. Records of sources are other people's words. */
export const texts: { where: string; text: string }[] = [
  ...content.entries
    .filter(({ collection }) => collection !== 'sources')
    .flatMap(({ collection, id, data }) =>
      textsIn(data)
        .filter(({ path }) => !isId(collection, pattern(path)))
        .map(({ path, value }) => ({ where: `${collection}/${id} ${path.join('.')}`, text: value })),
    ),
  ...bodies.flatMap(({ name, passages }) => passages.map(({ text }, i) => ({ where: `${name} passage ${i + 1}`, text }))),
];

/** A field that records what each side calls a thing, the words of a document, and words to look up by. */
const RECORDED =
  / (?:name|altName|term|ja\.latin|ru\.latin|facts\.(?:japaneseUnit|russianUnit)|extracts\.\d+\.texts\.\d+\.text|keywords\.\d+|course\.keywords)$/;

/** Texts in the site's own voice. */
export const ownTexts = texts.filter(({ where }) => !RECORDED.test(where));

/** The site's own words: what is quoted belongs to somebody else. */
export const ownWords = (text: string) => text.replace(/“[^”]*”/g, '“…”');
