import type { MessageKey, Words } from '#core/words.ts';
import type { Found } from './pagefind.ts';

/** An element with its text; `lang` where the text is in another language. */
function element<K extends keyof HTMLElementTagNameMap>(name: K, text: string, lang = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  if (lang) made.lang = lang;
  return made;
}

/** Fills the entry that the page keeps in its template. */
function item(blank: Element, { url, meta: { title, ja, ru, text } }: Found): Element {
  const entry = blank.cloneNode(true) as Element;
  const [heading, words] = entry.querySelectorAll('p');
  const link = element('a', title);
  link.href = url;
  heading?.append(link);
  if (ja) heading?.append(' ', element('span', ja, 'ja'));
  if (ru) heading?.append(' ', element('span', ru, 'ru'));
  words?.append(text);
  return entry;
}

/** The results as lists under headings, the group of the best result first. */
export function grouped(found: readonly Found[], template: DocumentFragment, t: Words): HTMLElement[] {
  const list = template.querySelector('ol') as Element;
  const blank = list.querySelector('li') as Element;
  return [...Map.groupBy(found, ({ meta }) => meta.kind)].map(([kind, entries]) => {
    const filled = list.cloneNode() as Element;
    filled.append(...entries.map((entry) => item(blank, entry)));
    const section = document.createElement('section');
    section.append(element('h2', t(`client.search.group.${kind}` as MessageKey)), filled);
    return section;
  });
}
