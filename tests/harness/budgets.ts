import { isPrintDocument } from '../../src/features/print/typeset/print-documents.ts';
import { ROUND_TRIP } from './checkers/weight.ts';

/** What a page of one kind may weigh with everything it can come to load, brotli 11, in bytes. */
interface Budget {
  path: RegExp;
  most: number;
  /** What the bytes are for. */
  because: string;
}

/** Leaflet 1.9.4 with its styles, our live map and its words in the language of the page: paid by whoever scrolls to the map, and by nobody else. */
const LIVE_MAP = 58_000;

/** The sheet for paper of every page, which comes behind everything else. */
const PAPER = 1_500;

/** The first that fits counts. The largest page of each kind had about nine tenths of its budget when this was written. */
const BUDGETS: readonly Budget[] = [
  {
    path: /^\/(?:[a-z]{2}\/)?(?:atlas|embed)\//,
    most: ROUND_TRIP + LIVE_MAP + 70_000,
    because: 'the live map, all events, outlines of every view',
  },
  {
    path: /^\/[a-z]{2}\/(?:articles|themes)\//,
    most: ROUND_TRIP + LIVE_MAP + 42_000,
    because: 'the same in another language: letters of two and three bytes, records of sources in English beside them',
  },
  {
    path: /^\/themes\//,
    most: ROUND_TRIP + LIVE_MAP + 38_000,
    because: 'the text, the live map linked to the timeline, outlines of the chain or the region',
  },
  {
    path: /^\/articles\/[^/]+\/(?:plain\/)?$/,
    most: ROUND_TRIP + LIVE_MAP + 17_000,
    because: 'the text, its names and terms, each claim beside the record, the live map, outlines of the islands',
  },
  {
    path: /^\/(?:[a-z]{2}\/)?(?:places\/|why\/)?$/,
    most: ROUND_TRIP + LIVE_MAP + 13_000,
    because: 'the text, the live map, outlines of the islands',
  },
  { path: /^\/[a-z]{2}\/timeline\//, most: ROUND_TRIP + 23_000, because: 'the same in letters of two and three bytes' },
  {
    path: /^\/timeline\//,
    most: ROUND_TRIP + 20_000,
    because: 'the text with the axis of time, the program that narrows it and its words',
  },
  {
    path: /^\/(?:[a-z]{2}\/)?search\//,
    most: ROUND_TRIP + 90_000,
    because: 'the search program and the part of its index that one question needs',
  },
  { path: /^\/[a-z]{2}\/checks\//, most: ROUND_TRIP + 8_000, because: 'every claim and its record in letters of two and three bytes' },
  { path: /./, most: ROUND_TRIP + 6_000, because: 'its icon and a small program beside it' },
];

/** Print documents are made for paper and sent to a printer: 240 kB of fonts, half of them for names and treaty words in Japanese, whole texts with all sources on one page (up to 82 kB), drawings. */
const ON_PAPER = 340_000;

/** What a page and all it can load may weigh. */
export function budgetOf(path: string): number {
  return isPrintDocument(path) ? ON_PAPER : BUDGETS.find((budget) => budget.path.test(path))!.most + PAPER;
}
