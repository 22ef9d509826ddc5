import { graticulePath } from './neatline.ts';
import { FULL } from './outline.ts';
import type { ControlUnit } from './control.ts';
import { groundLine } from './drawing.ts';
import type { MapLine } from './lines.ts';
import { controlShapes, shapesOf, type Shapes } from './shapes.ts';
import type { Bounds, ViewName } from './types.ts';
import { viewFrame, VIEWS } from './views.ts';

/** What the live map loads: outlines as exact as Natural Earth has them, in units of the drawn picture. */
export interface GeometryFile extends Shapes {
  source: string;
  view: ViewName;
  bounds: Bounds;
  graticule: string;
  /** Areas that changed hands, for the colours of a year. */
  units: Record<ControlUnit, string>;
  /** Every line of content/borders.geojson, by id. */
  lines: Record<string, { d: string; kind: MapLine['properties']['kind'] }>;
}

/** Contents of /data/geometry/<view>.json. */
export function geometryFile(view: ViewName, borders: readonly MapLine[]): GeometryFile {
  const { bounds, graticule, fullScale } = VIEWS[view];
  const frame = viewFrame(view);
  const [west, north] = frame.unproject([-frame.width * FULL.pad, -frame.height * FULL.pad]);
  const [east, south] = frame.unproject([frame.width * (1 + FULL.pad), frame.height * (1 + FULL.pad)]);
  return {
    source: `Natural Earth 1:${fullScale}, public domain, in Web Mercator; units of the drawn picture`,
    view,
    bounds,
    graticule: graticulePath(frame, graticule, [west, south, east, north]),
    units: controlShapes(view),
    lines: Object.fromEntries(borders.map((line) => [line.id, { d: groundLine(frame, line), kind: line.properties.kind }])),
    ...shapesOf(view, true),
  };
}
