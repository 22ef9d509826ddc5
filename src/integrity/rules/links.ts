import GithubSlugger from 'github-slugger';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { problemAt, problemInBody, type Content, type Entry, type Prose, type Rule } from '../entry.ts';
import { textsIn } from '../values.ts';
import { suggestion } from '../zod-messages.ts';
import { namedBlocks } from './blocks.ts';

/** Where an entry with a text has its page. */
const pathOf = ({ collection, id }: Prose) => (collection === 'pages' ? (id === 'home' ? '/' : `/${id}/`) : `/${collection}/${id}/`);

/** Places on the page of a text: its paragraphs and its headings. */
function placesIn(entry: Prose): string[] {
  const slugger = new GithubSlugger();
  const ids = namedBlocks(entry).flatMap((block) => block.ids.map(({ id }) => id));
  visit(entry.body.tree, 'heading', (node) => void ids.push(slugger.slug(toString(node))));
  return ids;
}

/** What is wrong with a link within the site, if anything. @param from Path of the page that it stands on. */
function wrong(to: string, from: string, content: Content, pages: ReadonlyMap<string, Entry>): string | undefined {
  const { pathname, hash } = new URL(to, `https://site.invalid${from}`);
  const published = content.published[pathname];
  const page = pages.get(pathname);
  if (/\.\w+$/.test(pathname)) return undefined; // a file: made by the build, and looked for in what it made
  if (!published && !page) {
    const known = [...Object.keys(content.published), ...pages.keys()];
    return `there is no page ${pathname}${pathname.endsWith('/') ? suggestion(pathname, known) : '; addresses of pages end in /'}`;
  }
  const fragment = decodeURIComponent(hash.slice(1));
  if (!fragment || fragment.includes('=')) return undefined;
  const places = [...(published ?? []), ...(page?.body ? placesIn(page as Prose) : [])];
  if (places.includes(fragment) || (!page && content.entries.some(({ id }) => id === fragment))) return undefined;
  return `there is no #${fragment} on ${pathname}${suggestion(fragment, places)}`;
}

/** Pages that the content makes, by path: texts, and plans of lessons. */
const pagesOf = (content: Content) =>
  new Map<string, Entry>([
    ...content.prose.map((entry) => [pathOf(entry), entry] as const),
    ...content.of('lessons').map((entry) => [`/teach/${entry.id}/`, entry] as const),
  ]);

/** Fields that are an address within the site lead to a page. A site that was never published has no list of them. */
export const paths: Rule = function* (content) {
  if (!Object.keys(content.published).length) return;
  const pages = pagesOf(content);
  for (const entry of content.entries) {
    for (const { path, value } of textsIn(entry.data)) {
      const message = /^\/(?:[\w./-]*)(?:#[\w-]+)?$/.test(value) ? wrong(value.replace(/#.*/, ''), '/', content, pages) : undefined;
      if (message) yield problemAt(entry, path, message);
    }
  }
};

/** Links within the site lead to a page and a place on it; links to other sites are as safe as the site is. */
export const links: Rule = function* (content) {
  const pages = pagesOf(content);
  const cited = new Set(content.of('sources').map(({ data }) => data['URL']));
  for (const entry of content.prose) {
    const found: [offset: number, message: string][] = [];
    visit(entry.body.tree, (node: Nodes) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      const message = node.url.startsWith('http:')
        ? cited.has(node.url)
          ? undefined
          : `"${node.url}" is not encrypted; write https:, or cite it as a source if the site has nothing else`
        : /^[/#]/.test(node.url)
          ? wrong(node.url, pathOf(entry), content, pages)
          : undefined;
      if (message) found.push([node.position?.start.offset ?? 0, message]);
    });
    for (const [offset, message] of found) yield problemInBody(entry, offset, message);
  }
};
