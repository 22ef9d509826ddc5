/** What the atlas draws besides places, lines and events: `content/atlas/`. */
import { z } from 'astro/zod';
import { edtf, id, sources } from './common.ts';

/** Longitude and latitude in degrees, WGS 84; the longitude may exceed 180 in a picture that crosses the date line. */
const lonLat = z.tuple([z.number().min(-180).max(360), z.number().min(-90).max(90)]);

/** West, south, east and north in degrees, WGS 84. */
const bounds = z.tuple([z.number(), z.number(), z.number(), z.number()]);

/** A point of a picture, in units of it. */
const point = z.tuple([z.number(), z.number()]);

/** Who may administer an area. */
export const administration = z.strictObject({
  id,
  /** Tone of the maps: those of the two sides, or that of what nobody was given. */
  tone: z.enum(['first', 'second', 'none']),
  /** What the key of the maps says, such as `administered by …`. */
  name: z.string().min(1),
  /** The same in the key under the slider, where it follows the others; as `name` where nothing is written. */
  short: z.string().min(1).optional(),
});

/** An area that changed hands. */
export const unit = z.strictObject({
  id,
  /** Extent in which the middles of its pieces of land lie. */
  extent: bounds,
  /** Parallel, in degrees north, that is its northern border where land is parted. */
  north: z.number().min(-90).max(90).optional(),
  /** Parallel, in degrees north, that is its southern border where land is parted. */
  south: z.number().min(-90).max(90).optional(),
  /** Whether it is one of the places in dispute; then its id is that of the place. */
  disputed: z.boolean().default(false),
});

/** One stop of the slider “who administered what”. */
export const stop = z.strictObject({
  id,
  /** As shown beside the slider. */
  label: z.string().max(30),
  /** Shorter label for the row under the slider; as `label` where nothing is written. */
  short: z.string().max(12).optional(),
  /** Day from which it holds. */
  from: edtf,
  /** When its administration began, in words; the year of `from` where nothing is written. */
  since: z.string().min(1).optional(),
  /** Event that brought it about. */
  event: id,
  /** Who administered which areas; each area once. */
  administered: z
    .array(
      z.strictObject({
        /** The administration. */
        by: id,
        /** The areas. */
        units: z.array(id).min(1),
      }),
    )
    .min(1),
  /** Lines that are drawn. */
  borders: z.array(id),
  /** One or two sentences: what happened, and what it did. */
  caption: z.string().min(1),
  sources,
});

/** A name at a fixed place of a picture, of exactly one of: a place, a line, or words alone. */
const label = z.strictObject({
  /** The place it names. */
  place: id.optional(),
  /** The line it names; shown while the line is. */
  border: id.optional(),
  /** Its words, a line each, where they are not the names of the place or the label of the line. */
  words: z.array(z.string().min(1)).min(1).max(4).optional(),
  /** How it is written: the name of a sea, of a large land, or of a strait, which is drawn where a page names it. Without it, as that of a place or a line. */
  look: z.enum(['sea', 'land', 'strait']).optional(),
  /** Where it stands. */
  at: lonLat,
  /** Which side of the point it stands on: it starts there, ends there, or has its middle there. */
  align: z.enum(['start', 'middle', 'end']),
  /** Number of the narrowest width, from 0, at which it is shown; see `TYPE_SIZES` in `src/core/geo/labels.ts`. */
  from: z.int().min(0).max(4).optional(),
  /** Whether a dot marks the point, for what is too small to be drawn. */
  dot: z.boolean().default(false),
});

/** A picture within the picture. */
const inset = z.strictObject({
  bounds,
  /** Left edge in units of the picture. */
  x: z.number(),
  /** Upper edge in units of the picture. */
  y: z.number(),
  /** Width in units of the picture. */
  width: z.number().positive(),
  /** Places in dispute that are drawn in it and not in the picture, where they are too small. */
  units: z.array(id).min(1),
  /** Number of the narrowest width, from 0, at which its names are shown; see `TYPE_SIZES` in `src/core/geo/labels.ts`. */
  from: z.int().min(0).max(4).optional(),
  /** Names in it. */
  labels: z.array(label),
});

/** A picture that the site draws, and maps can be steered in. */
export const view = z.strictObject({
  id,
  /** What it shows, as a heading. */
  title: z.string().max(80),
  /** What it shows, for those who do not see it, in one to three sentences. */
  description: z.string().min(1),
  /** What the site takes it for by itself: the page of the places, the atlas, the map of places far away. */
  role: z.enum(['near', 'wide', 'far']).optional(),
  bounds,
  /** Extent on pictures of links, which are higher than wide. */
  card: bounds,
  /** Extent of the small maps that show who administered what, of the view of the role `wide`. */
  small: bounds.optional(),
  /** How closely coasts are followed in the first picture: where islands are looked at, or where land is only the ground. */
  coast: z.enum(['close', 'plain']),
  /** Scale of Natural Earth in the first picture. */
  scale: z.enum(['10m', '50m', '110m']),
  /** Scale of Natural Earth once the map is moved. */
  fullScale: z.enum(['10m', '50m', '110m']),
  /** How many times as large the map can be shown. */
  zoom: z.number().min(1),
  /** Degrees between two lines of the graticule. */
  graticule: z.number().positive(),
  /** Degrees that a bar of the edge stands for. */
  bar: z.number().positive(),
  /** Upper left corner of the small map that shows where this one lies. */
  locator: point.optional(),
  /** Left end of the scale bar; a map of the world has no single scale. */
  scaleBar: point.optional(),
  /** Corner of the zoom buttons: one with nothing in it. */
  buttons: z.enum(['bottom-right', 'top-left', 'bottom-left']),
  /** Names that must stand in the picture; nothing may collide with them. */
  labels: z.array(label).default([]),
  inset,
});

/** A point from which distances and directions are told; its id is that of the place. */
export const origin = z.strictObject({
  id,
  /** As in “16 km from …”. */
  name: z.string().min(1),
  /** As in “north-east of …”; written at the one point from which directions are told. */
  bearings: z.string().min(1).optional(),
});

/** A part of the timeline. */
export const period = z.strictObject({
  /** Its address on the timeline. */
  id,
  /** Its heading. */
  title: z.string().max(60),
  /** First year; the first part has none. */
  from: z.int().optional(),
  /** Last year; the last part has none. */
  to: z.int().optional(),
});
