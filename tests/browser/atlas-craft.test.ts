import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { openPage } from '../harness/open-page.ts';
import { openAtlas, pin } from './atlas-support.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test.concurrent.each(['/atlas/', '/atlas/world/', '/atlas/?year=1875'])(
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

test('the chart has its inset, scale in two units, graticule, hatching and the words on both lines', async () => {
  const { page, close } = await openAtlas({ path: '/atlas/' });
  const text = await page.locator('.map-svg').textContent();
  for (const word of ['km', 'miles', 'Border claimed', 'Line of actual', '145° E', 'Habomai']) expect(text).toContain(word);
  expect(await page.locator('.m-grat, .m-inset, .map-svg pattern').count()).toBe(3);
  expect(await page.locator('.map-skip').getAttribute('href')).toBe('#map-list');
  const exact = () => page.locator('.m-inset path[data-id=iturup]').evaluate((path) => path.getAttribute('d')?.includes('.') ?? false);
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

test('the axis of time is true to scale, gathers dense years and shows what is known to the month only', async () => {
  const { page, close } = await openAtlas({ path: '/atlas/' });
  const at = (year: string) =>
    page
      .locator('.time-axis text', { hasText: new RegExp(`^${year}$`) })
      .first()
      .evaluate((text) => Number(text.getAttribute('x')));
  const [a, b, c] = [await at('1880'), await at('1900'), await at('1920')];
  expect(Math.abs(b - a - (c - b))).toBeLessThan(2);
  expect(await page.locator('.axis-year').allTextContents()).toEqual(['1945', '2014']);
  expect(await page.locator('.axis-mark rect').count()).toBeGreaterThan(0);
  await page.locator('.axis-mark[data-ids="treaty-of-portsmouth"] circle').click();
  await expect.poll(() => pin(page, 'treaty-of-portsmouth').getAttribute('aria-pressed')).toBe('true');
  await close();
  const narrow = await openAtlas({ path: '/atlas/', width: 768 });
  expect(await narrow.page.locator('.time-axis').isVisible()).toBe(false);
  await narrow.close();
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
