import type { Element, ElementContent, Root } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { toXml } from 'xast-util-to-xml';
import { eachElement } from '#features/print/typeset/elements.ts';

/** An element in hast. */
export const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** Reading systems take the language from either attribute, and not all from the same. */
function prepare(tree: Root): void {
  eachElement(tree, ({ properties }) => {
    for (const name of Object.keys(properties)) if (name.startsWith('data')) delete properties[name];
    if (properties['lang']) properties['xmlLang'] = properties['lang'];
    delete properties['tabIndex'];
    return undefined;
  });
}

/** A content document of EPUB 3: HTML in the syntax of XML. */
export function xhtml(title: string, lang: string, body: ElementContent[]): string {
  const head = element('head', {}, [
    element('meta', { charSet: 'utf-8' }, []),
    element('title', {}, [{ type: 'text', value: title }]),
    element('link', { rel: ['stylesheet'], href: 'book.css', type: 'text/css' }, []),
  ]);
  const tree: Root = {
    type: 'root',
    children: [element('html', { 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang }, [head, element('body', {}, body)])],
  };
  prepare(tree);
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${toXml(toXast(tree), { closeEmptyElements: true })}\n`;
}
