import { CONTROL_STOPS, stopAt, stopById } from '#core/geo/control.ts';
import type { Atlas } from './atlas.ts';
import type { EventRow } from './atlas-events.ts';

/** How long each stop is shown when the years are played. */
const PAUSE = 2200;

/** The slider "who administered what": see YearControl.astro. */
export function followYears(atlas: Atlas, events: readonly EventRow[]): void {
  const root = document.querySelector<HTMLElement>('.years');
  const slider = root?.querySelector<HTMLInputElement>('input');
  const play = root?.querySelector<HTMLButtonElement>('button');
  const output = root?.querySelector('output');
  const caption = root?.querySelector('.years-said');
  if (!slider || !play || !output || !caption) return;

  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const last = CONTROL_STOPS.length - 1;
  const show = (index: number, entry: 'push' | 'replace' | 'none') =>
    atlas.change({ year: CONTROL_STOPS[index]?.id, event: undefined }, entry);
  let playing = 0;
  const stop = () => {
    clearInterval(playing);
    playing = 0;
    play.textContent = calm ? 'Next year' : 'Play';
  };
  const step = () => {
    show(slider.valueAsNumber + 1, 'replace');
    if (slider.valueAsNumber >= last) stop();
  };
  stop();
  slider.addEventListener('input', () => {
    stop();
    show(slider.valueAsNumber, 'none');
  });
  slider.addEventListener('change', () => show(slider.valueAsNumber, 'push'));
  play.addEventListener('click', () => {
    // Nothing moves by itself for those who asked for stillness: each press is one step.
    if (calm) return show(slider.valueAsNumber >= last ? 0 : slider.valueAsNumber + 1, 'push');
    if (playing) return stop();
    show(0, 'push');
    play.textContent = 'Stop';
    playing = window.setInterval(step, PAUSE);
  });

  atlas.follow(({ year, event }) => {
    const date = events.find(({ id }) => id === event)?.date;
    const now = year ? stopById(year) : date ? stopAt(date) : CONTROL_STOPS[last];
    if (!now) return;
    if (!year) stop();
    slider.value = String(CONTROL_STOPS.indexOf(now));
    slider.setAttribute('aria-valuetext', `${now.label}. ${now.caption}`);
    output.textContent = now.label;
    const sources = (atlas.data.sources[now.id] ?? []).flatMap(({ label, href }, i) => [
      i ? '; ' : ' Sources: ',
      Object.assign(document.createElement('a'), { textContent: label, href }),
    ]);
    caption.replaceChildren(now.caption, ...sources);
    root?.classList.toggle('is-on', Boolean(year));
  });
}
