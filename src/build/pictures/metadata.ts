import { escapeHtml } from '#core/escape-html.ts';
import { LICENCE } from '#core/structured-data.ts';

/** Who made a picture of what, and on which terms. */
export interface Credit {
  title: string;
  /** Absolute address of the picture. */
  url: string;
  /** Who is to be named, and the address that goes with the name. */
  author: string;
  authorUrl: string;
  /** What it rests on. */
  source: string;
  /** Day of the last change, ISO 8601. */
  date: string;
  /** BCP 47. */
  lang: string;
}

const NAMESPACES =
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#"';

/** The credit in RDF with Dublin Core and the terms of Creative Commons, as Inkscape writes and reads it in `<metadata>`. */
export function svgMetadata(credit: Credit): string {
  const { title, url, author, authorUrl, source, date, lang } = credit;
  const text = (name: string, value: string) => `<${name}>${escapeHtml(value)}</${name}>`;
  return `<metadata><rdf:RDF ${NAMESPACES}><cc:Work rdf:about="${escapeHtml(url)}">${text('dc:format', 'image/svg+xml')}<dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/>${text('dc:title', title)}<dc:creator><cc:Agent>${text('dc:title', author)}</cc:Agent></dc:creator>${text('dc:rights', rights(credit))}${text('dc:date', date)}${text('dc:source', source)}${text('dc:language', lang)}${text('cc:attributionName', author)}<cc:attributionURL rdf:resource="${escapeHtml(authorUrl)}"/><cc:license rdf:resource="${LICENCE}"/></cc:Work></rdf:RDF></metadata>`;
}

/** The licence in words, with its address. */
export const rights = ({ author }: Credit) => `${author}, CC BY 4.0, ${LICENCE}`;

/** The credit as XMP (ISO 16684-1), which picture programs show as title, author and rights. */
export function xmp(credit: Credit): string {
  const { title, url, author, authorUrl, source } = credit;
  const lang = (value: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escapeHtml(value)}</rdf:li></rdf:Alt>`;
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${NAMESPACES} xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"><rdf:Description rdf:about=""><dc:title>${lang(title)}</dc:title><dc:creator><rdf:Seq><rdf:li>${escapeHtml(author)}</rdf:li></rdf:Seq></dc:creator><dc:rights>${lang(rights(credit))}</dc:rights><dc:source>${escapeHtml(source)}</dc:source><dc:identifier>${escapeHtml(url)}</dc:identifier><xmpRights:Marked>True</xmpRights:Marked><xmpRights:WebStatement>${escapeHtml(authorUrl)}</xmpRights:WebStatement><cc:license rdf:resource="${LICENCE}"/><cc:attributionName>${escapeHtml(author)}</cc:attributionName></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`;
}
