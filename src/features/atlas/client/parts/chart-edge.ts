import { frameOf } from '#core/geo/mercator.ts';
import { edgeNumbers, neatline } from '#core/geo/neatline.ts';
import { scaleBar, scalePath, SCALE_BAR_UNITS } from '#core/geo/scale-bar.ts';
import type { ViewName } from '#core/geo/types.ts';
import { middleLat } from '#core/geo/mercator.ts';
import { insetBox, viewFrame, viewOf, WIDTH } from '#core/geo/views.ts';
import { svgElement } from './svg.ts';

/** Draws the bars and degrees of the chart's edge for what is in view now. */
export function updateEdge(svg: SVGSVGElement, view: ViewName, scale: number, left: number, top: number): void {
  const edge = svg.querySelector('.m-edge');
  const bars = edge?.querySelector('path');
  if (!edge || !bars) return;
  const drawn = viewFrame(view);
  const [west, north] = drawn.unproject([-left / scale, -top / scale]);
  const [east, south] = drawn.unproject([(drawn.width - left) / scale, (drawn.height - top) / scale]);
  const frame = { ...frameOf([west, south, east, north], WIDTH), height: drawn.height };
  const finer = 2 ** Math.floor(Math.log2(Math.max(1, scale)));
  bars.setAttribute('d', neatline(frame, viewOf(view).bar / finer));
  const inset = svg.classList.contains('is-zoomed') ? [] : insetBox(view);
  const numbers = edgeNumbers(frame, viewOf(view).graticule / (finer > 2 ? finer / 2 : 1), inset).map(({ x, y, text }) =>
    svgElement('text', { x: x || 9, y: y || 17, dx: x ? 4 : 0, dy: y ? -4 : 0 }, text),
  );
  edge.replaceChildren(bars, ...numbers);
}

/** Redraws the scale bar for what is in view now. */
export function updateScale(svg: SVGSVGElement, view: ViewName, scale: number): void {
  const group = svg.querySelector('.m-scale');
  if (!group) return;
  const bar = scaleBar(viewFrame(view).scale * scale, middleLat(viewOf(view).bounds), SCALE_BAR_UNITS);
  const [km, miles] = group.querySelectorAll('text');
  group.querySelector('path')?.setAttribute('d', scalePath(bar));
  if (km) km.textContent = `${bar.km.distance} km`;
  if (miles) miles.textContent = `${bar.miles.distance} miles`;
}
