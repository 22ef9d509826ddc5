import { CONTROL_STOPS } from '../geo/control.ts';

/** What the atlas shows, as far as it can be linked to. Whatever is absent is as the page has it. */
export interface AtlasState {
  theme?: string;
  /** Ids of the record. */
  event?: string;
  place?: string;
  article?: string;
  /** Id of a stop of the slider. */
  year?: string;
  /** Part of the world in view, degrees; `scale` is 1 where the drawn picture is shown whole. */
  view?: { lon: number; lat: number; scale: number };
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const NAMES = ['theme', 'event', 'place', 'article'] as const;
const LIMITS = [
  [-180, 540], // a picture may cross the date line
  [-85, 85],
  [0.1, 100],
] as const;

function readView(text: string | null): AtlasState['view'] {
  const numbers = (text ?? '').split(',').map((part) => (/^-?\d{1,3}(\.\d{1,6})?$/.test(part) ? Number(part) : NaN));
  const [lon, lat, scale] = numbers;
  const sound = numbers.length === 3 && LIMITS.every(([least, most], i) => Number(numbers[i]) >= least && Number(numbers[i]) <= most);
  return sound && lon !== undefined && lat !== undefined && scale !== undefined ? { lon, lat, scale } : undefined;
}

/** Reads the query of an address. What is not understood is left out, so that any address gives a state. */
export function readState(search: string): AtlasState {
  const query = new URLSearchParams(search);
  const state: AtlasState = {};
  for (const name of NAMES) {
    const id = query.get(name) ?? '';
    if (id.length <= 80 && ID.test(id)) state[name] = id;
  }
  const year = query.get('year');
  if (CONTROL_STOPS.some(({ id }) => id === year)) state.year = year as string;
  const view = readView(query.get('view'));
  if (view) state.view = view;
  return state;
}

/** Writes a state as a query, `?` included; empty when there is nothing to say. */
export function writeState({ view, ...words }: AtlasState): string {
  const parts = [...NAMES, 'year' as const].flatMap((name) => (words[name] ? [`${name}=${words[name]}`] : []));
  if (view) parts.push(`view=${view.lon.toFixed(3)},${view.lat.toFixed(3)},${view.scale.toFixed(2)}`);
  return parts.length ? `?${parts.join('&')}` : '';
}
