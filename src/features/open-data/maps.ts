import { administrations } from 'virtual:atlas';
import { PALETTES, inks, type Palette } from '#build/pictures/inks.ts';
import type { Writer } from '#build/pictures/lettering.ts';
import { sheet, type Sign } from '#build/pictures/sheet.ts';
import { words } from '#build/words.ts';
import { CONTROL_STOPS, toneOf, type ControlStop } from '#core/geo/control.ts';
import { drawnLines, type MapLine } from '#core/geo/lines.ts';
import { VIEW_NAMES, viewFor, viewOf } from '#core/geo/views.ts';
import { mapProps } from '#features/atlas/map.ts';
import { absolute, lastChange } from '#queries/citable.ts';
import { events, places } from '#queries/record.ts';
import { SITE } from '#build/site.ts';

/** Which of two names of a place stands first: `name` or `altName`. */
const ORDERS = ['name', 'alt'] as const;

/** A map to take away: a view as it is today, or with the administration of one stop. */
export interface MapPicture {
  /** Name of its files without what tells variants apart. */
  id: string;
  view: string;
  stop?: ControlStop;
  title: string;
}

/** One way in which a map is drawn. */
export interface Variant {
  order: (typeof ORDERS)[number];
  palette: Palette;
  /** What its files' names end in. */
  suffix: string;
}

/** Every way in which a map is drawn: each order of names in each palette. */
export const VARIANTS: readonly Variant[] = ORDERS.flatMap((order) =>
  PALETTES.map((palette) => ({ order, palette, suffix: `${order === 'alt' ? '-alt' : ''}${palette === 'print' ? '-print' : ''}` })),
);

const t = words();

/** Every map to take away: each view, and each stop on the views that are near enough to show it. */
export const PICTURES: readonly MapPicture[] = VIEW_NAMES.flatMap((view) => {
  const { title } = viewOf(view);
  const stops = view === viewFor('near') || view === viewFor('wide') ? CONTROL_STOPS : [];
  return [
    { id: view, view, title },
    ...stops.map((stop) => ({ id: `${view}-${stop.id}`, view, stop, title: t('data.maps.at', { title, when: stop.label }) })),
  ];
});

/** Address of the page that lists the maps. */
export const MAPS = '/data/maps/';

/** Path of one file. */
export const mapFile = ({ id }: MapPicture, { suffix }: Variant, format: 'svg' | 'png') => `${MAPS}${id}${suffix}.${format}`;

/** A route for each file of one format. */
export const mapRoutes = () =>
  PICTURES.flatMap((picture) =>
    VARIANTS.map((variant) => ({ params: { picture: picture.id + variant.suffix }, props: { picture, variant } })),
  );

function legendOf({ stop, view }: MapPicture, borders: readonly MapLine[]) {
  const held = stop && administrations.filter(({ id }) => Object.values(stop.holders).includes(id));
  const areas: { sign: Sign; words: string }[] = held
    ? held.map(({ id, name }) => ({ sign: { tone: toneOf(id).replace('m-', '') }, words: name }))
    : [{ sign: { hatch: true }, words: t('atlas.disputed') }];
  const lines = view === viewFor('far') ? [] : drawnLines(borders, stop?.borders);
  return [...areas, ...lines.map(({ properties: { kind, legend, name } }) => ({ sign: { line: kind }, words: legend ?? name }))];
}

/** A map as SVG. `write` says whether letters are text or outlines. */
export async function drawMap(picture: MapPicture, variant: Variant, write: Writer) {
  const far = picture.view === viewFor('far');
  const wanted = far ? [...new Set((await events()).flatMap((event) => event.places))] : [];
  const near = new Set((await mapProps(viewFor('wide'), wanted)).places.map(({ id }) => id)); // too close together for a map of the world
  const map = await mapProps(
    picture.view,
    wanted.filter((id) => !near.has(id)),
  );
  const byId = new Map((await places()).map((place) => [place.id, place]));
  const { fullScale: scale } = viewOf(picture.view);
  const credit = {
    title: picture.title,
    url: absolute(mapFile(picture, variant, 'svg')),
    author: SITE.name,
    authorUrl: absolute('/'),
    source: t('data.maps.source', { scale }),
    date: (await lastChange()).toISOString().slice(0, 10),
    lang: SITE.lang,
  };
  const svg = sheet({
    ...picture,
    borders: map.borders,
    places: far ? map.places : [],
    names: ({ id, lines }) => {
      const { name, altName } = byId.get(id) ?? {};
      return variant.order === 'alt' && lines.length === 2 && lines[0] === name && lines[1] === altName ? lines.toReversed() : lines;
    },
    ink: inks(variant.palette),
    write,
    legend: legendOf(picture, map.borders),
    notes: [t('data.maps.source', { scale }), t('data.maps.neutral')],
    credit,
  });
  return { svg, credit };
}
