import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { toBibtex, type CslItem } from '../../src/build/citations/index.ts';
import { breaches } from '../harness/breaches.ts';
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

const idOf = (path: string) => path.split('/').at(-2) ?? '';

test('every article and theme leads to its citations', () => {
  const without = stories().filter(({ file, path }) => dom(file)(`main a[href="/cite/${idOf(path)}/"]`).length === 0);
  expect(without.map(({ path }) => path)).toEqual([]);
});

test('every article and theme is in each file with the same title, date and address, read by another library', async () => {
  const wrong = await breaches(stories(), ({ file, path }) => {
    const $ = dom(file);
    const wanted = [$('h1').text(), $('link[rel=canonical]').attr('href'), $('meta[name=citation_publication_date]').attr('content')];
    return FORMATS.flatMap((format) => {
      const items = read(idOf(path), format).map(({ title, URL, issued }) => [title, URL, issued['date-parts'][0]?.join('/')]);
      return JSON.stringify(items) === JSON.stringify([wanted]) ? [] : [`${format}: ${JSON.stringify(items)}`];
    });
  });
  expect(wrong).toEqual([]);
});

test('every article and theme has its whole bibliography in each file', async () => {
  const wrong = await breaches(stories(), ({ file, path }) => {
    const $ = dom(file);
    const notes = new Set(
      $('.cited-notes ol a[href*="/sources/"]')
        .map((_, a) => $(a).attr('href'))
        .get(),
    ).size;
    const [bib, ris, json = 0] = FORMATS.map((format) => read(`${idOf(path)}-sources`, format).length);
    return notes > 0 && json >= notes && bib === json && ris === json ? [] : [`notes ${notes}, BibTeX ${bib}, RIS ${ris}, CSL ${json}`];
  });
  expect(wrong).toEqual([]);
});

test('every article and theme tells machines where its citation is', async () => {
  const wrong = await breaches(stories(), ({ file }) => {
    const $ = dom(file);
    const described = $('link[rel=describedby]').attr('href') ?? '';
    return [
      ...($('link[rel=cite-as]').attr('href') === $('link[rel=canonical]').attr('href') ? [] : ['cite-as is another address']),
      ...(described && existsSync(join(DIST, described)) ? [] : [`describedby leads to no file: ${described}`]),
      ...($('meta[name=citation_title]').attr('content') === $('h1').text() ? [] : ['citation_title is another title']),
    ];
  });
  expect(wrong).toEqual([]);
});

test('every paragraph of an article or theme has a citation in every style', async () => {
  const wrong = await breaches(stories(), ({ file, path }) => {
    const blocks = dom(file)('.prose [id]').not('island-map *, .cited-notes *').toArray();
    const paragraphs = blocks.filter(({ tagName }) => ['p', 'ul', 'ol', 'li', 'blockquote', 'table'].includes(tagName));
    const without = STYLES.flatMap((style) => {
      const list = page(`/cite/${idOf(path)}/paragraphs/${style}`);
      return paragraphs
        .filter(({ attribs }) => list(`[id="${attribs.id}"] [data-copy]`).length !== 2)
        .map(({ attribs }) => `${style}#${attribs.id}`);
    });
    return paragraphs.length > 3 ? without : ['has no paragraphs'];
  });
  expect(wrong).toEqual([]);
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

/** What a reader of COinS takes from a page: each record by its keys. */
const contextObjects = (file: string) => {
  const $ = dom(file);
  return $('span.Z3988')
    .toArray()
    .map((span) => Object.fromEntries(new URLSearchParams($(span).attr('title') ?? '')) as Record<string, string>);
};

test('every page is saved as a web page of the site with its own title, address and day', () => {
  const wrong = pages().flatMap(({ path, file }) => {
    const $ = dom(file);
    if ($('meta[name=robots][content=noindex]').length || !$('.site-footer').length || /^\/cite\/(?:events|checks)\//.test(path)) return [];
    const [made, ...more] = contextObjects(file);
    const wanted = {
      'rft.type': 'webpage',
      'rft.identifier': $('link[rel=canonical]').attr('href'),
      'rft.date': $('meta[name="DC.date"]').attr('content'),
    };
    const same = Object.entries(wanted).every(([key, value]) => value && made?.[key] === value);
    return same && made?.['rft.title'] && more.length === 0 ? [] : [path];
  });
  expect(wrong).toEqual([]);
});

test.each(['events', 'checks'] as const)('the citations of %s are saved as these, not as the page that lists them', (noun) => {
  const saved = contextObjects(pages().find(({ path }) => path === `/cite/${noun}/`)?.file ?? '').map((made) => made['rft.identifier']!);
  expect(saved.map((url) => new URL(url).hash.slice(1)).sort()).toEqual(content[noun].map(({ id }) => id).sort());
});

const hasBiber = spawnSync('biber', ['--version']).status === 0;

// What a record does not know, such as the author of a report without a byline, is no fault of the file.
test.skipIf(!hasBiber)('biber reads the whole bibliography without a warning about its fields', () => {
  const folder = mkdtempSync(join(tmpdir(), 'biber-'));
  try {
    writeFileSync(join(folder, 'all.bib'), toBibtex(JSON.parse(readFileSync(join(DIST, 'data/sources.json'), 'utf8')) as CslItem[]));
    const { stdout } = spawnSync('biber', ['--tool', '--validate-datamodel', '--nolog', 'all.bib'], { cwd: folder, encoding: 'utf8' });
    expect(stdout).toContain('Found BibTeX data source');
    expect(stdout.split('\n').filter((line) => /^(?:WARN|ERROR)/.test(line) && !line.includes('Missing mandatory field'))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
