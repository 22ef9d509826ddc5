import { CONTROL_STOPS, controlSince, LAST_STOP, sinceInWords, stopAt, stopById } from '#core/geo/control.ts';
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
    const now = year ? stopById(year) : date ? stopAt(date) : LAST_STOP;
    // An event is no change of hands: what is said at it is who had been there since when.
    const since = !year && date ? controlSince(date) : undefined;
    const told = since ?? now;
    if (!year) stop();
    const name = since ? `as since ${sinceInWords(since)}` : now.label;
    slider.value = String(CONTROL_STOPS.indexOf(now));
    slider.setAttribute('aria-valuetext', `${name}. ${told.caption}`);
    output.textContent = name;
    const sources = (atlas.data.sources[told.id] ?? []).flatMap(({ label, href }, i) => [
      i ? '; ' : ' Sources: ',
      Object.assign(document.createElement('a'), { textContent: label, href }),
    ]);
    caption.replaceChildren(told.caption, ...sources);
    root?.classList.toggle('is-on', Boolean(year));
  });
}
