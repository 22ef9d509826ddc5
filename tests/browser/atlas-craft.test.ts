import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { openPage } from '../harness/open-page.ts';
import { AXIS, layOut, timeScale } from '../../src/core/atlas/time-axis.ts';
import { AXIS_FROM } from '../../src/core/geo/control.ts';
import { atlasData, openAtlas, pin } from './atlas-support.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test.concurrent.each(['/atlas/', '/ru/atlas/', '/atlas/world/', '/atlas/?year=1875'])(
  'names in the picture of %s do not collide at any width',
  async (path) => {
    for (const width of [320, 360, 768, 1024, 1280]) {
      const { page, close } = await openAtlas({ path, width });
      const boxes = await page.locator('.map-svg text:visible').evaluateAll((texts) =>
        texts.map((text) => {
          const { left, top, right, bottom } = text.getBoundingClientRect();
          return { text: text.textContent, left, top, right, bottom };
        }),
      );
      if (!path.includes('world') || width > 700) expect(boxes.length).toBeGreaterThan(4); // the small world has dots only, and its list
      const hits = boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4)
          .map((b) => `${a.text} × ${b.text}`),
      );
      expect(hits, `${width} px`).toEqual([]);
      await close();
    }
  },
);

test.concurrent.each(['/atlas/', '/ru/atlas/', '/atlas/?year=1956', '/places/'])(
  'no name in the picture of %s crosses a line or the coast of a disputed place',
  async (path) => {
    for (const width of [360, 768, 1280]) {
      const { page, close } = await openAtlas({ path, width });
      const crossed = await page.locator('.map-box').evaluate((box) => {
        const texts = [...box.querySelectorAll('text')].filter((text) => text.checkVisibility() && !text.closest('.m-edge, .m-scale'));
        const paths = [...box.querySelectorAll<SVGPathElement>('.m-line, .m-disputed path')].filter((path) => path.checkVisibility());
        const points = paths.map((path) => {
          const matrix = path.getScreenCTM();
          const steps = Math.ceil(path.getTotalLength() / 4);
          const at = (i: number) => path.getPointAtLength((path.getTotalLength() * i) / steps).matrixTransform(matrix ?? undefined);
          return { path, points: Array.from({ length: steps }, (_, i) => at(i)) };
        });
        return texts.flatMap((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          const inset = text.closest('.m-inset');
          return points
            .filter(({ path }) => path.closest('.m-inset') === inset)
            .filter((line) => line.points.some(({ x, y }) => x > left + 1 && x < right - 1 && y > top + 3 && y < bottom - 3))
            .map(({ path }) => `${text.textContent} × ${path.dataset.line ?? path.dataset.id}`);
        });
      });
      expect(crossed, `${width} px`).toEqual([]);
      await close();
    }
  },
);

test('the chart has its inset, scale in two units, graticule, hatching and the words on both lines', async () => {
  const { page, close } = await openAtlas({ path: '/atlas/' });
  const text = await page.locator('.map-svg').textContent();
  for (const word of ['km', 'miles', 'Border claimed', 'Line of actual', '147° E', 'Habomai']) expect(text).toContain(word);
  expect(await page.locator('.m-grat, .m-inset, .map-svg pattern').count()).toBe(3);
  expect(await page.locator('.map-skip').getAttribute('href')).toBe('#map-list');
  const exact = () => page.locator('.m-disputed path[data-id=iturup]').evaluate((path) => path.getAttribute('d')?.includes('.') ?? false);
  expect(await exact()).toBe(false);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(exact).toBe(true);
  await close();
});

test('the names switch is remembered', async () => {
  const { page, close } = await openAtlas({ path: '/atlas/' });
  await page.locator('.map-names select').selectOption('ru');
  await page.reload();
  await page.locator('island-map[data-live]').waitFor();
  expect(await page.locator('.map-names select').inputValue()).toBe('ru');
  await close();
});

const CHOSEN = ['/atlas/', '/atlas/world/', '/embed/map/', '/embed/timeline/'].map((path) => `${path}?event=moscow-meeting-2019`);

test.concurrent.each(CHOSEN)('%s passes axe, and its targets are large enough', async (path) => {
  for (const [width, colorScheme] of [
    [360, 'light'],
    [1280, 'dark'],
  ] as const) {
    const { page, close } = await openAtlas({ path, width, colorScheme });
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(found, `${width} ${colorScheme}`).toEqual([]);
    const small = await page
      .locator('main :is(.pin, button, select, input[type=range]):visible')
      .evaluateAll((all) =>
        all
          .filter((one) => one.getBoundingClientRect().height < 44 || one.getBoundingClientRect().width < 44)
          .map((one) => one.outerHTML.slice(0, 80)),
      );
    expect(small).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await close();
  }
});

test('one finger scrolls the page, and the map is one stop of the Tab key', async () => {
  const { page, close } = await openAtlas({ path: '/atlas/', width: 360 });
  const box = page.locator('.map-box');
  expect(await box.evaluate((element) => getComputedStyle(element).touchAction)).toBe('pan-x pan-y');
  expect(await box.getAttribute('tabindex')).toBe('0');
  expect(await page.locator('.map-svg [tabindex], .map-svg a').count()).toBe(0);
  await box.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => new URL(page.url()).searchParams.has('view')).toBe(true);
  await close();
});

