import type { Element, ElementContent } from 'hast';

/** Words of a paragraph and the marks that stand right after them: the sources they rest on and the checks made of them. */
export interface Stretch {
  words: ElementContent[];
  /** Ids of sources. */
  sources: string[];
  /** Ids of checks. */
  checks: string[];
}

const isElement = (node: ElementContent | undefined): node is Element => node?.type === 'element';
const hrefOf = ({ properties }: Element) => String(properties['href'] ?? '');

/** The source that a footnote mark stands for: `<sup><a href="#note-fn-id">1</a></sup>`. */
export function sourceOf(node: ElementContent): string | undefined {
  const [link] = isElement(node) && node.tagName === 'sup' ? node.children : [];
  return isElement(link) ? /^#note-fn-(.+)$/.exec(hrefOf(link))?.[1] : undefined;
}

/** The check that a mark stands for: `<a class="check" href="…#id">`. */
function checkOf(node: ElementContent): string | undefined {
  const classes = isElement(node) ? node.properties['className'] : undefined;
  return Array.isArray(classes) && classes.includes('check') ? hrefOf(node as Element).split('#')[1] : undefined;
}

const isSpace = (node: ElementContent) => node.type === 'text' && node.value.trim() === '';

/** A paragraph cut after each run of marks; the marks themselves are taken out. The last stretch may have none. */
export function stretchesOf(children: readonly ElementContent[]): Stretch[] {
  const begin = (words: ElementContent[] = []): Stretch => ({ words, sources: [], checks: [] });
  const found = [begin()];
  let gap: ElementContent[] = [];
  for (const node of children) {
    const last = found.at(-1)!;
    const [source, check] = [sourceOf(node), checkOf(node)];
    const marked = last.sources.length + last.checks.length > 0;
    if (source || check) gap = []; // white space between two marks
    if (source) last.sources.push(source);
    else if (check) last.checks.push(check);
    else if (marked && isSpace(node)) gap.push(node);
    else if (marked) {
      found.push(begin([...gap, node]));
      gap = [];
    } else last.words.push(node);
  }
  if (gap.length) found.push(begin(gap));
  return found;
}
