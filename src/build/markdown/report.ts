import { relative } from 'node:path';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { CONTENT } from '#model/content-folder.ts';

/** Path from the project's root, as an editor opens it. Vite may add a query to it. */
export const pathOf = (file: VFile): string => (file.path ? relative(file.cwd, file.path.replace(/\?.*$/, '')) : 'unnamed file');

/** What is wrong with a file, collected so that its author sees all of it at once. */
export class Problems {
  private readonly file: VFile;
  private readonly found: { at: Node; text: string }[] = [];

  constructor(file: VFile) {
    this.file = file;
  }

  add(at: Node, text: string): void {
    this.found.push({ at, text });
  }

  /** @throws VFileMessage, one line for each problem: `content/articles/x.mdx:12:3: …`. It stops `astro build`. */
  fail(rule: string): void {
    const [first] = this.found;
    if (!first) return;
    const lines = this.found.map(
      ({ at, text }) => `${pathOf(this.file)}:${at.position?.start.line ?? '?'}:${at.position?.start.column ?? '?'}: ${text}`,
    );
    this.file.fail(lines.join('\n'), { place: first.at.position, ruleId: rule, source: 'content' });
  }
}

/** The front matter that Astro hands to the page as `remarkPluginFrontmatter`; made when the file is processed outside Astro. */
export function frontmatterOf(file: VFile): Record<string, unknown> {
  const data = file.data as { astro?: { frontmatter?: Record<string, unknown> } };
  data.astro ??= {};
  return (data.astro.frontmatter ??= {});
}

/** Which files a rule is for: a test on the path from the project's root. */
export type Where = (path: string) => boolean;
/** Whether a file stands in one of these folders of the dossier, in this checkout or a copy. */
const within = (path: string, ...folders: string[]) =>
  folders.some((folder) => `/${path.replaceAll('\\', '/')}`.includes(`/${CONTENT}/${folder}/`));
/** The articles. */
export const inArticles: Where = (path) => within(path, 'articles');
/** The articles and the themes. */
export const inArticlesAndThemes: Where = (path) => within(path, 'articles', 'themes');
