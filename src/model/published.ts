/** The published data: our entries as they stand in the files of `/data/`. Descriptions in the JSON Schemas are the comments here and in `record.ts`. */
import { z } from 'astro/zod';
import { border, check, event, person, place, position, question, term } from './record.ts';
import { source } from './source.ts';

/** Address of the entry on the site. */
const url = z.url();

/** One dated event. */
export const publishedEvent = event.extend({
  /** Year in which it began, for sorting without reading EDTF. */
  year: z.int(),
  url,
});

/** One person, in the role held at the time. */
export const publishedPerson = person.extend({ url });

/** One term of the glossary. */
export const publishedTerm = term.extend({ url });

/** One comparison of a report's claim with the record. */
export const publishedCheck = check.extend({ url });

/** One question in dispute. */
export const publishedQuestion = question.extend({ url });

/** One point of an answer to a question in dispute, or what is held against it, or what a third party says. */
export const publishedPosition = position.extend({ url });

/** One source in CSL-JSON. */
export const publishedSource = source;

/** The checks as a feed of reviews of claims, in schema.org's JSON-LD, for collections of fact checks. */
export const publishedClaimReviews = z.strictObject({
  /** The vocabulary. */
  '@context': z.literal('https://schema.org'),
  /** What it is in schema.org. */
  '@type': z.literal('DataFeed'),
  /** Name of the feed. */
  name: z.string(),
  /** Day of the newest change. */
  dateModified: z.string(),
  /** Address of the licence. */
  license: z.url(),
  /** The checks, each a ClaimReview. */
  dataFeedElement: z.array(z.looseObject({ '@type': z.literal('ClaimReview'), url })),
});

/** West, south, east and north edge in degrees. */
const bbox = z.array(z.number()).length(4);

/** Address of the licence. */
const license = z.url();

/** Longitude and latitude in degrees, WGS 84. */
const lonLat = z.array(z.number()).length(2);

/** A GeoJSON collection (RFC 7946). */
const collection = z.strictObject({
  /** What it is in GeoJSON. */
  type: z.literal('FeatureCollection'),
  license,
  bbox,
});

/** A GeoJSON feature. */
const feature = z.strictObject({
  /** What it is in GeoJSON. */
  type: z.literal('Feature'),
  /** Id of the entry. */
  id: z.string(),
});

/** Places as GeoJSON points (RFC 7946); a place that is only named has no geometry. */
export const publishedPlaces = collection.extend({
  /** The places. */
  features: z.array(
    feature.extend({
      /** Where it is; nothing for a place that is only named. */
      geometry: z.strictObject({ type: z.literal('Point'), coordinates: lonLat }).nullable(),
      /** What is known of it. */
      properties: place.omit({ id: true, at: true, facts: true }).extend({ url }),
    }),
  ),
});

/** One place in a flat row: no lists, and its position in two columns. */
export const publishedPlaceRow = place
  .pick({ id: true, name: true, altName: true, kind: true, status: true, areaKm2: true, partOf: true, summary: true, confidence: true })
  .extend({
    /** Japanese name in its own script. */
    ja: z.string().optional(),
    /** Russian name in its own script. */
    ru: z.string().optional(),
    /** Longitude in degrees, WGS 84; nothing for a place that is only named. */
    longitude: z.number().optional(),
    /** Latitude in degrees, WGS 84. */
    latitude: z.number().optional(),
    url,
  });

/** Lines on the map as GeoJSON (RFC 7946). All are schematic. */
export const publishedBorders = collection.extend({
  /** The lines. */
  features: z.array(
    feature.extend({
      /** Where it runs. */
      geometry: z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('LineString'), coordinates: z.array(lonLat) }),
        z.strictObject({ type: z.literal('MultiLineString'), coordinates: z.array(z.array(lonLat)) }),
      ]),
      /** What the line is. */
      properties: border.omit({ id: true, geometry: true }),
    }),
  ),
});
