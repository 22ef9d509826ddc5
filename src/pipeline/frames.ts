import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Rule of `_headers` for the pages that `FRAME_ANCESTORS` is about, up to the value that it replaces. */
const RULE = /(^\/articles\/\*\n\s+Content-Security-Policy: frame-ancestors )'none'$/m;

/** A source as https://www.w3.org/TR/CSP3/#framework-directive-source-list has it: a site with its scheme, or the site itself. */
const SOURCE = /^(?:'self'|https?:\/\/(?:\*\.)?[a-z0-9.-]+(?::\d+)?)$/i;

/**
 * Lets the sites named in `FRAME_ANCESTORS` show articles in a frame, such as the learning platform of a school.
 * The answer is the line that says what is wrong with them, or nothing.
 */
export async function letFrame(dir: string, ancestors = process.env.FRAME_ANCESTORS): Promise<string | undefined> {
  const sites = ancestors?.split(/\s+/).filter(Boolean) ?? [];
  const wrong = sites.find((site) => !SOURCE.test(site));
  if (wrong) return `FRAME_ANCESTORS: "${wrong}" is no site; write addresses without a path, such as https://moodle.example.edu`;
  if (!sites.length) return undefined;
  const file = join(dir, '_headers');
  const text = await readFile(file, 'utf8');
  if (!RULE.test(text)) return 'FRAME_ANCESTORS: public/_headers has no rule for /articles/*';
  await writeFile(file, text.replace(RULE, `$1${sites.join(' ')}`));
  return undefined;
}
