import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { cite, STYLES, toRis, type StyleId } from '../../src/build/citations/index.ts';
import { contextObject } from '../../src/core/context-object.ts';
import { atParagraph, eventTitle, inTextAt, selfItem, siteItem } from '../../src/core/cite-self.ts';

const site = { name: 'Four Islands, Two Names', lang: 'en-GB', file: 'four-islands' };
const url = 'https://example.org/articles/a-thaw/';
const page = selfItem({ id: 'a-thaw', title: 'A thaw under fire', url, updated: new Date('2026-11-22') }, site);
const styles = Object.keys(STYLES) as StyleId[];

describe('a page of this site', () => {
  test('is cited with the site as author, its date and its address', () => {
    expect(cite(page, 'apa').text).toBe(`Four Islands, Two Names. (2026, November 22). A thaw under fire. ${url}`);
    for (const style of styles)
      expect(cite(page, style).text).toMatch(/A thaw under fire.*2026.*example\.org|2026.*A thaw under fire.*example\.org/i);
  });

  test('names the site once', () => {
    for (const style of styles) expect(cite(page, style).text.split(site.name)).toHaveLength(2);
  });

  test('has its author in RIS in one piece, where a comma would take the name apart', () => {
    expect(new Cite(toRis([page])).data).toMatchObject([{ title: page.title, author: [{ literal: 'Four Islands Two Names' }] }]);
    expect(toRis([page])).toContain('AU  - Four Islands Two Names\r\n');
  });

  test('is one web page with one author to a reader of COinS', () => {
    expect(Object.fromEntries(new URLSearchParams(contextObject(page)))).toEqual({
      ctx_ver: 'Z39.88-2004',
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
      'rft.type': 'webpage',
      'rft.title': page.title,
      'rft.source': site.name,
      'rft.aucorp': site.name,
      'rft.date': '2026-11-22',
      'rft.identifier': url,
      'rft.language': 'en-GB',
    });
  });
});

test('the site as a whole goes by its title', () => {
  const whole = siteItem({ id: 'site', url: 'https://example.org/', updated: new Date('2026-11-22') }, site);
  for (const style of styles) expect(cite(whole, style).text.split(site.name)).toHaveLength(2);
});

test('an event is told from others of its name by its date', () => {
  expect(eventTitle('Meeting in Sochi', '2014-02-08')).toBe('Meeting in Sochi (8 February 2014)');
});

describe('a paragraph', () => {
  test.each(styles)('%s: has the citation of its page with its own address', (style) => {
    const made = cite({ ...page, id: `${page.id}-first-block`, URL: `${page.URL}#first-block` }, style);
    expect(atParagraph(cite(page, style), url, 'first-block')).toEqual({ html: made.html, text: made.text });
  });

  test.each([
    ['apa', '(Four Islands, Two Names, 2026, para. 7)'],
    ['mla', '(Four Islands, Two Names, par. 7)'],
    ['chicago-author-date', '(Four Islands, Two Names 2026, para. 7)'],
  ] as const)('%s: is pointed at by its number in the text', (style, wanted) => {
    expect(inTextAt(style, cite(page, style).inText, url, 'first-block', 7).text).toBe(wanted);
  });

  test('is pointed at by its address in a note', () => {
    expect(inTextAt('chicago-notes', cite(page, 'chicago-notes').inText, url, 'first-block', 7).text).toContain(`${url}#first-block`);
  });
});
