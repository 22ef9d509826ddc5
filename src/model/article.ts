import { z } from 'astro/zod';
import { changes, edtf, id, ids, sources } from './common.ts';
import { MARKS, type Mark } from './marks.ts';

/** A colour as style sheets write it. */
const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour is # and six digits or letters a to f, such as #12506b');

/** A discussion question with a model answer that the article itself supports. */
const question = z.strictObject({
  /** The question as put to a class. */
  ask: z.string().min(1),
  /** What a good answer contains. */
  answer: z.string().min(1),
});

/** One explainer: a retelling of one report with the record beside it. The text is the MDX body. */
export const article = z.strictObject({
  /** Our own headline, not the report's. */
  title: z.string().max(80),
  /** Standfirst: one or two sentences under the headline. */
  deck: z.string().max(200),
  /** Summary for search engines and feeds. */
  description: z.string().max(165),
  /** Place in the reading order, from 1. */
  order: z.int().min(1),
  /** Source id of the report that is retold. */
  report: id,
  /** When the report was written; `~` marks an approximate day. */
  reportDate: edtf,
  /** How that date is known. */
  reportDateNote: z.string().min(1),
  /** Themes of the article; the first is its home. */
  themes: z.array(id).min(1),
  /** Day of the last change to the text. */
  updated: z.coerce.date(),
  /** Three to five points that stand alone, each with its sources. */
  keyPoints: z
    .array(z.strictObject({ text: z.string().min(1), sources }))
    .min(3)
    .max(5),
  /** Events on the article's own timeline. */
  events: ids,
  /** Places on the article's own map, besides the four in dispute. */
  places: ids,
  /** The place where what the report turns on happened, marked on the small map beside the headline. */
  where: id,
  /** People the article is about. */
  people: ids,
  /** Terms the article explains. */
  terms: ids,
  /** Picture of the map that suits the article. */
  mapView: id,
  /** Discussion questions at three levels. */
  questions: z.strictObject({
    /** What does the text say? */
    recall: z.array(question).min(2),
    /** Why is it so? */
    explain: z.array(question).min(2),
    /** What follows, and how sure can one be? */
    judge: z.array(question).min(2),
  }),
  /** Dated change log. */
  changes,
});

/** One themed page: an argument in 250 to 500 words (the MDX body) over its articles, map and timeline. */
export const theme = z.strictObject({
  /** Name of the theme as a heading. */
  title: z.string().max(80),
  /** Standfirst. */
  deck: z.string().max(200),
  /** Summary for search engines and feeds. */
  description: z.string().max(165),
  /** Place in lists, from 1. */
  order: z.int().min(1),
  /** Its name where there is little room: in the menu, on filters and over articles. */
  label: z.string().min(1).max(24),
  /** Accent colour of the theme on light and on dark paper; both are readable as text there. */
  accent: z.strictObject({ light: colour, dark: colour }),
  /** Mark beside the name, the second cue besides the colour; no two themes have the same. */
  mark: z.enum(Object.keys(MARKS) as [Mark, ...Mark[]]),
  /** Line beside the key points of its articles, a third cue. */
  edge: z.enum(['solid', 'dashed', 'dotted', 'double']).default('solid'),
  /** The one question the theme asks. */
  question: z.string().min(1),
  /** Picture of the map that suits the theme. */
  mapView: id,
  /** Places on the theme's map, besides the four in dispute. */
  places: ids,
  /** Day of the last change to the text. */
  updated: z.coerce.date(),
  /** Dated change log. */
  changes,
});

/** A page of running text that is neither article nor theme: the opening of the home page, the page about the site. */
export const page = z.strictObject({
  /** Heading of the page. */
  title: z.string().max(80),
  /** Standfirst. */
  deck: z.string().max(260),
  /** Summary for search engines. */
  description: z.string().max(165),
  /** The map of the page, where it has one: its picture, and the places named on it besides those in dispute. */
  map: z.strictObject({ view: id, places: ids }).optional(),
  /** Small maps in a row, each a stop of the slider with a line of its own, and a name where the slider's is too long: who administered what. */
  strip: z.array(z.strictObject({ stop: id, label: z.string().min(1).optional(), caption: z.string().max(50) })).optional(),
  /** Day of the last change to the text. */
  updated: z.coerce.date(),
  /** Dated change log. */
  changes,
});
