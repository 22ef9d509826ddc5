import { CONTROL_UNITS, DISPUTED_IDS, toneOf, type ControlStop } from '#core/geo/control.ts';
import { TYPE_SIZES } from '#core/geo/labels.ts';
import { drawnLines, reaches, type MapLine } from '#core/geo/lines.ts';
import { scalePath } from '#core/geo/scale-bar.ts';
import type { ViewName } from '#core/geo/types.ts';
import { memoise } from '#core/memoise.ts';
import { ringsPath } from '#core/geo/path.ts';
import { insetFrame, viewFrame, viewOf } from '#core/geo/views.ts';
import { furniture, groundLine, insetOf } from '../geo/drawing.ts';
import { insetLabels, planLabels, yearLabels, type DrawnLabel, type MapPlace } from '../geo/plan.ts';
import { landOf } from '../geo/land.ts';
import { outline, type Detail } from '../geo/outline.ts';
import { controlShape, drawnInInset, shapesOf } from '../geo/shapes.ts';
import { isDisputed } from '../geo/units.ts';
import type { Writer } from './lettering.ts';

/** What a chart shows and how it is drawn. */
export interface ChartSpec {
  view: ViewName;
  /** The stop whose administration and lines are shown; without one the disputed places are hatched, with the lines of today. */
  stop?: ControlStop | undefined;
  borders: readonly MapLine[];
  /** Places with a dot and a name besides those that the view names. */
  places: readonly MapPlace[];
  /** The lines of a name in their order. */
  names: (label: DrawnLabel) => readonly string[];
  ink: (name: string) => string;
  write: Writer;
}

/** Height of letters in units of a picture 640 wide; names in a picture of the world stand close. */
const typeOf = (view: ViewName) => (viewOf(view).role === 'far' ? 10.5 : 13);
const DASHES: Record<string, string> = { control: '9 3 1.5 3', claim: '5 4', border: '', proposal: '1.5 3' };

/** Coasts as two pixels for each unit show them, cut just outside the picture. */
const COAST: Detail = { decimals: 1, smallest: 0.3, least: 0.4, pad: 0.02 };

const shapesFor = memoise((view: ViewName) => {
  const frame = viewFrame(view);
  const rest = landOf(viewOf(view).fullScale).filter((land) => !isDisputed(land));
  return {
    land: ringsPath(outline(rest, frame, COAST), COAST.decimals),
    units: Object.fromEntries(CONTROL_UNITS.map((unit) => [unit, controlShape(unit, frame, { ...COAST, least: 0 })])),
  };
});

const classFill = ({ stop, ink }: ChartSpec, unit: string) => (stop ? ink(toneOf(stop.holders[unit]).replace('m-', '')) : 'url(#hatch)');

/** A line of the ground as the legend and the picture draw it. */
export const stroke = ({ ink }: Pick<ChartSpec, 'ink'>, kind: string, d: string) =>
  `<path d="${d}" fill="none" stroke="${ink(kind === 'claim' ? 'claim-ink' : 'ink')}" stroke-width="2"${DASHES[kind] ? ` stroke-dasharray="${DASHES[kind]}"` : ''}/>`;

const lines = (spec: ChartSpec) => drawnLines(spec.borders, spec.stop?.borders);

function label(spec: ChartSpec, one: DrawnLabel): string {
  const { anchor, look, align, dot, kind, size = 1, rise = 0.35, gap = 0 } = one;
  const em = typeOf(spec.view) * size;
  const fill = spec.ink(kind === 'claim' ? 'claim-ink' : look === 'sea' || look === 'land' ? 'ink-2' : 'ink');
  const x = anchor[0] + gap * em * (align === 'end' ? -1 : 1);
  const written = spec.names(one).map((text, i) =>
    spec.write({
      text,
      x,
      y: Number((anchor[1] + (rise + i * 1.12) * em).toFixed(1)),
      size: Number(em.toFixed(1)),
      fill,
      halo: spec.ink(look === 'land' ? 'land' : 'sea'),
      weight: look === 'name' ? 600 : 400,
      align,
    }),
  );
  const point = dot ? `<circle cx="${anchor[0]}" cy="${anchor[1]}" r="2.6" fill="${spec.ink('ink')}"/>` : '';
  return point + written.join('');
}

/** The picture within the picture, cut to its frame. */
function inset(spec: ChartSpec): string {
  const { x, y, width, height, land } = insetOf(spec.view);
  const frame = insetFrame(spec.view);
  const shapes = shapesOf(spec.view, true).disputed;
  const units = drawnInInset(spec.view).map(
    (unit) => `<path d="${shapes[unit]}" fill="${classFill(spec, unit)}" stroke="${spec.ink('claim-ink')}"/>`,
  );
  const within = lines(spec).filter((line) => reaches(line, frame));
  return `<svg x="${x}" y="${y}" width="${width}" height="${height}"><path d="M0 0h${width}v${height}H0z" fill="${spec.ink('sea')}"/>
<path d="${land}" fill="${spec.ink('land')}" stroke="${spec.ink('coast')}"/>${units.join('')}
${within.map((line) => stroke(spec, line.properties.kind, groundLine(frame, line))).join('')}${insetLabels(spec.view)
    .map((one) => label(spec, one))
    .join('')}<path d="M0 0h${width}v${height}H0z" fill="none" stroke="${spec.ink('ink')}" stroke-width="2"/></svg>`;
}

/** A chart as SVG in units of its view: ground, what changed hands, lines, names, inset, scale and edge. */
export function chart(spec: ChartSpec): string {
  const { view, stop, ink, write } = spec;
  const frame = viewFrame(view);
  const { graticule, bars, scale } = furniture(view);
  const { land, units } = shapesFor(view);
  const shown = new Set(lines(spec).map(({ id }) => id));
  const names = [...planLabels(view, spec.places, lines(spec)), ...yearLabels(view)].filter(
    ({ look, id, from }) => from < TYPE_SIZES.length && (look !== 'line' || shown.has(id)),
  );
  const at = viewOf(view).scaleBar;
  const bar =
    scale && at
      ? `<g transform="translate(${at.join(' ')})"><path d="${scalePath(scale)}" fill="none" stroke="${ink('ink')}"/>${write({ text: `${scale.km.distance} km`, x: 0, y: -8, size: 11, fill: ink('ink'), halo: ink('sea') })}${write({ text: `${scale.miles.distance} miles`, x: 0, y: 17, size: 11, fill: ink('ink'), halo: ink('sea') })}</g>`
      : '';
  return `<svg y="0" width="${frame.width}" height="${frame.height}"><path d="M0 0h${frame.width}v${frame.height}H0z" fill="${ink('sea')}"/>
<path d="${graticule}" fill="none" stroke="${ink('coast')}" stroke-opacity=".35" stroke-width=".6"/>
<path d="${land}" fill="${ink('land')}" stroke="${ink('coast')}" stroke-width=".7"/>
${stop ? CONTROL_UNITS.map((unit) => `<path d="${units[unit]}" fill="${classFill(spec, unit)}" stroke="${ink('ink-2')}" stroke-width=".7"/>`).join('') : ''}
${DISPUTED_IDS.map((unit) => `<path d="${units[unit]}" fill="${classFill(spec, unit)}" stroke="${ink('claim-ink')}" stroke-width="1.3"/>`).join('')}
${lines(spec)
  .map((line) => stroke(spec, line.properties.kind, groundLine(frame, line)))
  .join('')}
${names.map((one) => label(spec, one)).join('')}${inset(spec)}${bar}<path d="${bars}" fill="none" stroke="${ink('ink')}" stroke-width="4"/></svg>`;
}
