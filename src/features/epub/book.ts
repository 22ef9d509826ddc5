import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import type { Element, ElementContent } from 'hast';
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
import { element, xhtml } from './xhtml.ts';

const t = words();
const text = (value: string) => ({ type: 'text', value }) as const;
const link = ({ id, title }: Pick<Chapter, 'id' | 'title'>): Element =>
  element('li', {}, [element('a', { href: `${id}.xhtml` }, [text(title)])]);

/** The chapters under the headings of their groups; the sources stand by themselves at the end. */
function contents(parts: readonly Part[], sources: string): ElementContent[] {
  const groups = [...new Set(parts.map(({ group }) => group))].map((group) =>
    element('li', {}, [element('span', {}, [text(group)]), element('ol', {}, parts.filter((part) => part.group === group).map(link))]),
  );
  const list = element('ol', {}, [...groups, link({ id: 'sources', title: sources })]);
  return [element('nav', { 'epub:type': 'toc', id: 'toc', role: 'doc-toc' }, [element('h1', {}, [text(t('book.contents'))]), list])];
}

/** The first page: what it is, where it comes from, what it does not decide. */
function firstPage(updated: Date): ElementContent[] {
  const address = absolute('/');
  const day = formatDate(updated.toISOString().slice(0, 10));
  return [
    element('h1', {}, [text(SITE.name)]),
    element('p', { className: ['deck'] }, [text(SITE.description)]),
    element('p', {}, [element('a', { href: address }, [text(address)]), text(` · ${t('brief.asOf', { date: day })}`)]),
    element('p', {}, [text(t('foot.position'))]),
    element('p', {}, [text(t('book.copy'))]),
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
