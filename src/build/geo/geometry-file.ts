import { graticulePath } from '#core/geo/neatline.ts';
import { FULL } from './outline.ts';
import type { DrawnLine, GeometryFile } from '#core/geo/geometry-file.ts';
import { groundLine } from './drawing.ts';
import { reaches, type MapLine } from '#core/geo/lines.ts';
import { yearLabels } from './plan.ts';
import { controlShapes, shapesOf } from './shapes.ts';
import type { ViewName } from '#core/geo/types.ts';
import { insetFrame, viewFrame, viewOf } from '#core/geo/views.ts';

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
