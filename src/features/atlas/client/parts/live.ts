import type { Words } from '#core/words.ts';
import type * as Leaflet from 'leaflet';
import cssHref from './live.css?url';
import { viewFrame, viewOf } from '#core/geo/views.ts';
import type { LonLat, ViewName } from '#core/geo/types.ts';
import { addButtons } from './buttons.ts';
import { glideOnSteps, stopGliding } from './glide.ts';
import { guardGestures } from './gestures.ts';
import { choosePlaces } from './choose.ts';
import { addSheet } from './sheet.ts';
import type { PlaceEntries } from './entries.ts';
import type { MapView } from './map-element.ts';

/** A share of the picture by which one may move past its edge; outline.ts cuts the outlines a little further out. */
const BEYOND = 0.25;
const SMALLEST = 0.8;

/** What the live map needs to know, and whom it tells. */
export interface LiveOptions {
  view: ViewName;
  /** Words in the language of the page. */
  words: Words;
  /** Name of the map for screen readers. */
  label: string;
  /** Called on every move; `settled` when it has come to rest. */
  moved: (scale: number, center: LonLat, settled: boolean) => void;
  chosen: (id: string) => void;
  entries: PlaceEntries;
}

/** The working map. */
export interface Live {
  view: MapView;
  /** Whether exactly the drawn extent is shown. */
  whole: boolean;
  goTo: (view: MapView) => void;
  fit: () => void;
  stop: () => void;
}

/** Leaflet's own sheet and ours, fetched with the live map and not before. */
export const addLiveStyles = (): Promise<void> => addSheet(cssHref);

/** Starts Leaflet in the box of the drawn picture, at exactly its extent, once its styles hold. Leaflet steers; the picture is moved by `moved`. */
export function startLive(L: typeof Leaflet, box: HTMLElement, options: LiveOptions): Live {
  const frame = viewFrame(options.view);
  const [lon, lat] = frame.unproject([frame.width / 2, frame.height / 2]);
  const [west, north] = frame.unproject([-frame.width * BEYOND, -frame.height * BEYOND]);
  const [east, south] = frame.unproject([frame.width * (1 + BEYOND), frame.height * (1 + BEYOND)]);
  /** Leaflet's zoom at which the box shows the drawn extent: a world of 256 · 2^zoom CSS pixels. */
  const fitZoom = () => Math.log2(((box.clientWidth / frame.width) * frame.scale * 360) / 256);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;

  const map = L.map(box, {
    center: [lat, lon],
    zoom: fitZoom(),
    minZoom: fitZoom() + Math.log2(SMALLEST),
    maxZoom: fitZoom() + Math.log2(viewOf(options.view).zoom),
    maxBounds: [
      [south, west],
      [north, east],
    ],
    maxBoundsViscosity: 1,
    zoomSnap: 0,
    zoomControl: false,
    attributionControl: false, // its prefix draws a flag, which would be taking sides; the legend names the library
    zoomAnimation: false, // the chart glides by CSS, see _live.css
    bounceAtZoomLimits: false,
    inertia: !calm,
  });
  if (calm) stopGliding(map);
  box.setAttribute('role', 'application');
  box.setAttribute('aria-label', options.words('client.map.label', { title: options.label }));

  const scale = () => 2 ** (map.getZoom() - fitZoom());
  const report = (settled: boolean) => {
    const center = map.getCenter();
    // A box that is hidden has no width, and then the scale is not a number.
    if (Number.isFinite(scale())) options.moved(scale(), [center.lng, center.lat], settled);
  };
  map.on('move zoom', () => report(false)).on('moveend', () => report(true));

  const goTo = ({ lon, lat, scale }: MapView) => {
    if ([lon, lat, scale].every(Number.isFinite)) map.setView([lat, lon], fitZoom() + Math.log2(Math.max(scale, 0.01)), { animate: false });
  };
  const fit = () => goTo({ lon, lat, scale: 1 });
  const view = (): MapView => ({ lon: map.getCenter().lng, lat: map.getCenter().lat, scale: scale() });

  addButtons(L, map, viewOf(options.view).buttons, options.words, fit);
  glideOnSteps(box);
  guardGestures(map);
  choosePlaces(map, options);
  const watcher = keepExtent(map, box, fitZoom, options.view);
  return {
    get view() {
      return view();
    },
    get whole() {
      const now = view();
      return Math.abs(now.scale - 1) < 1e-3 && Math.abs(now.lon - lon) + Math.abs(now.lat - lat) < (1e-3 * frame.width) / frame.scale;
    },
    goTo,
    fit,
    stop: () => {
      watcher.disconnect();
      map.remove();
    },
  };
}

/** When the box changes its size, the same stretch of sea stays in it. */
function keepExtent(map: Leaflet.Map, box: HTMLElement, fitZoom: () => number, view: ViewName): ResizeObserver {
  let fitted = fitZoom();
  const watcher = new ResizeObserver(() => {
    const now = fitZoom();
    if (!Number.isFinite(now) || now === fitted) return;
    const [center, zoom] = [map.getCenter(), Number.isFinite(fitted) ? map.getZoom() - fitted + now : now];
    fitted = now;
    map.options.minZoom = now + Math.log2(SMALLEST);
    map.options.maxZoom = now + Math.log2(viewOf(view).zoom);
    map.invalidateSize({ animate: false, pan: false });
    map.setView(center, zoom, { animate: false });
  });
  watcher.observe(box);
  return watcher;
}
