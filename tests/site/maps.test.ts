import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { LICENCE } from '../../src/core/structured-data.ts';
import { content } from '../harness/content.ts';
import { DIST, dom } from '../harness/dist.ts';

const page = join(DIST, 'data/maps/index.html');
/** Names of all files of one format that the page offers, without the ending. */
const offered = (format: string) =>
  dom(page)(`a[href$=".${format}"]`)
    .toArray()
    .map((link) => dom(page)(link).attr('href')!.split('/').at(-1)!.replace(`.${format}`, ''));
const file = (name: string) => join(DIST, 'data/maps', name);
const svg = (name: string) => load(readFileSync(file(`${name}.svg`)), { xml: true });
const texts = (name: string) =>
  svg(name)('text')
    .toArray()
    .map((one) => load(one).text());

test('every view and every stop is offered as a drawing and in pixels, and nothing that is not there', () => {
  const names = offered('svg');
  expect(offered('png')).toEqual(names);
  expect(names.filter((name) => !existsSync(file(`${name}.svg`)) || !existsSync(file(`${name}.png`)))).toEqual([]);
  const missing = content.views.filter(({ id }) => !names.includes(id));
  const stops = content.stops.filter(({ id }) => !names.some((name) => name.endsWith(`-${id}`)));
  expect([...missing, ...stops]).toEqual([]);
});

test('each drawing says in sight and in its metadata whose it is and under which licence', () => {
  const without = offered('svg').filter((name) => {
    const $ = svg(name);
    const seen = texts(name).join(' ');
    const author = $('metadata dc\\:creator dc\\:title').text();
    return (
      $('metadata cc\\:license').attr('rdf:resource') !== LICENCE ||
      !author ||
      $('metadata dc\\:title').first().text() !== $('svg > title').text() ||
      !seen.includes(`${author}, CC BY 4.0, ${LICENCE}`)
    );
  });
  expect(without).toEqual([]);
});

test('each picture in pixels has twice the size of its drawing, and the credit in EXIF and XMP', async () => {
  const wrong = await Promise.all(
    offered('png').map(async (name) => {
      const { width, exif, xmp } = await sharp(file(`${name}.png`)).metadata();
      const twice = Number(svg(name)('svg').attr('width')) * 2 === width;
      return twice && exif?.includes('CC BY 4.0') && xmp?.includes(`<cc:license rdf:resource="${LICENCE}"/>`) ? [] : [name];
    }),
  );
  expect(wrong.flat()).toEqual([]);
});

test('the other order of names has the same names, of which at least one pair has changed places', () => {
  const alike = offered('svg').filter((name) => {
    const other = name.replace(/-alt|(?=-print$)|$/, (part) => (part ? '' : '-alt'));
    const [a, b] = [texts(name), texts(other)].map((all) =>
      all
        .join(' ')
        .split(' ')
        .filter((word) => !word.includes('/data/maps/')),
    );
    return a!.join() === b!.join() || a!.toSorted().join() !== b!.toSorted().join();
  });
  expect(alike).toEqual([]);
});
