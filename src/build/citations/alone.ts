import type { XmlNode } from './style-files.ts';

const element = (name: string, children: XmlNode[], attrs: Record<string, string> = {}): XmlNode => ({ name, attrs, children });

/**
 * A style for entries that stand alone: nothing to sort, nobody to be told apart from. citeproc writes the citation and the sorting
 * key of every item it is given, to see which of them are alike, and that takes longer than the entry itself; here the citation is
 * no more than the title. The entry comes out as in the whole style.
 */
export function alone(style: XmlNode): XmlNode {
  const citation = element('citation', [element('layout', [element('text', [], { variable: 'title' })])]);
  return {
    ...style,
    children: style.children.map((part) => {
      if (typeof part === 'string') return part;
      if (part.name === 'citation') return citation;
      if (part.name !== 'bibliography') return part;
      return { ...part, children: part.children.filter((child) => typeof child === 'string' || child.name !== 'sort') };
    }),
  };
}
