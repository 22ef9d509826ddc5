import { PurgeCSS } from 'purgecss';
import { memoise } from '#core/memoise.ts';

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

/** What a page prints of itself in its margins, its title and address. With them in it, no two pages would have the same sheet. */
const MARGIN = /(?<=@(?:top|bottom)-left\s*\{\s*content:\s*)"(?:[^"\\]|\\.)*"/g;

/** Declarations, whose words say nothing of the tags that a rule is for. */
const DECLARATIONS = /\{[^{}]*\}/g;

/** A sheet as pages ask it for their rules. */
function asker(sheet: string) {
  const selectors = sheet.replaceAll(DECLARATIONS, '{}');
  const words = new Set(selectors.match(WORD));
  const parts = [...selectors.matchAll(PART)].map(([, part]) => part ?? '');
  const rulesFor = memoise((words: string) => purge(words, sheet));
  return (tags: ReadonlySet<string>): Promise<string> => {
    const used = [...tags].filter((word) => words.has(word) || parts.some((part) => word.includes(part)));
    return rulesFor(used.sort().join(' '));
  };
}

/**
 * The rules of a sheet that a page can use. Of the page only the words in its tags count, and of those only the ones that the
 * sheet's selectors know: articles of one kind then ask for the same thing, and PurgeCSS is asked once instead of once a page.
 */
export function purger() {
  const askerOf = memoise(asker);
  return async (html: string, sheet: string): Promise<string> => {
    const margins = sheet.match(MARGIN) ?? [];
    const ask = askerOf(sheet.replaceAll(MARGIN, '""'));
    const css = await ask(new Set((html.match(TAG) ?? []).flatMap((tag) => tag.match(WORD) ?? [])));
    return css.replaceAll(MARGIN, () => margins.shift() ?? '""');
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
