/** `content/atlas/` as map and slider take it, for the pages and for the browser: what names a thing by its id is looked up once, here. */
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { contentText } from './content-text.ts';
import { CONTENT } from '#model/content-folder.ts';
import { administration, origin, stop, unit, view } from '#model/atlas.ts';
import { border, place } from '#model/record.ts';

/** Files of which the atlas is made, from the root of the project. */
export const ATLAS_FILES = [
  ...['administrations', 'units', 'stops', 'views', 'origins'].map((name) => join(CONTENT, 'atlas', `${name}.yaml`)),
  join(CONTENT, 'places.yaml'),
  join(CONTENT, 'borders.geojson'),
] as const;

const text = (file: string) => contentText(join(process.cwd(), CONTENT, file));
/** The entries of a list. That they are right has been checked by `src/integrity/`; here their defaults are filled in. */
const list = <S extends z.ZodType>(schema: S, file: string): z.output<S>[] => z.array(schema).parse(parse(text(file)));

type Place = z.output<typeof place>;
type Line = Omit<z.output<typeof border>, 'geometry'>;

/** A name in a picture with its words. */
export interface ViewLabel {
  /** Id of the place or the line; the words themselves for any other name. */
  id: string;
  look: 'name' | 'line' | 'sea' | 'land' | 'strait';
  lines: string[];
  at: [lon: number, lat: number];
  align: 'start' | 'middle' | 'end';
  dot: boolean;
  /** Narrowest width at which it is shown, where it is not at all. */
  from?: number | undefined;
  /** What kind of line it names. */
  kind?: Line['kind'] | undefined;
}

/** Everything of the atlas that is neither event nor drawing. */
export function atlasContent() {
  const places = list(place, 'places.yaml');
  const borders = (JSON.parse(text('borders.geojson')) as { features: { id: string; properties: object }[] }).features.map(
    ({ id, properties }) => border.omit({ geometry: true }).parse({ id, ...properties }),
  );
  const units = list(unit, 'atlas/units.yaml');
  const disputed = units.filter((one) => one.disputed).map(({ id }) => id);
  const labelled = (label: z.output<typeof view>['labels'][number]) => labelOf(label, places, borders);
  return {
    administrations: list(administration, 'atlas/administrations.yaml'),
    units,
    stops: list(stop, 'atlas/stops.yaml').map(({ administered, ...rest }) => ({
      ...rest,
      holders: Object.fromEntries(administered.flatMap(({ by, units: held }) => held.map((id) => [id, by]))),
    })),
    views: list(view, 'atlas/views.yaml').map(({ labels, inset, ...rest }) => ({
      ...rest,
      labels: labels.map(labelled),
      inset: { ...inset, labels: inset.labels.map(labelled) },
    })),
    lines: borders.map(({ id, kind, phrase }) => ({ id, kind, phrase })),
    origins: list(origin, 'atlas/origins.yaml').map((one) => ({ ...one, at: places.find(({ id }) => id === one.id)?.at })),
    /** The places in dispute and their islets. */
    disputed: [
      ...disputed,
      ...places.filter(({ kind, partOf }) => kind === 'islet' && disputed.includes(partOf ?? '')).map(({ id }) => id),
    ],
  };
}

/** Looks up what a name is called. */
function labelOf(
  { place: placeId, border: lineId, words, look, at, align, dot, from }: z.output<typeof view>['labels'][number],
  places: readonly Place[],
  borders: readonly Line[],
): ViewLabel {
  const line = borders.find(({ id }) => id === lineId);
  const named = places.find(({ id }) => id === placeId);
  const names = named ? [...new Set([named.name, named.altName ?? named.name])] : [];
  return {
    id: placeId ?? lineId ?? (words ?? []).join('-').toLowerCase().replaceAll(' ', '-'),
    look: look ?? (line ? 'line' : 'name'),
    lines: words ?? line?.label ?? names,
    at,
    align,
    dot,
    from,
    kind: line?.kind,
  };
}
