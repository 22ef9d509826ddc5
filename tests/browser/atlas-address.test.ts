import { expect, test } from 'vitest';
import { openPage } from '../harness/open-page.ts';
import { eventsAt, openAtlas, pin, said, shownEvents } from './atlas-support.ts';

test('an address restores theme, place, year and view', async () => {
  const { page, close } = await openAtlas({ path: '/atlas/?theme=summits&place=shikotan&year=1956&view=146.7,43.8,6.00' });
  expect(await page.getByLabel('Summits').isChecked()).toBe(true);
  expect(await page.locator('.years-caption output').textContent()).toBe('1956');
  for (const item of await page.locator('.timeline > li:visible').all()) {
    expect(await item.getAttribute('data-places')).toContain('shikotan');
    expect(await item.getAttribute('data-themes')).toContain('summits');
  }
  const scale = () => page.locator('island-map').evaluate((map) => (map as HTMLElement & { view: { scale: number } }).view.scale);
  await expect.poll(scale).toBeCloseTo(6, 1);
  await close();
});

test('back and forward go through what was chosen, and the view of the map is kept in the address', async () => {
  const { page, close } = await openAtlas({ path: '/atlas/' });
  const search = () => new URL(page.url()).search;
  await pin(page, 'treaty-of-shimoda').click();
  await pin(page, 'nemuro').click();
  expect(search()).toBe('?place=nemuro');
  await page.goBack();
  await said(page).getByText('Treaty of Shimoda').waitFor();
  await page.goBack();
  await page.locator('.atlas-said').waitFor({ state: 'hidden' });
  await page.goForward();
  await said(page).getByText('Treaty of Shimoda').waitFor();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(search).toMatch(/&view=[\d.]+,[\d.]+,2\.00$/);
  await page.getByRole('button', { name: 'Show the whole map again' }).click();
  await expect.poll(search).toBe('?event=treaty-of-shimoda');
  await close();
});

test('a fragment still leads to an event, and chooses it', async () => {
  const { page, close } = await openAtlas({ path: '/atlas/#event-nagato-summit' });
  await said(page).getByText('December 2016').waitFor();
  await close();
});

test.concurrent.each([
  '?event=<script>document.title="x"</script>',
  '?event=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&place=%27%5D',
  '?year=javascript:alert(1)&theme=__proto__',
  '?view=Infinity,NaN,1e99',
  '?%E0%A4%A&==&&#%E0%A4',
  '?event=no-such-event&place=atlantis&article=nothing',
])('%s is passed over in silence', async (search) => {
  const { page, record, close } = await openAtlas({ path: `/atlas/${search}` });
  expect(await page.locator('.atlas-said').isVisible()).toBe(false);
  expect((await shownEvents(page)).length).toBeGreaterThan(50);
  expect(await page.title()).toMatch(/^Atlas/);
  await close();
  expect(record).toMatchObject({ console: [], failed: [], foreign: [] });
});

test('the timeline is narrowed by theme, place and article, all of it at once', async () => {
  const { page, close } = await openAtlas({ path: '/timeline/?place=nemuro' });
  const printed = await page.locator('.timeline > li[id]').evaluateAll((rows) => rows.map(({ id }) => id));
  expect(await shownEvents(page)).toEqual(eventsAt('nemuro').filter((id) => printed.includes(id)));
  await page.getByLabel('Article').selectOption('drills-on-the-disputed-islands');
  await expect.poll(() => new URL(page.url()).search).toBe('?place=nemuro&article=drills-on-the-disputed-islands');
  await page.keyboard.press('Escape');
  const all = await shownEvents(page);
  await page.getByLabel('Kuril drills').check();
  const drills = await shownEvents(page);
  expect(drills.length).toBeLessThan(all.length);
  expect(await page.locator('section[aria-labelledby]:has(.timeline):visible').count()).toBeLessThan(6);
  await close();
});

test('without script one filter by theme works for all periods of the timeline', async () => {
  const { page, close } = await openPage({ path: '/timeline/', javaScript: false });
  await page.getByLabel('Sanctions').check();
  const rows = await page.locator('.timeline > li:visible').all();
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) expect(await row.getAttribute('data-themes')).toContain('sanctions');
  expect(await page.locator('[data-filters]').isVisible()).toBe(false);
  await close();
});
