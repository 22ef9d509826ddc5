import { graticulePath } from '#core/geo/neatline.ts';
import { FULL } from './outline.ts';
import type { ControlUnit } from '#core/geo/control.ts';
import { groundLine } from './drawing.ts';
import { reaches, type MapLine } from '#core/geo/lines.ts';
import { yearLabels, type DrawnLabel } from './plan.ts';
import { controlShapes, shapesOf, type Shapes } from './shapes.ts';
import type { Bounds, ViewName } from '#core/geo/types.ts';
import { insetFrame, viewFrame, viewOf } from '#core/geo/views.ts';

/** What the live map loads: outlines as exact as Natural Earth has them, in units of the drawn picture. */
export interface GeometryFile extends Shapes {
  source: string;
  view: ViewName;
  bounds: Bounds;
  graticule: string;
  /** Areas that changed hands, for the colours of a year. */
  units: Record<ControlUnit, string>;
  /** Every line of content/borders.geojson, by id. */
  lines: Record<string, DrawnLine>;
}

/** A line on the ground as path data. */
export interface DrawnLine {
  kind: MapLine['properties']['kind'];
  d: string;
  /** In units of the inset, where it reaches into it. */
  inset?: string | undefined;
  /** Its name, for lines that only an earlier year shows. */
  label?: Pick<DrawnLabel, 'anchor' | 'align' | 'lines'> | undefined;
}

/** Contents of /data/geometry/<view>.json. */
export function geometryFile(view: ViewName, borders: readonly MapLine[]): GeometryFile {
  const { bounds, graticule, fullScale } = viewOf(view);
  const frame = viewFrame(view);
  const [west, north] = frame.unproject([-frame.width * FULL.pad, -frame.height * FULL.pad]);
  const [east, south] = frame.unproject([frame.width * (1 + FULL.pad), frame.height * (1 + FULL.pad)]);
  return {
    source: `Natural Earth 1:${fullScale}, public domain, in Web Mercator; units of the drawn picture`,
    view,
    bounds,
    graticule: graticulePath(frame, graticule, [west, south, east, north]),
    units: controlShapes(view),
    lines: Object.fromEntries(borders.map((line) => [line.id, drawn(view, line)])),
    ...shapesOf(view, true),
  };
}

function drawn(view: ViewName, line: MapLine): DrawnLine {
  const label = yearLabels(view).find(({ id }) => id === line.id);
  const inset = insetFrame(view);
  return {
    kind: line.properties.kind,
    d: groundLine(viewFrame(view), line),
    inset: reaches(line, inset) ? groundLine(inset, line) : undefined,
    label: label && { anchor: label.anchor, align: label.align, lines: label.lines },
  };
}
