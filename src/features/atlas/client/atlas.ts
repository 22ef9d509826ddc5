import type { AtlasData } from '#core/atlas/atlas-data.ts';
import type { AtlasState } from '#core/atlas/atlas-state.ts';
import { timeScale } from '#core/atlas/time-axis.ts';
import { AXIS_FROM } from '#core/geo/control.ts';
import { clientWords, rootOfLanguage } from '#ui/client/words.ts';
import { Atlas } from './parts/atlas.ts';
import cssHref from './parts/atlas.css?url';
import { drawAxis } from './parts/atlas-axis.ts';
import { offerEmbeds } from './parts/atlas-embed.ts';
import { followEvents } from './parts/atlas-events.ts';
import { followInset } from './parts/atlas-inset.ts';
import { offerFilters } from './parts/atlas-filters.ts';
import { followMaps } from './parts/atlas-places.ts';
import { addStatus } from './parts/atlas-status.ts';
import { followYears } from './parts/atlas-years.ts';
import { pause } from './parts/pause.ts';
import { eventRows } from './parts/rows.ts';
import { addSheet } from './parts/sheet.ts';

/** Ties the timelines, maps and sliders of a page together. Woken with the map, or by the timeline where there is none. */
async function start(): Promise<void> {
  await addSheet(cssHref).catch(() => undefined); // plain, it works as well
  const [data, t] = await Promise.all([load(), clientWords()]);
  const events = eventRows(document, data);
  const known = ({ event, place, theme, article, ...rest }: AtlasState): AtlasState => ({
    ...rest,
    event: events.some(({ id }) => id === event) ? event : undefined,
    place: events.some(({ places }) => place && places.includes(place)) ? place : undefined,
    theme: events.some(({ themes }) => theme && themes.includes(theme)) ? theme : undefined,
    article: data.articles.some(({ id }) => id === article) ? article : undefined,
  });
  const atlas = new Atlas(data, t, known);
  const scale = timeScale(data.events, AXIS_FROM);
  for (const part of [followEvents, followMaps, followYears, followInset, offerFilters, drawAxis, addStatus, offerEmbeds]) {
    part(atlas, events, scale);
    await pause();
  }
  atlas.restore();
  document.documentElement.dataset.atlas = '';
}

/** The events in the language of the page, and what map and slider say of them. Without them the page stays as it is printed. */
async function load(): Promise<AtlasData> {
  const answer = await fetch(`${rootOfLanguage()}/atlas/events.json`);
  if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`);
  return (await answer.json()) as AtlasData;
}

await start(); // so that whoever imports this hears of an error and can say so
