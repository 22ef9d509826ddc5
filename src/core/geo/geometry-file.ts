import type { ControlUnit } from './control.ts';
import type { Placed } from './labels.ts';
import type { MapLine } from './lines.ts';
import type { Bounds, DisputedId, ViewName } from './types.ts';

/** Path data of one picture. */
export interface Shapes {
  /** All land but the four disputed places. */
  land: string;
  /** The disputed places, in units of the inset if it holds them, otherwise of the picture. */
  disputed: Record<DisputedId, string>;
}

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
  label?: Pick<Placed, 'anchor' | 'align' | 'lines'> | undefined;
}
