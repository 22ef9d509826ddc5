import { escapeHtml } from '#core/escape-html.ts';

/** XML as text, from nested calls: `element('title', {}, 'A & B')` is `<title>A &amp; B</title>`. */
export type Xml = { readonly xml: string };

/** Text made safe for element content and attribute values; control characters that XML 1.0 forbids are left out. */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ''));
}

/** An element. Strings among the children are text and are escaped; attributes without a value are left out. */
export function element(name: string, attributes: Record<string, string | undefined> = {}, ...children: (Xml | string)[]): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(value ?? '')}"`)
    .join('');
  const inside = children.map((child) => (typeof child === 'string' ? escapeXml(child) : child.xml)).join('');
  return { xml: inside ? `<${name}${written}>${inside}</${name}>` : `<${name}${written}/>` };
}

/** A document with its declaration. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}
