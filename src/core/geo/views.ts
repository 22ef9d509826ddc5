import type { Scale } from '#build/geo/land.ts';
import { frameOf, type Frame } from './mercator.ts';
import { memoise } from '../memoise.ts';
import type { Bounds, LonLat, ViewName } from './types.ts';

/** Which side of its anchor a label stands on, as SVG's text-anchor. */
export type Align = 'start' | 'middle' | 'end';

/** A label whose place was chosen by eye: nothing may collide with it. */
export interface Anchor {
  at: LonLat;
  align: Align;
}

/** A picture within the picture. */
export interface InsetSpec {
  bounds: Bounds;
  /** Upper left corner and width in units of the picture. */
  x: number;
  y: number;
  width: number;
}

/** What is particular to one picture; everything else follows from its extent. */
export interface ViewSpec {
  bounds: Bounds;
  /** In words, for headings and descriptions. */
  title: string;
  /** Natural Earth scale of the first view and of the zoomed map. */
  scale: Scale;
  fullScale: Scale;
  /** Degrees between lines of the graticule, and between the bars of the frame. */
  graticule: number;
  bar: number;
  inset: InsetSpec;
  /** Upper left corner of the small map that shows where this one lies. */
  locator?: readonly [x: number, y: number];
  /** Left end of the scale bar, in units; a world map in Mercator has no single scale. */
  scaleBar?: readonly [x: number, y: number];
  /** Where the zoom buttons of the live map go: a corner with nothing in it. */
  buttons: 'bottom-right' | 'top-left' | 'bottom-left';
  /** Names that must stand in the picture, by place id, line id or the words themselves. */
  labels: Record<string, Anchor>;
  /** Words for seas and countries among the labels, with the look they get. */
  words: Record<string, { lines: readonly string[]; look: 'sea' | 'land' }>;
}

/** Width of every picture in units. */
export const WIDTH = 640;

const OKHOTSK = { lines: ['Sea of', 'Okhotsk'], look: 'sea' } as const;
const PACIFIC = { lines: ['Pacific', 'Ocean'], look: 'sea' } as const;

/** The pictures that the site draws. Extents and places of labels were chosen by eye. */
export const VIEWS: Record<ViewName, ViewSpec> = {
  islands: {
    bounds: [144.3, 42.6, 149.6, 46],
    title: 'The four disputed places',
    scale: '10m',
    fullScale: '10m',
    graticule: 1,
    bar: 0.5,
    inset: { bounds: [145.74, 43.31, 146.5, 43.68], x: 14, y: 14, width: 236 },
    locator: [526, 262],
    scaleBar: [62, 540],
    buttons: 'bottom-right',
    labels: {
      iturup: { at: [147.95, 44.84], align: 'start' },
      kunashir: { at: [146.16, 44.2], align: 'start' },
      shikotan: { at: [147, 43.84], align: 'start' },
      habomai: { at: [146.56, 43.57], align: 'start' },
      'line-of-control': { at: [145.35, 44.93], align: 'start' },
      'claim-japan': { at: [148.66, 45.85], align: 'end' },
      hokkaido: { at: [144.37, 43.5], align: 'start' },
      pacific: { at: [147.9, 43.45], align: 'middle' },
    },
    words: { pacific: PACIFIC, hokkaido: { lines: ['Hokkaido'], look: 'land' } },
  },
  chain: {
    bounds: [139, 40.2, 160, 53.5],
    title: 'The Kuril chain between Hokkaido and Kamchatka',
    scale: '10m',
    fullScale: '10m',
    graticule: 5,
    bar: 1,
    inset: { bounds: [144.9, 43.02, 149.1, 45.75], x: 342, y: 322, width: 284 },
    scaleBar: [312, 44],
    buttons: 'top-left',
    labels: {
      okhotsk: { at: [149.5, 50.6], align: 'middle' },
      hokkaido: { at: [142.75, 43.4], align: 'middle' },
      sakhalin: { at: [144.6, 50.5], align: 'start' },
      kamchatka: { at: [159.7, 52.4], align: 'end' },
      'line-of-control': { at: [143.55, 42.2], align: 'start' },
      'claim-japan': { at: [150.9, 48.3], align: 'end' },
    },
    words: {
      okhotsk: OKHOTSK,
      hokkaido: { lines: ['Hokkaido'], look: 'land' },
      sakhalin: { lines: ['Sakhalin'], look: 'land' },
      kamchatka: { lines: ['Kamchatka'], look: 'land' },
    },
  },
  region: {
    bounds: [124, 28, 164, 56],
    title: 'Japan and the Russian Far East',
    scale: '50m',
    fullScale: '10m',
    graticule: 10,
    bar: 2,
    inset: { bounds: [144.9, 43.02, 149.1, 45.75], x: 336, y: 338, width: 290 },
    scaleBar: [150, 584],
    buttons: 'top-left',
    labels: {
      okhotsk: { at: [149, 54], align: 'middle' },
      japan: { at: [136.9, 36.6], align: 'start' },
      russia: { at: [135, 50.3], align: 'middle' },
    },
    words: {
      okhotsk: OKHOTSK,
      japan: { lines: ['Japan'], look: 'land' },
      russia: { lines: ['Russia'], look: 'land' },
    },
  },
  world: {
    bounds: [-15, -42, 325, 70],
    title: 'Meeting places around the world',
    scale: '110m',
    fullScale: '50m',
    graticule: 30,
    bar: 10,
    inset: { bounds: [144.9, 43.02, 149.1, 45.75], x: 338, y: 116, width: 176 },
    buttons: 'bottom-left',
    labels: {},
    words: {},
  },
};

/** The picture of a view in Web Mercator, computed once. */
export const viewFrame = memoise((view: ViewName): Frame => frameOf(VIEWS[view].bounds, WIDTH));

/** Left, top, right, bottom of the inset in a view. */
export function insetBox(view: ViewName): readonly number[] {
  const { x, y, width } = VIEWS[view].inset;
  return [x, y, x + width, y + insetFrame(view).height];
}

/** The inset of a view, in units of its own. */
export const insetFrame = memoise((view: ViewName): Frame => frameOf(VIEWS[view].inset.bounds, VIEWS[view].inset.width));
