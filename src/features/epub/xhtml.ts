import type { ElementContent, Root } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import { toXml } from 'xast-util-to-xml';
import { eachElement } from '#features/print/typeset/elements.ts';

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
  const head = h(
    'head',
    h('meta', { charSet: 'utf-8' }),
    h('title', title),
    h('link', { rel: ['stylesheet'], href: 'book.css', type: 'text/css' }),
  );
  const tree = h(null, h('html', { 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang }, head, h('body', body)));
  prepare(tree);
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${toXml(toXast(tree), { closeEmptyElements: true })}\n`;
}
