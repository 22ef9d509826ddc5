import { expect, test } from 'vitest';
import type { AtlasData } from '../../src/core/atlas/atlas-data.ts';
import { openPage, site } from '../harness/open-page.ts';
import { shownEvents } from './atlas-support.ts';

/** Events for a list of 1,000: some in every month since the first stop, ten more in one month. */
function grow(data: AtlasData): AtlasData {
  const [pattern] = data.events;
  const made = Array.from({ length: 1000 - data.events.length }, (_, i) => {
    const date = i < 10 ? `2014-10-${String(i + 1).padStart(2, '0')}` : `${1856 + (i % 169)}-${String((i % 12) + 1).padStart(2, '0')}-11`;
    return { ...pattern!, id: `made-${i}`, title: `Event ${i}`, date, when: date, href: `/timeline/#made-${i}` };
  });
  return { ...data, events: [...data.events, ...made].sort((a, b) => (a.date < b.date ? -1 : 1)) };
}

test.each(['/atlas/', '/embed/timeline/'])('%s shows each of 1,000 events, and ten in one month stay inside the axis', async (path) => {
  const { page, record, close } = await openPage({ path: '/404.html' });
  await page.route('**/atlas/events.json', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: grow((await answer.json()) as AtlasData) });
  });
  record.failed.length = 0;
  await page.goto(site() + path, { waitUntil: 'load' });
  await page.locator('html[data-atlas]').waitFor({ state: 'attached' });
  // What was not printed is added when a reader narrows the list, and never before: it would move what is on the screen.
  await page.locator('[name=timeline-theme]').nth(1).check();
  await page.locator('[name=timeline-theme][value=all]').check();
  const shown = await shownEvents(page);
  expect(new Set(shown).size).toBe(1000);
  const outside = await page.locator('.axis-dots [data-theme]').evaluateAll((paths) =>
    paths.flatMap((path) => {
      const { y, height } = (path as SVGPathElement).getBBox();
      return y < 0 || y + height > 56 ? [(path as SVGElement).dataset.theme] : [];
    }),
  );
  expect(outside).toEqual([]);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  await close();
  expect(record).toMatchObject({ console: [], foreign: [] });
});
