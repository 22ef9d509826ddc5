import type { Profile } from './profile.ts';
import type { Topic, WebLink } from './types.ts';
import { element, escapeXml, xmlDocument } from './xml.ts';

/** A link that opens the page in a window of its own, since an LMS frame is narrow. */
export function webLink(link: WebLink, { ns, schemaLocation }: Profile): string {
  return xmlDocument(
    element(
      'webLink',
      { xmlns: ns.webLink, 'xmlns:xsi': ns.xsi, 'xsi:schemaLocation': schemaLocation.webLink },
      element('title', {}, link.title),
      element('url', { href: link.url, target: '_blank' }),
    ),
  );
}

/** A discussion as HTML: what to do, the questions in groups, and the article they are about. */
export function topicHtml(subject: Topic): string {
  const groups = subject.groups.map(
    ({ heading, questions }) =>
      `<p><strong>${escapeXml(heading)}</strong></p><ol>${questions.map((ask) => `<li>${escapeXml(ask)}</li>`).join('')}</ol>`,
  );
  return `<p>${escapeXml(subject.about)}</p>${groups.join('')}<p><a href="${escapeXml(subject.url)}">${escapeXml(subject.link)}</a></p>`;
}

/** A discussion in the package. */
export function topic(subject: Topic, { ns, schemaLocation }: Profile): string {
  return xmlDocument(
    element(
      'topic',
      { xmlns: ns.topic, 'xmlns:xsi': ns.xsi, 'xsi:schemaLocation': schemaLocation.topic },
      element('title', {}, subject.title),
      element('text', { texttype: 'text/html' }, topicHtml(subject)),
    ),
  );
}