test('each dot of the axis is an event, and the slider stands on the same scale', async () => {
  const { page, close } = await openAtlas({ path: '/atlas/' });
  const dots = await page
    .locator('.axis-dots [data-theme]')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? '').join(''));
  expect(dots.match(/h0/g)).toHaveLength(atlasData().events.length);
  const at = async (id: string) => {
    const box = (await page.locator('.axis-dots').boundingBox())!;
    const { x, row } = layOut(atlasData().events, timeScale(atlasData().events, AXIS_FROM), AXIS.gap / AXIS.width).find(
      (mark) => mark.id === id,
    )!;
    return { x: box.x + x * box.width, y: box.y + AXIS.line - AXIS.dot + 1 - row * AXIS.row };
  };
  const dot = await at('treaty-of-portsmouth');
  await page.mouse.click(dot.x, dot.y);
  await expect.poll(() => pin(page, 'treaty-of-portsmouth').getAttribute('aria-pressed')).toBe('true');
  const thumb = await page.locator('#year').evaluate((input: HTMLInputElement) => {
    const { left, width } = input.getBoundingClientRect();
    return left + 10 + (input.valueAsNumber / Number(input.max)) * (width - 20);
  });
  expect(Math.abs(thumb - dot.x)).toBeLessThan(4);
  await close();
});

test.each([
  [1280, 800],
  [1366, 768],
])('at %i × %i slider, map and events are in sight together', async (width, height) => {
  const { page, close } = await openAtlas({ path: '/atlas/', width, height });
  await page.evaluate(() => scrollTo(0, 0));
  for (const part of ['.time-axis', '#year', '.map-box']) {
    const box = (await page.locator(part).boundingBox())!;
    expect(box.y >= 0 && box.y + box.height <= height, part).toBe(true);
  }
  const rows = await page
    .locator('.timeline > li')
    .evaluateAll((all) => all.filter((row) => row.getBoundingClientRect().bottom <= innerHeight).length);
  expect(rows).toBeGreaterThanOrEqual(3);
  await close();
});

test('on a phone the map stays in sight while the events scroll, and a tap on one changes it', async () => {
  const { page, close } = await openAtlas({ path: '/atlas/', width: 360, height: 740 });
  const row = page.locator('#event-joint-declaration-1956');
  await row.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  const map = (await page.locator('.map-box').boundingBox())!;
  expect(map.y >= 0 && map.y + map.height < 740).toBe(true);
  const before = await page.locator('.map-box').screenshot();
  await row.locator('time').click();
  await page.locator('.map-svg.has-year').waitFor();
  expect((await page.locator('.map-box').screenshot()).equals(before)).toBe(false);
  await close();
});

test('a place beyond the large map is ringed on the small one', async () => {
  const { page, close } = await openAtlas({ path: '/atlas/?place=yuzhno-sakhalinsk' });
  await page.locator('.small-ring').waitFor();
  await close();
});

test('the wheel scrolls the page again once the pointer has left the map', async () => {
  const { page, close } = await openAtlas({ path: '/atlas/' });
  const box = (await page.locator('.map-box').boundingBox())!;
  const [x, y] = [box.x + box.width * 0.7, box.y + box.height * 0.75];
  const scale = () => page.locator('island-map').evaluate((map) => (map as HTMLElement & { view: { scale: number } }).view.scale);
  await page.mouse.click(x, y);
  await page.mouse.wheel(0, -200);
  await expect.poll(scale).toBeGreaterThan(1.01);
  await page.mouse.move(box.x + box.width + 40, y);
  await page.mouse.move(x, y);
  const zoomed = await scale();
  await page.mouse.wheel(0, 300);
  await page.locator('.map-hint.is-shown').waitFor();
  expect(await scale()).toBeCloseTo(zoomed, 6);
  await close();
});

const DRAWN = ['/themes/kuril-drills/', '/articles/drills-on-the-disputed-islands/'].flatMap((path) =>
  [360, 1280].map((width) => ({ path, width })),
);

test.each(DRAWN)('on $path at $width px the live map shows the same pixels as the drawn one', async (visit) => {
  const still = await openPage({ ...visit, javaScript: false });
  const drawn = await still.page.locator('.map-svg').screenshot();
  await still.close();
  const { page, close } = await openAtlas(visit);
  await page
    .locator('.leaflet-control-container')
    .evaluate((controls) => (controls as HTMLElement).style.setProperty('visibility', 'hidden'));
  const live = await page.locator('.map-svg').screenshot();
  const differing = await page.evaluate(differ, [drawn.toString('base64'), live.toString('base64')] as const);
  await close();
  expect(differing).toBeLessThan(0.001);
});

/** Share of the pixels in which two pictures differ visibly. Runs in the browser, which can read PNG. */
async function differ(pictures: readonly [string, string]): Promise<number> {
  const [one, two] = await Promise.all(
    pictures.map(async (png) => {
      const bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(bitmap, 0, 0);
      return context.getImageData(0, 0, bitmap.width, bitmap.height);
    }),
  );
  if (!one || !two || one.width !== two.width || one.height !== two.height) return 1;
  let different = 0;
  for (let i = 0; i < one.data.length; i += 4) {
    if ([0, 1, 2].some((channel) => Math.abs((one.data[i + channel] ?? 0) - (two.data[i + channel] ?? 0)) > 24)) different += 1;
  }
  return different / (one.width * one.height);
}
