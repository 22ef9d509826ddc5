import { administrations, lines, stops, units } from 'virtual:atlas';

/** Id of who administered an area, see `content/atlas/administrations.yaml`. */
export type Holder = string;

/** Id of an area that changed hands, see `content/atlas/units.yaml`. */
export type ControlUnit = string;

/** One stop of the slider "who administered what"; `from` is the day from which it holds (ISO 8601), `holders` says who administered which area. */
export type ControlStop = (typeof stops)[number];

/** Areas that changed hands; the disputed places are among them. */
export const CONTROL_UNITS: readonly ControlUnit[] = units.map(({ id }) => id);

/** The disputed places, in the order in which they are always listed. */
export const DISPUTED_IDS: readonly string[] = units.filter(({ disputed }) => disputed).map(({ id }) => id);

/** The stops in order. Administration only: what a state claimed is in the captions and lines, not in the colours. */
export const CONTROL_STOPS: readonly ControlStop[] = stops;

/** First year of the axis of time: the tens before the first stop. */
export const AXIS_FROM = Math.floor((Number(stops[0]?.from.slice(0, 4)) - 1) / 10) * 10;

/** The stop of today. */
export const LAST_STOP = stops.at(-1) as ControlStop;

/** Classes of all tones, for taking them off. */
export const TONES: readonly string[] = administrations.map(({ tone }) => `m-held-${tone}`);

/** Class of the tone in which an administration is drawn. */
export const toneOf = (holder: Holder | undefined): string => TONES[administrations.findIndex(({ id }) => id === holder)] ?? '';

/** Administration and lines at one time. */
export type Control = Pick<ControlStop, 'holders' | 'borders'>;

/** Before the first stop nothing was agreed. */
const BEFORE: Control = {
  holders: Object.fromEntries(CONTROL_UNITS.map((unit) => [unit, administrations.find(({ tone }) => tone === 'none')?.id ?? ''])),
  borders: [],
};

const stopsUntil = (date: string) => {
  const day = date.length === 4 ? `${date}-12-31` : date;
  return CONTROL_STOPS.filter(({ from }) => from <= day);
};

/** The stop that holds on a day or in a year (ISO 8601, any precision); the first one for anything earlier. */
export const stopAt = (date: string): ControlStop => stopsUntil(date).at(-1) ?? (CONTROL_STOPS[0] as ControlStop);

/** The stop with this id; the last one for an id that is none. */
export const stopById = (id: string): ControlStop => CONTROL_STOPS.find((stop) => stop.id === id) ?? LAST_STOP;

/** What held on a day or in a year, also before the first stop. */
export const controlAt = (date: string): Control => stopsUntil(date).at(-1) ?? BEFORE;

/** The stop at which the administration of a day or year began: later ones may have changed lines and claims, and not who was there. Undefined before the first. */
export function controlSince(date: string): ControlStop | undefined {
  const until = stopsUntil(date);
  const now = JSON.stringify(until.at(-1)?.holders);
  const changed = until.findLastIndex(({ holders }) => JSON.stringify(holders) !== now);
  return until[changed + 1];
}

/** Ids of the lines that held on a day or in a year. What was only proposed is left out. */
export const linesAt = (date: string): string[] =>
  controlAt(date).borders.filter((id) => lines.some((line) => line.id === id && line.kind !== 'proposal'));
