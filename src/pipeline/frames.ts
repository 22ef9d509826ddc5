import { appendFile, glob } from 'node:fs/promises';
import { join } from 'node:path';

/** A source as https://www.w3.org/TR/CSP3/#framework-directive-source-list has it: a site with its scheme, or the site itself. */
const SOURCE = /^(?:'self'|https?:\/\/(?:\*\.)?[a-z0-9.-]+(?::\d+)?)$/i;

/** The folder of pages made for frames, and the one of the search index, whose pages nobody opens. */
const FRAMED = ['embed', 'pagefind'];
/** The folder whose pages a setting lets others show in a frame. */
const ARTICLES = 'articles';

/** Patterns of `_headers` for the pages of a built site that nobody may frame: each page at the top, and each folder with pages. */
async function patterns(dir: string): Promise<string[]> {
  const files = await Array.fromAsync(glob('**/*.html', { cwd: dir }));
  const parts = files.map((file) => file.split(/[\\/]/));
  const found = parts.flatMap(([first = '', ...rest]) => {
    if (FRAMED.includes(first)) return [];
    return rest.length ? `/${first}/*` : `/${first.replace(/^index\.html$/, '')}`;
  });
  return [...new Set(found)].sort();
}

/**
 * Writes who may show the pages of a built site in a frame into its `_headers`: nobody, except that the sites named in
 * `FRAME_ANCESTORS`, such as the learning platform of a school, may show articles. The rules follow the pages that were built,
 * because one rule for everything would hold for the embeds as well, and hosts differ in whether another can take it back.
 * The answer is the line that says what is wrong with the setting, or nothing.
 */
export async function letFrame(dir: string, ancestors = process.env.FRAME_ANCESTORS): Promise<string | undefined> {
  const sites = ancestors?.split(/\s+/).filter(Boolean) ?? [];
  const wrong = sites.find((site) => !SOURCE.test(site));
  if (wrong) return `FRAME_ANCESTORS: "${wrong}" is no site; write addresses without a path, such as https://moodle.example.edu`;
  const who = (pattern: string) => (pattern === `/${ARTICLES}/*` && sites.length ? sites.join(' ') : "'none'");
  const rules = (await patterns(dir)).map((pattern) => `${pattern}\n  Content-Security-Policy: frame-ancestors ${who(pattern)}\n`);
  await appendFile(join(dir, '_headers'), `\n${rules.join('')}`);
  return undefined;
}
