import { escapeHtml } from '#core/escape-html.ts';
import { createProcessor } from './processor.ts';
import { SITE_STYLE } from './site-style.ts';
import type { CslItem } from '#core/csl.ts';

const LANGUAGES = new Intl.DisplayNames('en-GB', { type: 'language' });

/**
 * A copy of the item with the variables that the site's style prints, saying nothing twice. A dated record says when it was read, and
 * where a copy is kept, only where it stands by itself: a note in a text leads there.
 */
function prepare(item: CslItem, own: boolean): CslItem & Record<string, unknown> {
  const { publisher, language, note, custom, genre: _genre, accessed, archive_location: copy, ...rest } = item;
  const authors = item.author?.map((name) => ('literal' in name ? name.literal : '')) ?? [];
  const container = authors.includes(item['container-title'] ?? '') ? undefined : item['container-title'];
  const said = [...authors, item['container-title']];
  return {
    ...rest,
    accessed: own || !item.issued ? accessed : undefined,
    archive_location: own ? copy : undefined,
    'container-title': container,
    publisher: said.includes(publisher) ? undefined : publisher,
    genre: item.title.startsWith('[') ? 'described' : undefined,
    medium: language && !language.startsWith('en') ? `in ${LANGUAGES.of(language)}` : undefined,
    annote: note,
    abstract: custom?.standing,
  };
}

let processor: ReturnType<typeof createProcessor> | undefined;
let titleLink: string | undefined;
const notes = new WeakMap<CslItem, Map<string | undefined, string>>();

/**
 * One source as a line of HTML for notes and the bibliography: author, title (linked), publication, date, day of reading, "[in Japanese]", remark,
 * standing (`<span class="standing">`). A title in square brackets is a description and gets no quotation marks.
 * @param to where the title leads; by default to the source itself
 */
export function formatNote(item: CslItem, to: string | undefined = item.URL): string {
  processor ??= createProcessor(SITE_STYLE, (variable, html) => {
    if (variable === 'title' && titleLink && /^(https?:|\/)/.test(titleLink)) return `<a href="${escapeHtml(titleLink)}">${html}</a>`;
    if (variable === 'archive_location') return `<a href="${html}">archived copy</a>`;
    return variable === 'abstract' ? `<span class="standing">${html}</span>` : html;
  });
  const ready = notes.get(item) ?? new Map<string | undefined, string>();
  notes.set(item, ready);
  if (!ready.has(to)) {
    titleLink = to;
    ready.set(to, processor.bibliography([prepare(item, to === item.URL)])[0]!.entry.html);
  }
  return ready.get(to)!;
}
