import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { AtlasData } from '../../src/core/atlas/atlas-data.ts';
import { DIST, dom } from '../harness/dist.ts';
import { openPage, type Opened } from '../harness/open-page.ts';

/** Opens a page whose atlas works. */
export async function openAtlas(visit: Parameters<typeof openPage>[0]): Promise<Opened> {
  const opened = await openPage(visit);
  const { page } = opened;
  const map = page.locator('island-map');
  if (await map.count()) {
    await map.first().scrollIntoViewIfNeeded();
    await page.locator('island-map[data-live], island-map[data-failed]').first().waitFor();
  }
  await page.locator('html[data-atlas]').waitFor({ state: 'attached' });
  return opened;
}

/** What the atlas of the built site knows. */
export const atlasData = (): AtlasData => JSON.parse(readFileSync(`${DIST}/atlas/events.json`, 'utf8')) as AtlasData;

/** How many rows of the timeline are printed on a page. */
export const printedRows = (path: string): number => dom(join(DIST, path, 'index.html'))('.timeline > li').length;

/** Ids of the events at a place, in order of time. */
export const eventsAt = (place: string) =>
  atlasData()
    .events.filter(({ places }) => places.includes(place))
    .map(({ id }) => id);

/** The button that chooses an event or a place. */
export const pin = (page: Page, id: string) => page.locator(`.pin[data-pin="${id}"]`).first();

/** The sentence that says what is chosen. */
export const said = (page: Page) => page.locator('.atlas-said [role=status]');

/** Ids of the events that the timeline shows. */
export const shownEvents = (page: Page) =>
  page.locator('.timeline > li[id]:visible').evaluateAll((rows) => rows.map(({ id }) => id.replace(/^event-/, '')));

/** Ids of the places or areas with a class in the picture. */
export const drawnWith = (page: Page, className: string) =>
  page
    .locator(`.map-svg path.${className}`)
    .evaluateAll((paths) => [...new Set(paths.map((path) => (path as SVGElement).dataset.id ?? ''))].sort());
