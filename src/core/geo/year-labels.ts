import type { DrawnLabel } from '#build/geo/plan.ts';
import { wholePoint } from './path.ts';
import type { ViewName } from './types.ts';
import { viewFrame, type Anchor } from './views.ts';

/** Lines that are drawn only for the years in which they held. */
const WORDS: Record<string, string[]> = {
  'border-1855': ['Border', 'of 1855'],
  'border-1875-kurils': ['Border', 'of 1875'],
  'border-1875-sakhalin': ['Border', 'of 1875'],
  'border-1905': ['Border', 'of 1905'],
  'line-1956': ['Line of', '1956 (not', 'drawn)'],
};

/** Where their names stand, chosen by eye like those of views.ts; in wider pictures the lines are too short for a name. */
const ANCHORS: Partial<Record<ViewName, Record<string, Anchor>>> = {
  islands: {
    'border-1855': { at: [148.66, 45.88], align: 'end' },
    'line-1956': { at: [147.45, 44.42], align: 'start' },
  },
  chain: {
    'border-1855': { at: [150.9, 48.3], align: 'end' },
    'border-1875-kurils': { at: [159.7, 49.6], align: 'end' },
    'border-1875-sakhalin': { at: [143.7, 46.6], align: 'start' },
    'border-1905': { at: [144.35, 49.4], align: 'start' },
  },
};

/** Names of the lines of earlier years that a view has room for. */
export const yearLabels = (view: ViewName): DrawnLabel[] =>
  Object.entries(ANCHORS[view] ?? {}).map(([id, { at, align }]) => ({
    id,
    anchor: wholePoint(viewFrame(view).project(at)),
    align,
    lines: WORDS[id] ?? [],
    look: 'line',
    size: 0.85,
    from: 0,
    dot: false,
  }));
