import type { Map as LeafletMap } from 'leaflet';

/**
 * Lets the page scroll. One finger never moves the map (two do, through Leaflet's pinch handler); the wheel zooms only
 * with Ctrl, or once the reader has clicked the map and until the pointer leaves it.
 */
export function guardGestures(map: LeafletMap): void {
  const box = map.getContainer();
  const hint = document.createElement('p');
  hint.className = 'map-hint';
  hint.setAttribute('aria-hidden', 'true');
  box.append(hint);
  let hiding = 0;
  const say = (text: string) => {
    hint.textContent = text;
    hint.classList.add('is-shown');
    clearTimeout(hiding);
    hiding = window.setTimeout(() => hint.classList.remove('is-shown'), 1500);
  };

  let clicked = false;
  box.addEventListener('pointerup', () => (clicked = true));
  box.addEventListener('pointerleave', () => (clicked = false));
  const capture = { capture: true, passive: true };
  box.addEventListener(
    'pointerdown',
    ({ pointerType }) => (pointerType === 'touch' ? map.dragging.disable() : map.dragging.enable()),
    capture,
  );
  box.addEventListener('touchmove', ({ touches }) => touches.length === 1 && say('Use two fingers to move the map'), capture);
  box.addEventListener(
    'wheel',
    ({ ctrlKey, metaKey }) => {
      const meant = ctrlKey || metaKey || clicked;
      if (meant) map.scrollWheelZoom.enable();
      else {
        map.scrollWheelZoom.disable();
        say('Click the map, or hold Ctrl, to zoom with the wheel');
      }
    },
    capture,
  );
}
