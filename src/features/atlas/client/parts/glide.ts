import type { Map as LeafletMap } from 'leaflet';

/** Lets the chart glide (by CSS) when the zoom is changed by a button, a key or a double click. */
export function glideOnSteps(box: HTMLElement): void {
  let ending = 0;
  const glide = () => {
    box.classList.add('is-gliding');
    clearTimeout(ending);
    ending = window.setTimeout(() => box.classList.remove('is-gliding'), 300);
  };
  box.addEventListener('click', (event) => (event.target as Element).closest('button') && glide(), true);
  box.addEventListener('dblclick', glide, true);
  box.addEventListener('keydown', ({ key }) => /^[-+=_]$/.test(key) && glide(), true);
}

/** Arrow keys move the map at once instead of gliding. */
export function stopGliding(map: LeafletMap): void {
  const panBy = map.panBy.bind(map);
  map.panBy = (offset, options) => panBy(offset, { ...options, animate: false });
}
