import { type PDFDocument, PDFName } from 'pdf-lib';
import { escapeHtml } from '#core/escape-html.ts';
import { LICENCE } from '#core/structured-data.ts';

/** What a PDF says of itself. */
export interface About {
  title: string;
  author: string;
  /** BCP 47. */
  lang: string;
  /** Day of the last change to its text, `1969-07-20`. */
  day: string;
}

/**
 * Writes what is known of a document as XMP (ISO 16684-1), which catalogues read. There is no claim of PDF/UA in it: Chromium leaves lines and
 * drawings outside its tags, and a claim has to be true.
 */
export function writeXmp(pdf: PDFDocument, { title, author, lang, day }: About): void {
  const one = (element: string, text: string) =>
    `<${element}><rdf:Alt><rdf:li xml:lang="x-default">${escapeHtml(text)}</rdf:li></rdf:Alt></${element}>`;
  const xmp = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">
<dc:format>application/pdf</dc:format>
${one('dc:title', title)}
<dc:creator><rdf:Seq><rdf:li>${escapeHtml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${lang}</rdf:li></rdf:Bag></dc:language>
${one('dc:rights', 'CC BY 4.0')}
<xmpRights:WebStatement>${LICENCE}</xmpRights:WebStatement>
<xmp:CreateDate>${day}T00:00:00Z</xmp:CreateDate>
<xmp:ModifyDate>${day}T00:00:00Z</xmp:ModifyDate>
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
  const stream = pdf.context.stream(new TextEncoder().encode(xmp), { Type: 'Metadata', Subtype: 'XML' });
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(stream));
}
