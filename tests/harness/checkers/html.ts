import { HtmlValidate } from 'html-validate';
import { dom, type Page } from '../dist.ts';
import config from '../html-validate.ts';

const validator = new HtmlValidate(config);

/** What html-validate objects to in the page, with line and column. */
export async function invalidHtml({ file }: Page): Promise<string[]> {
  const { results } = await validator.validateFile(file);
  return results.flatMap(({ messages }) => messages).map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`);
}

/** Ids that stand on the page more than once. */
export function repeatedIds({ file }: Page): string[] {
  const $ = dom(file);
  const seen = new Set<string>();
  return $('[id]')
    .toArray()
    .map((element) => $(element).attr('id') ?? '')
    .filter((id) => seen.has(id) || !seen.add(id));
}

/** First headings that are missing or too many, and headings that leave out a level. */
export function wrongHeadings({ file }: Page): string[] {
  const $ = dom(file);
  const headings = $('h1, h2, h3, h4, h5, h6').toArray();
  const levels = headings.map(({ tagName }) => Number(tagName[1]));
  const first = levels.filter((level) => level === 1).length;
  const jumps = headings.filter((_, i) => (levels[i] ?? 0) > (levels[i - 1] ?? 0) + 1);
  return [...(first === 1 ? [] : [`${first} headings of level 1`]), ...jumps.map((heading) => `${heading.tagName} ${$(heading).text()}`)];
}

/** Buttons that could send the form they stand in by surprise. */
export function surprisingButtons({ file }: Page): string[] {
  const $ = dom(file);
  return $('form button:not([type])')
    .toArray()
    .map((button) => $.html(button));
}

const NAMED = 'svg[aria-hidden="true"], svg[aria-label], svg[aria-labelledby], [aria-hidden="true"] svg';

/** Pictures and drawings that nothing says in words. */
export function wordlessPictures({ file }: Page): string[] {
  const $ = dom(file);
  const pictures = $('img:not([alt])').toArray();
  const drawings = $('svg').not(NAMED).not('svg svg').toArray();
  return [...pictures, ...drawings].map((element) => $.html(element).slice(0, 80));
}
