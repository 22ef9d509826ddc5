import type * as Leaflet from 'leaflet';
import type { Words } from '#core/words.ts';
import type { ViewSpec } from '#core/geo/views.ts';

/** Zoom in, zoom out and back to the drawn extent, in one corner of the map; each at least 44 CSS pixels. */
export function addButtons(L: typeof Leaflet, map: Leaflet.Map, corner: ViewSpec['buttons'], t: Words, fit: () => void): void {
  const bar = document.createElement('div');
  bar.className = 'map-buttons';
  const add = (sign: string, label: string, act: () => void): HTMLButtonElement => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = sign;
    button.setAttribute('aria-label', label);
    button.title = label;
    button.addEventListener('click', act);
    bar.append(button);
    return button;
  };
  const zoomIn = add('+', t('client.map.in'), () => map.zoomIn());
  const zoomOut = add('−', t('client.map.out'), () => map.zoomOut());
  add('⤢', t('client.map.whole'), fit);
  const update = () => {
    // aria-disabled keeps the focus on the button when the limit is reached.
    zoomIn.setAttribute('aria-disabled', String(map.getZoom() >= map.getMaxZoom() - 1e-6));
    zoomOut.setAttribute('aria-disabled', String(map.getZoom() <= map.getMinZoom() + 1e-6));
  };
  map.on('zoomend', update);
  update();
  L.DomEvent.disableClickPropagation(bar);
  const position = corner.replace('-', '') as 'bottomright' | 'bottomleft' | 'topleft';
  const control = new L.Control({ position });
  control.onAdd = () => bar;
  control.addTo(map);
}
