import { z } from 'astro/zod';
import { caution, confidence, edtf, id, ids, sameAs, scriptName, sources } from './common.ts';

/** One dated event: the single list behind every timeline and every map. */
export const event = z.strictObject({
  id,
  /** When it happened. An interval counts from its first day. */
  date: edtf,
  /** Short headline. */
  title: z.string().max(80),
  /** Whether the dispute took another course with it; some twelve do, and the timeline sets them large. */
  turningPoint: z.boolean().optional(),
  /** One to three sentences. */
  summary: z.string().min(1),
  /** Themes; `history` is the background. */
  themes: z.array(id).min(1),
  /** Places the event concerns. */
  places: ids,
  /** People who took part. */
  people: ids,
  /** Articles that mention the event or depend on it. */
  articles: ids,
  sources,
  confidence,
  caution,
});

/** One place, with both sides' names at equal weight. */
export const place = z.strictObject({
  id,
  /** English name; for islands of the chain the one taken from Russian. */
  name: z.string().min(1),
  /** English name taken from Japanese, where it differs. */
  altName: z.string().optional(),
  /** Japanese name. */
  ja: scriptName.optional(),
  /** Russian name. */
  ru: scriptName.optional(),
  /** What is known of the Ainu origin of the name. */
  ainu: z.string().optional(),
  /** What sort of place it is. */
  kind: z.enum(['disputed-island', 'islet', 'island', 'island-group', 'region', 'settlement', 'cape', 'bay', 'strait', 'city']),
  /** Position as [longitude, latitude] in degrees, WGS 84. */
  at: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).optional(),
  /** Where the position comes from; `estimate` is our own reading of a base map. */
  atSource: z.enum(['wikipedia', 'geonames', 'estimate']).optional(),
  /** Who administers and who claims it, in neutral words. */
  status: z.string().optional(),
  /** Why the place is on the map. */
  summary: z.string().min(1),
  /** Area of the main island in square kilometres. */
  areaKm2: z.number().positive().optional(),
  /** Area with nearby islets in square kilometres. */
  areaWithIsletsKm2: z.number().positive().optional(),
  /** Greatest length in kilometres. */
  lengthKm: z.number().positive().optional(),
  /** Highest point and its height in metres. */
  highestPoint: z
    .strictObject({
      /** Name of the mountain. */
      name: z.string().optional(),
      /** Height in metres. */
      m: z.number().positive(),
    })
    .optional(),
  /** What the table of the disputed places tells of it, by the fields of facts.yaml. */
  facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  /** A count of residents with its year, for settlements and districts. */
  population: z.strictObject({ count: z.int(), year: z.int(), note: z.string().optional() }).optional(),
  /** Shortest distance to the other side’s coast in kilometres, and the point it is measured from. */
  distanceKm: z.strictObject({ km: z.number().positive(), from: id }).optional(),
  /** Place id of the main settlement. */
  mainSettlement: id.optional(),
  /** Place id of the group it belongs to. */
  partOf: id.optional(),
  sameAs,
  sources,
  confidence,
  caution,
});

/** One line on the map. The geometry is GeoJSON (RFC 7946), the years are EDTF. */
export const border = z.strictObject({
  id,
  /** What the line is called. */
  name: z.string().min(1),
  /** What it is called inside a sentence: `the border of …`. */
  phrase: z.string().min(1),
  /** Its name in the picture, a line each; without one it is drawn without a name. */
  label: z.array(z.string().min(1)).max(4).optional(),
  /** What the legend of the maps says of it; only of lines that hold today. */
  legend: z.string().min(1).optional(),
  /** First day or year it applied. */
  from: edtf,
  /** Last day or year, or `..` for a line that still applies. */
  to: z.union([edtf, z.literal('..')]),
  /** Who drew it. */
  drawnBy: z.string().min(1),
  /** State that claims it today, if any. */
  claimedBy: z.string().nullable(),
  /** False for lines that were proposed and never applied. */
  realised: z.boolean(),
  /** A treaty border, a line of actual control, a claim, or a proposal. */
  kind: z.enum(['border', 'control', 'claim', 'proposal']),
  /** What a reader has to know about it. */
  note: z.string().min(1),
  /** Always true: no line here is fit for navigation. */
  schematic: z.literal(true),
  /** The treaty or fact it rests on. */
  source: z.string().optional(),
  sources,
  geometry: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('LineString'), coordinates: z.array(z.tuple([z.number(), z.number()])).min(2) }),
    z.strictObject({
      type: z.literal('MultiLineString'),
      coordinates: z.array(z.array(z.tuple([z.number(), z.number()])).min(2)).min(1),
    }),
  ]),
});

/** One person, in the role held at the time. */
export const person = z.strictObject({
  id,
  /** Name as the site prints it. */
  name: z.string().min(1),
  /** Name in Japanese script. */
  ja: z.string().optional(),
  /** Name in Cyrillic script. */
  ru: z.string().optional(),
  /** State the person stands for; `other` for scholars abroad. */
  side: id,
  /** Office or work at the time. */
  role: z.string().min(1),
  /** One or two sentences. */
  bio: z.string().min(1),
  /** Articles that name the person. */
  articles: ids,
  sameAs,
  sources,
  confidence,
  caution,
});

/** One term of the glossary. */
export const term = z.strictObject({
  id,
  /** The term as the site uses it. */
  term: z.string().min(1),
  /** The term in Japanese. */
  ja: scriptName.optional(),
  /** The term in Russian. */
  ru: scriptName.optional(),
  /** One line, shown in place. */
  gist: z.string().max(110),
  /** One to three sentences. */
  definition: z.string().min(1),
  /** Articles that use it. */
  articles: ids,
  sources,
  confidence,
  caution,
});

/** One question in dispute, to which both sides have an answer or are named as silent. */
export const question = z.strictObject({
  id,
  /** Place among the questions, from 1. */
  order: z.int().min(1),
  /** The question, with its question mark. */
  question: z.string().regex(/\?$/, 'a question ends in a question mark'),
  /** What is at issue, in one sentence of neutral words. */
  atIssue: z.string().min(1),
  /** A side that has no answer of its own. */
  silent: ids,
});

/** One point of an answer to a question in dispute, or what is held against it, or what a third party says. */
export const position = z.strictObject({
  id,
  /** Question that it answers. */
  question: id,
  /** A side’s answer (its argument), what is held against it, or what a third party says. */
  kind: z.enum(['argument', 'held-against', 'third-party']),
  /** Whose argument it is; `third` for those of neither side. */
  side: id,
  /** The point in a few words. */
  heading: z.string().min(1),
  /** The point in one to three sentences. */
  text: z.string().min(1),
  /** The third party that speaks. */
  party: z.string().optional(),
  sources,
  confidence,
  caution,
});

/** One comparison of a report's claim with the record. */
export const check = z.strictObject({
  id,
  /** Article that retells the report. */
  article: id,
  /** The claim in a few words. */
  claim: z.string().min(1),
  /** What the report said. */
  said: z.string().min(1),
  /** What the record says. */
  record: z.string().min(1),
  /** How the comparison ended. */
  verdict: id,
  /** Event concerned, if there is one. */
  event: id.optional(),
  sources,
  confidence,
  caution,
});
