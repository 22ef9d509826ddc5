import { beforeAll, expect, test } from 'vitest';
import { variantPath } from '../../src/core/variant.ts';
import { Content } from '../../src/integrity/entry.ts';
import { parseContent } from '../../src/integrity/parse.ts';
import { readContent } from '../../src/integrity/read.ts';
import { originalOf, writtenBlocks } from '../../src/integrity/variants.ts';
import { ROOT } from '../../src/tools/run.ts';
import { dom, pages, type Page } from '../harness/dist.ts';

const content = new Content(parseContent(await readContent(ROOT)).entries);
const PATHS: Record<string, (id: string) => string> = {
  article: (id) => `/articles/${id}/`,
  theme: (id) => `/themes/${id}/`,
  page: (id) => (id === 'home' ? '/' : `/${id}/`),
};
const variants = content.of('variants').map((entry) => {
  const { kind = 'article', of, variant } = entry.data;
  const original = PATHS[String(kind)]!(String(of));
  return { entry, original, path: variantPath(original, String(variant), 'en'), lang: String(variant).split('-')[0]! };
});
let built: Map<string, Page>;
beforeAll(() => {
  built = new Map(pages().map((page) => [page.path, page]));
});

test('every variant has its page, in its language', () => {
  const wrong = variants.filter(({ path, lang }) => {
    const page = built.get(path);
    return !page || !dom(page.file)('html').attr('lang')?.startsWith(lang);
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('a paragraph’s address in one form of a text leads to the same place in every other', () => {
  const lost = variants.flatMap(({ entry, path }) => {
    const $ = dom(built.get(path)!.file);
    const ids = writtenBlocks(originalOf(entry, content)!).flatMap((block) => block.ids);
    return ids.filter((id) => $(`main [id="${id}"]`).length !== 1).map((id) => `${path}#${id}`);
  });
  expect(lost).toEqual([]);
});

test('pages of one text in several languages name each other', () => {
  const named = (path: string) => {
    const $ = dom(built.get(path)!.file);
    return $('link[rel=alternate][hreflang]')
      .toArray()
      .map((link) => `${$(link).attr('hreflang')} ${new URL($(link).attr('href')!).pathname}`)
      .sort();
  };
  const full = variants.filter(({ entry }) => !String(entry.data['variant']).endsWith('-plain'));
  const wrong = full.filter(({ original, path, lang }) => {
    const here = named(path);
    return !here.includes(`${lang} ${path}`) || !here.includes(`x-default ${original}`) || here.join() !== named(original).join();
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

/** Words that hardly a sentence of English does without, and no name of a newspaper is made of. */
const ENGLISH = /\b(?:a|and|are|as|at|by|for|from|in|is|it|of|on|or|the|this|to|was|with)\b/g;

/** English sentences of a page that do not say that they are English. */
function unmarkedEnglish({ file }: Page): string[] {
  const $ = dom(file);
  return $('main, header, footer')
    .find('*')
    .contents()
    .toArray()
    .filter((node) => node.type === 'text' && $(node).closest('script, style, [lang]').is('html'))
    .map((node) => $(node).text().trim())
    .filter((text) => new Set(text.match(ENGLISH)).size > 1);
}

test('a page in another language has no words in that of the original without saying so', () => {
  const found = [...built.values()]
    .filter(({ path }) => /^\/[a-z]{2}\//.test(path))
    .flatMap((page) => unmarkedEnglish(page).map((text) => `${page.path}: ${text.slice(0, 80)}`));
  expect(found).toEqual([]);
});
