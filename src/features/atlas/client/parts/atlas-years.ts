import { placeOf, type TimeScale } from '#core/atlas/time-axis.ts';
import { CONTROL_STOPS, controlSince, LAST_STOP, stopAt, stopById } from '#core/geo/control.ts';
import type { Atlas } from './atlas.ts';
import type { EventRow } from './rows.ts';
import { steerStops } from './stops.ts';

/** How long each stop is shown when the years are played. */
const PAUSE = 2200;

/** The slider "who administered what": see YearControl.astro and YearCaption.astro. */
export function followYears(atlas: Atlas, events: readonly EventRow[], scale: TimeScale): void {
  const slider = document.querySelector<HTMLInputElement>('.years input');
  const play = document.querySelector<HTMLButtonElement>('.years-caption button');
  const output = document.querySelector('.years-caption output');
  const caption = document.querySelector('.years-said');
  if (!slider || !play || !output || !caption) return;

  const { t, data } = atlas;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const last = CONTROL_STOPS.length - 1;
  const values = CONTROL_STOPS.map(({ from }) => Math.round(placeOf(scale, from) * Number(slider.max)));
  let index = last;
  const show = (to: number, entry: 'push' | 'replace' | 'none') => atlas.change({ year: CONTROL_STOPS[to]?.id, event: undefined }, entry);
  let playing = 0;
  const stop = () => {
    clearInterval(playing);
    playing = 0;
    play.textContent = t(calm ? 'client.atlas.next' : 'client.atlas.play');
  };
  const step = () => {
    show(index + 1, 'replace');
    if (index >= last) stop();
  };
  stop();
  steerStops(
    slider,
    values,
    () => index,
    (to, entry) => {
      stop();
      show(to, entry);
    },
  );
  play.addEventListener('click', () => {
    // Nothing moves by itself for those who asked for stillness: each press is one step.
    if (calm) return show(index >= last ? 0 : index + 1, 'push');
    if (playing) return stop();
    show(0, 'push');
    play.textContent = t('client.atlas.stopPlaying');
    playing = window.setInterval(step, PAUSE);
  });

  atlas.follow(({ year, event }) => {
    const date = events.find(({ id }) => id === event)?.date;
    const now = year ? stopById(year) : date ? stopAt(date) : LAST_STOP;
    // An event is no change of hands: what is said at it is who had been there since when.
    const since = !year && date ? controlSince(date) : undefined;
    const told = since ?? now;
    const { caption: said = '', since: from } = data.stops[told.id] ?? {};
    if (!year) stop();
    index = CONTROL_STOPS.indexOf(now);
    const name = since ? t('client.atlas.asSince', { since: from }) : (data.stops[now.id]?.label ?? '');
    // At an event the thumb stands under its dot.
    slider.value = String(date && !year ? Math.round(placeOf(scale, date) * Number(slider.max)) : values[index]);
    slider.setAttribute('aria-valuetext', `${name}. ${said}`);
    output.textContent = name;
    const sources = (data.sources[told.id] ?? []).flatMap(({ label, href }, i) => [
      i ? '; ' : ` ${t('client.atlas.sources')} `,
      Object.assign(document.createElement('a'), { textContent: label, href }),
    ]);
    caption.replaceChildren(said, ...sources);
  });
}
