import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { content } from '../harness/content.ts';
import { DIST, dom, pages, stories } from '../harness/dist.ts';

interface Read {
  title: string;
  URL: string;
  issued: { 'date-parts': number[][] };
}
const STYLES = ['', 'mla/', 'chicago-notes/', 'chicago-author-date/'];
const FORMATS = ['bib', 'ris', 'json'];
const read = (id: string, format: string) =>
  new Cite(readFileSync(join(DIST, 'cite', `${id}.${format}`), 'utf8')).data as unknown as Read[];
const page = (path: string) => dom(pages().find((it) => it.path === path)?.file ?? `${path} is missing`);

describe.each(stories())('$path', ({ file, path }) => {
  const $ = dom(file);
  const id = path.split('/').at(-2) ?? '';

  test('leads to its citations', () => {
    expect(
      $('main a')
        .toArray()
        .map((a) => $(a).attr('href')),
    ).toContain(`/cite/${id}/`);
  });

  test('is in each file with the same title, date and address, read by another library', () => {
    const url = $('link[rel=canonical]').attr('href');
    for (const format of FORMATS) {
      const [item, ...more] = read(id, format);
      expect(more).toEqual([]);
      expect(item?.title, format).toBe($('h1').text());
      expect(item?.URL, format).toBe(url);
      expect(item?.issued['date-parts'][0]?.join('/'), format).toBe($('meta[name=citation_publication_date]').attr('content'));
    }
  });

  test('has its whole bibliography in each file', () => {
    const notes = new Set(
      $('.cited-notes ol a[href*="/sources/"]')
        .map((_, a) => $(a).attr('href'))
        .get(),
    ).size;
    expect(notes).toBeGreaterThan(0);
    const [bib, ris, json] = FORMATS.map((format) => read(`${id}-sources`, format).length);
    expect(json).toBeGreaterThanOrEqual(notes);
    expect([bib, ris]).toEqual([json, json]);
  });

  test('tells machines where its citation is', () => {
    expect($('link[rel=cite-as]').attr('href')).toBe($('link[rel=canonical]').attr('href'));
    expect(existsSync(join(DIST, $('link[rel=describedby]').attr('href') ?? ''))).toBe(true);
    expect($('meta[name=citation_title]').attr('content')).toBe($('h1').text());
  });

  test('offers a citation of each paragraph in every style', () => {
    const blocks = $('.prose [id]').not('island-map *, .cited-notes *').toArray();
    const paragraphs = blocks.filter(({ tagName }) => ['p', 'ul', 'ol', 'li', 'blockquote', 'table'].includes(tagName));
    expect(paragraphs.length).toBeGreaterThan(3);
    for (const style of STYLES) {
      const list = page(`/cite/${id}/paragraphs/${style}`);
      for (const { attribs } of paragraphs) expect(list(`[id="${attribs.id}"] [data-copy]`), attribs.id).toHaveLength(2);
    }
  });
});

test.each(['events', 'checks'] as const)('every one of the %s has a citation in every style and in each file', (noun) => {
  for (const style of STYLES) {
    const $ = page(`/cite/${noun}/${style}`);
    for (const { id } of content[noun]) expect($(`[id="${id}"] [data-copy]`), id).toHaveLength(1);
  }
  for (const { id } of content[noun]) {
    for (const format of FORMATS) expect(readFileSync(join(DIST, 'cite', noun, `${id}.${format}`), 'utf8'), id).toContain(`#${id}`);
  }
});
