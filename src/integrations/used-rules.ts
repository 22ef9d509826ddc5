import { PurgeCSS } from 'purgecss';

const TAG = /<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;
/** Words as PurgeCSS's own extractor finds them. */
const WORD = /[A-Za-z0-9_-]+/g;
/** Parts of attribute values that a selector such as `[class^='theme-']` asks for. */
const PART = /[*^$~|]=['"]?([^'"\]]+)/g;

const LAYER_ORDER = /@layer [\w-]+(?:,\s*[\w-]+)+;/;

/** Selectors that no page's HTML holds at rest: states that the reader or a script brings about. */
const STATES = [/:focus/, /:target/, /:hover/, /:popover-open/, /data-failed/, /data-woken/, /aria-current/, /aria-pressed/, /is-/];

/** The sheet with the statement that orders the layers at its start: after the first rule of a layer it would come too late. */
const orderFirst = (css: string) => (LAYER_ORDER.exec(css)?.[0] ?? '') + css.replace(LAYER_ORDER, '');

/**
 * The rules of a sheet that a page can use. Of the page only the words in its tags count, and of those only the ones that the sheet
 * knows: articles of one kind then ask for the same thing, and PurgeCSS is asked once instead of once a page.
 */
export function purger() {
  const known = new Map<string, Promise<string>>();
  return (html: string, sheet: string): Promise<string> => {
    const words = new Set(sheet.match(WORD));
    const parts = [...sheet.matchAll(PART)].map(([, part]) => part ?? '');
    const tags = new Set((html.match(TAG) ?? []).flatMap((tag) => tag.match(WORD) ?? []));
    const used = [...tags].filter((word) => words.has(word) || parts.some((part) => word.includes(part))).sort();
    const key = `${used.join(' ')}\n${sheet}`;
    const css = known.get(key) ?? purge(used.join(' '), sheet);
    known.set(key, css);
    return css;
  };
}

async function purge(words: string, sheet: string): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: words, extension: 'html' }],
    css: [{ raw: sheet }],
    safelist: { greedy: STATES },
    variables: true,
  });
  return orderFirst(purged?.css ?? '');
}
