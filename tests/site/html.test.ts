import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import config from '../harness/html-validate.ts';
import { dom, pages } from '../harness/dist.ts';

const validator = new HtmlValidate(config);

describe.each(pages())('$path', ({ file }) => {
  test('is valid HTML', async () => {
    const { results } = await validator.validateFile(file);
    expect(results.flatMap(({ messages }) => messages).map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`)).toEqual([]);
  });

  test('uses each id once', () => {
    const $ = dom(file);
    const ids = $('[id]')
      .toArray()
      .map((element) => $(element).attr('id'));
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('has one first heading, and no level is left out below it', () => {
    const $ = dom(file);
    const headings = $('h1, h2, h3, h4, h5, h6').toArray();
    const levels = headings.map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const jumps = headings.filter((_, i) => (levels[i] ?? 0) > (levels[i - 1] ?? 0) + 1);
    expect(jumps.map((heading) => `${heading.tagName} ${$(heading).text()}`)).toEqual([]);
  });

  test('has no button in a form that could send it by surprise', () => {
    const $ = dom(file);
    expect(
      $('form button:not([type])')
        .toArray()
        .map((button) => $.html(button)),
    ).toEqual([]);
  });

  test('says in words what each picture shows', () => {
    const $ = dom(file);
    expect(
      $('img:not([alt])')
        .toArray()
        .map((img) => $(img).attr('src')),
    ).toEqual([]);
    const named = 'svg[aria-hidden="true"], svg[aria-label], svg[aria-labelledby], [aria-hidden="true"] svg';
    expect(
      $('svg')
        .not(named)
        .not('svg svg')
        .toArray()
        .map((svg) => $(svg).attr('class') ?? $.html(svg).slice(0, 80)),
    ).toEqual([]);
  });
});
