import { describe, expect, test } from 'vitest';
import { brokenLinks } from '../harness/links.ts';
import { DIST, dom, pages } from '../harness/dist.ts';

describe.each(pages())('$path', (page) => {
  test('every link within the site leads to a page and a place on it', () => {
    expect(brokenLinks(page, DIST)).toEqual([]);
  });

  test('asks no other host for anything', () => {
    const $ = dom(page.file);
    const asking = $('[src], [srcset], [poster], [data-src], [data-wake], [style], object, link:not([rel=canonical], [rel=alternate], [rel=cite-as])');
    const foreign = asking
      .toArray()
      .flatMap((element) => Object.values(element.attribs))
      .filter((value) => /^(?:https?:)?\/\//.test(value));
    expect(foreign).toEqual([]);
    const inCss = [
      ...$('style')
        .text()
        .matchAll(/url\(\s*['"]?(?:https?:)?\/\/[^)]*|@import[^;]*/g),
    ].map(([text]) => text);
    expect(inCss).toEqual([]);
  });

  test('names its own lasting address', () => {
    const $ = dom(page.file);
    if (page.path === '/404.html' || page.path.startsWith('/embed/')) return;
    expect(new URL($('link[rel=canonical]').attr('href') ?? '').pathname).toBe(page.path);
  });
});
