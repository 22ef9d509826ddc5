import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { formatNote } from '#build/citations/index.ts';
import { SITE } from '#build/site.ts';
import { words } from '#build/words.ts';
import { href } from '#core/addresses.ts';
import { formatDate } from '#core/dates.ts';
import { printHtml } from '#features/editable/print-html.ts';
import { typeset } from '#features/print/typeset/typeset.ts';
import { absolute, lastChange } from '#queries/citable.ts';
import { sourcesById } from '#queries/record.ts';
import Document from './Book.astro';
import css from './book.css?raw';
import { chapters, type Chapter } from './chapters.ts';
import { epubFile } from './package.ts';
import { BOOK, bookParts, type Part } from './parts.ts';
import { plateOf, plates } from './plates.ts';
import { xhtml } from './xhtml.ts';

const t = words();
const link = ({ id, title }: Pick<Chapter, 'id' | 'title'>) => h('li', h('a', { href: `${id}.xhtml` }, title));

/** The chapters under the headings of their groups; the sources stand by themselves at the end. */
function contents(parts: readonly Part[], sources: string): ElementContent[] {
  const groups = [...Map.groupBy(parts, ({ group }) => group)].map(([group, own]) => h('li', h('span', group), h('ol', own.map(link))));
  const list = h('ol', groups, link({ id: 'sources', title: sources }));
  return [h('nav', { 'epub:type': 'toc', id: 'toc', role: 'doc-toc' }, h('h1', t('book.contents')), list)];
}

/** The first page: what it is, where it comes from, what it does not decide. */
function firstPage(updated: Date): ElementContent[] {
  const address = absolute('/');
  const day = formatDate(updated.toISOString().slice(0, 10));
  return [
    h('h1', SITE.name),
    h('p', { className: ['deck'] }, SITE.description),
    h('p', h('a', { href: address }, address), ` · ${t('brief.asOf', { date: day })}`),
    h('p', t('foot.position')),
    h('p', t('book.copy')),
  ];
}

/** All reading matter of the site as an EPUB 3 (https://www.w3.org/TR/epub-33/), with the numbered sources and the maps of the print documents. */
export async function bookFile(): Promise<Uint8Array> {
  const [parts, records, updated, pictures] = [await bookParts(), await sourcesById(), await lastChange(), await plates()];
  const container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
  const component = Document as Parameters<typeof container.renderToString>[0];
  const html = (await container.renderToString(component, { props: { parts } })).replace(/(\/timeline\/)\d+\/#/g, '$1#'); // here it has one page
  const whole = printHtml(typeset(html, (id) => formatNote(records.get(id)!), href('/').replace(/\/$/, '')));
  const sources = t('nav.sources');
  const titles = new Map([...parts.map(({ id, title }) => [id, title] as const), ['sources', sources] as const]);
  const about = new Map(pictures.map((picture) => [picture.path, picture.about]));
  return epubFile({
    title: SITE.name,
    description: SITE.description,
    lang: SITE.lang,
    author: SITE.name,
    url: absolute(BOOK),
    subjects: SITE.keywords,
    updated,
    chapters: chapters(whole, { lang: SITE.lang, site: absolute('/'), titles, plateOf, about }),
    nav: xhtml(t('book.contents'), SITE.lang, contents(parts, sources)),
    first: xhtml(SITE.name, SITE.lang, firstPage(updated)),
    css,
    plates: pictures,
  });
}
