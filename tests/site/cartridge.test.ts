import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { SITE } from '../../src/build/site.ts';
import { DIST, dom, stories } from '../harness/dist.ts';

const canonical = dom(join(DIST, 'index.html'))('link[rel=canonical]').attr('href') ?? '';

describe.each([SITE.file, `${SITE.file}-1.3`])('the course package %s.imscc', (name) => {
  const bytes = readFileSync(join(DIST, 'teach', `${name}.imscc`));
  const files = Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)] as const);
  const content = files.filter(([path]) => path !== 'imsmanifest.xml');

  test('has a link for every article and theme, and a discussion and a quiz for every article', () => {
    const addresses = (folder: string) =>
      content
        .filter(([path]) => path.startsWith(`${folder}/`))
        .map(([, text]) => /href=(?:"|&quot;)(https?:[^"&#]+)/.exec(text)?.[1] ?? '');
    const texts = stories().map(({ path }) => canonical.replace(/\/$/, path));
    const articles = texts.filter((address) => address.includes('/articles/')).sort();
    expect(addresses('links')).toEqual(expect.arrayContaining(texts));
    expect(addresses('discussions').sort()).toEqual(articles);
    expect([...new Set(addresses('quizzes'))].filter((address) => address.includes('/articles/')).sort()).toEqual(articles);
  });

  test('links only to pages of this site, and to paragraphs that are there', () => {
    const missing = content.flatMap(([file, text]) =>
      [...text.matchAll(/href=(?:"|&quot;)(https?:[^"&]+)/g)]
        .map(([, url]) => url ?? '')
        .filter((url) => {
          if (!url.startsWith(canonical)) return true;
          const [path = '', id] = url.slice(canonical.length).split('#');
          const page = join(DIST, path, 'index.html');
          return !existsSync(page) || (id !== undefined && dom(page)(`[id="${id}"]`).length === 0);
        })
        .map((url) => `${file}: ${url}`),
    );
    expect(missing).toEqual([]);
  });

  test('is listed on the page for teachers under its address', () => {
    const $ = dom(join(DIST, 'teach', 'index.html'));
    expect($(`a[href$="/teach/${name}.imscc"]`)).toHaveLength(1);
  });
});

test('the package answers at the address it was first published under for Moodle', () => {
  const [recommended, first] = [SITE.file, `${SITE.file}-moodle`].map((name) => readFileSync(join(DIST, 'teach', `${name}.imscc`)));
  expect(first?.equals(recommended ?? Buffer.of())).toBe(true);
});
