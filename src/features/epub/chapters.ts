import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { eachElement } from '#features/print/typeset/elements.ts';
import { classesOf } from '#features/print/typeset/furniture.ts';
import { xhtml } from './xhtml.ts';

/** A file of the book. */
export interface Chapter {
  id: string;
  title: string;
  xhtml: string;
}

interface Options {
  lang: string;
  /** Address of the site, for links that lead out of the book. */
  site: string;
  /** Titles of the chapters by id. */
  titles: ReadonlyMap<string, string>;
  /** Path of the picture of a map by the name of its view, and what a picture shows by its path. */
  plateOf: (view: string) => string;
  about: ReadonlyMap<string, string>;
}

const fileOf = (id: string) => `${id}.xhtml`;

/** A chapter begins with a heading of the first level, where the whole document had another over it. */
function raise(chapter: Element): void {
  let by: number | undefined;
  eachElement(chapter, (node) => {
    const level = /^h([1-6])$/.exec(node.tagName)?.[1];
    if (!level) return undefined;
    by ??= Number(level) - 1;
    node.tagName = `h${Number(level) - by}`;
    return undefined;
  });
}

/** Name of a part: the list of sources, which typesetting fills, has none. */
const nameOf = ({ properties }: Element) => String(properties['id'] ?? 'sources');

/** Ids of a chapter, its own among them. */
function idsIn(chapter: Element): string[] {
  const ids = [nameOf(chapter)];
  eachElement(chapter, ({ properties }) => void (properties['id'] && ids.push(String(properties['id']))));
  return ids;
}

/**
 * Cuts a typeset document into the files of a book: one for each of its parts and one for the sources. Links within the document lead
 * from file to file, all others to the site. @throws on a link to what the document does not hold
 */
export function chapters(html: string, { lang, site, titles, plateOf, about }: Options): Chapter[] {
  const tree: Root = fromHtml(html, { fragment: true });
  const parts = tree.children.filter((node): node is Element => node.type === 'element');
  const home = new Map(parts.flatMap((part) => idsIn(part).map((id) => [id, nameOf(part)] as const)));
  return parts.map((part) => {
    const own = nameOf(part);
    raise(part);
    eachElement(part, (node) => {
      const { href, src } = node.properties;
      if (typeof href === 'string' && href.startsWith('#')) {
        const chapter = home.get(href.slice(1));
        if (!chapter) throw new Error(`the book holds no "${href}", which ${fileOf(own)} leads to`);
        if (chapter !== own) node.properties['href'] = fileOf(chapter) + href;
      } else if (typeof href === 'string') node.properties['href'] = new URL(href, site).href;
      if (node.tagName === 'img' && typeof src === 'string') {
        const path = about.has(src) ? src : plateOf(src);
        node.properties['src'] = path;
        node.properties['alt'] = [node.properties['alt'], about.has(src) && about.get(src)].filter(Boolean).join('. ');
      }
      if (classesOf(node).includes('sr-only')) delete node.properties['className'];
      return undefined;
    });
    const title = titles.get(own) ?? own;
    return { id: own, title, xhtml: xhtml(title, lang, [part]) };
  });
}
