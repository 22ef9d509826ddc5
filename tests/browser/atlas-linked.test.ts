import { expect, test } from 'vitest';
import { stories } from '../harness/dist.ts';
import { atlasData, drawnWith, eventsAt, openAtlas, pin, said, shownEvents } from './atlas-support.ts';

test('a click on an event marks its places and says them with the border of its day', async () => {
  const { page, record, close } = await openAtlas({ path: '/atlas/' });
  await page.locator('#event-joint-declaration-1956 time').click();
  await said(page).getByText('Soviet-Japanese Joint Declaration, 19 October 1956.').waitFor();
  expect(await said(page).textContent()).toContain(
    'Control as since September 1945; lines then: the line of actual control; the border Japan claims',
  );
  expect(await drawnWith(page, 'is-chosen')).toEqual(['habomai', 'shikotan']);
  expect(await page.locator('.map-svg [data-line=line-1956]').count()).toBeGreaterThan(0);
  expect(await pin(page, 'joint-declaration-1956').getAttribute('aria-pressed')).toBe('true');
  await close();
  expect(record).toMatchObject({ console: [], failed: [], foreign: [] });
});

test('arrow keys and Enter choose events, and all the buttons are one stop of the Tab key', async () => {
  const { page, close } = await openAtlas({ path: '/atlas/' });
  expect(await page.locator('.timeline .pin[tabindex="0"]').count()).toBe(1);
  await page.locator('.timeline .pin[tabindex="0"]').focus();
  await page.keyboard.press('Enter');
  const first = await said(page).textContent();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await said(page).getByText('Treaty of Shimoda').waitFor();
  expect(await said(page).textContent()).not.toBe(first);
  expect(await page.locator(':focus').getAttribute('data-pin')).toBe('treaty-of-shimoda');
  expect(new URL(page.url()).search).toBe('?event=treaty-of-shimoda');
  await close();
});

test('choosing a place narrows the timeline; Escape and the button clear it', async () => {
  const { page, close } = await openAtlas({ path: '/atlas/' });
  const all = await shownEvents(page);
  for (const clear of [() => page.keyboard.press('Escape'), () => page.locator('.atlas-said button').click()]) {
    await pin(page, 'nemuro').click();
    await said(page)
      .getByText(`Nemuro: ${eventsAt('nemuro').length} of ${atlasData().events.length} events.`)
      .waitFor();
    expect(await shownEvents(page)).toEqual(eventsAt('nemuro'));
    await clear();
    expect(await shownEvents(page)).toEqual(all);
    expect(await page.locator('.atlas-said').isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe('');
  }
  await close();
});

test('a click on the map goes to the entry in the list and narrows the timeline', async () => {
  const { page, close } = await openAtlas({ path: '/atlas/' });
  await page.locator('.m-disputed path[data-id=iturup]').click();
  await said(page).getByText('Iturup/Etorofu').waitFor();
  expect(await page.locator(':focus').textContent()).toBe('Iturup/Etorofu');
  expect(await page.locator('.leaflet-popup').count()).toBe(0);
  await close();
});

/** Pages of texts with a timeline beside their map; an article names its events in one line. */
const withTimeline = stories().filter(({ path }) => path.startsWith('/themes/'));

test.concurrent.each(withTimeline)('events of $path are linked with its map', async ({ path }) => {
  const { page, record, close } = await openAtlas({ path });
  await page.locator('.timeline .pin').last().click();
  await said(page).getByText('lines then:').waitFor();
  await page.locator('.map-svg.has-year').waitFor();
  await close();
  expect(record).toMatchObject({ console: [], failed: [], foreign: [] });
});

test('an event far away leads to the map of the world', async () => {
  const { page, record, close } = await openAtlas({ path: '/atlas/?event=singapore-meeting' });
  await page.getByRole('link', { name: 'World map' }).click();
  await page.locator('island-map[data-live]').waitFor();
  await said(page).getByText('Singapore').first().waitFor();
  expect(new URL(page.url()).pathname).toBe('/atlas/world/');
  await page.locator('.map-svg g.is-chosen[data-id=singapore] text').waitFor();
  await close();
  expect(record).toMatchObject({ console: [], failed: [], foreign: [] });
});
