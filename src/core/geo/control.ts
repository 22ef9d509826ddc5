/** Who administered an area. `russia` stands for the Russian Empire, the Soviet Union and Russia alike. */
export type Holder = 'japan' | 'russia' | 'undivided';

/** Areas that changed hands; the four disputed places are the last four. */
export const CONTROL_UNITS = [
  'sakhalin-north',
  'sakhalin-south',
  'northern-kurils',
  'urup',
  'iturup',
  'kunashir',
  'shikotan',
  'habomai',
] as const;
export type ControlUnit = (typeof CONTROL_UNITS)[number];

/** One stop of the slider "who administered what". */
export interface ControlStop {
  /** Stable, for addresses. */
  id: string;
  /** As shown beside the slider. */
  label: string;
  /** Day from which the stop holds, ISO 8601; ordered. */
  from: string;
  /** Event that brought it about, an id of content/events.yaml. */
  event: string;
  holders: Record<ControlUnit, Holder>;
  /** Lines to draw, ids of content/borders.geojson. */
  borders: string[];
  caption: string;
  /** Ids of content/sources.json. */
  sources: string[];
}

/** Names who held which areas; whatever is not named was held by `rest`. */
const held = (rest: Holder, others: Partial<Record<ControlUnit, Holder>> = {}): Record<ControlUnit, Holder> => ({
  ...(Object.fromEntries(CONTROL_UNITS.map((unit) => [unit, rest])) as Record<ControlUnit, Holder>),
  ...others,
});

const AFTER_1905 = held('japan', { 'sakhalin-north': 'russia' });
const SINCE_1945 = held('russia');

/** The stops in order. Administration only: what a state claimed is in the captions and lines, not in the colours. */
export const CONTROL_STOPS: readonly ControlStop[] = [
  {
    id: '1855',
    label: '1855',
    from: '1855-02-07',
    event: 'treaty-of-shimoda',
    holders: held('japan', {
      'sakhalin-north': 'undivided',
      'sakhalin-south': 'undivided',
      'northern-kurils': 'russia',
      urup: 'russia',
    }),
    borders: ['border-1855'],
    caption: 'The Treaty of Shimoda puts the border between Iturup/Etorofu and Urup. Sakhalin is left undivided.',
    sources: ['mofa-territories', 'mofa-compendium-2'],
  },
  {
    id: '1875',
    label: '1875',
    from: '1875-05-07',
    event: 'treaty-of-st-petersburg',
    holders: held('japan', { 'sakhalin-north': 'russia', 'sakhalin-south': 'russia' }),
    borders: ['border-1875-kurils', 'border-1875-sakhalin'],
    caption: 'The Treaty of St Petersburg: all of Sakhalin is Russian, and the whole Kuril chain is Japanese.',
    sources: ['mofa-compendium-2', 'wikipedia-treaty-1875'],
  },
  {
    id: '1905',
    label: '1905',
    from: '1905-09-05',
    event: 'treaty-of-portsmouth',
    holders: AFTER_1905,
    borders: ['border-1875-kurils', 'border-1905'],
    caption: 'The Treaty of Portsmouth: Japan gains Sakhalin south of the 50th parallel.',
    sources: ['frus-1905-portsmouth', 'portsmouth-treaty-text'],
  },
  {
    id: '1945-before-august',
    label: 'Before August 1945',
    from: '1945-08-01',
    event: 'soviet-declaration-of-war',
    holders: AFTER_1905,
    borders: ['border-1875-kurils', 'border-1905'],
    caption: 'The borders of 1905 still stand when the Soviet Union declares war on Japan on 8 August 1945.',
    sources: ['frus-1905-portsmouth', 'mofa-territories'],
  },
  {
    id: '1945-after-september',
    label: 'After September 1945',
    from: '1945-09-05',
    event: 'habomai-occupied',
    holders: SINCE_1945,
    borders: ['line-of-control'],
    caption:
      'By 5 September 1945 Soviet troops have occupied all the islands between Kamchatka and Hokkaido, the Habomai islets last. No treaty draws a border.',
    sources: ['mofa-territories'],
  },
  {
    id: '1951',
    label: '1951',
    from: '1951-09-08',
    event: 'san-francisco-treaty-signed',
    holders: SINCE_1945,
    borders: ['line-of-control'],
    caption: 'In San Francisco Japan renounces the Kuril Islands; the treaty names no recipient, and the Soviet Union does not sign it.',
    sources: ['unts-san-francisco-1951', 'spf-four-islands-treaty'],
  },
  {
    id: '1956',
    label: '1956',
    from: '1956-10-19',
    event: 'joint-declaration-1956',
    holders: SINCE_1945,
    borders: ['line-of-control', 'claim-japan', 'line-1956'],
    caption:
      'The Joint Declaration: the Soviet Union is to hand over the Habomai islets and Shikotan after a peace treaty. The line that would follow was never drawn.',
    sources: ['worldjpn-1956-10-19'],
  },
  {
    id: '2022',
    label: '2022',
    from: '2022-03-21',
    event: 'russia-ends-treaty-talks',
    holders: SINCE_1945,
    borders: ['line-of-control', 'claim-japan'],
    caption: 'Russia ends the talks on a peace treaty. It administers the four disputed places; Japan claims them.',
    sources: ['interfax-2022-03-21', 'nippon-2022-03-22'],
  },
  {
    id: 'today',
    label: 'Today',
    from: '2026-02-07',
    event: 'northern-territories-day-2026',
    holders: SINCE_1945,
    borders: ['line-of-control', 'claim-japan'],
    caption: 'No treaty and no talks in sight. Russia administers the four disputed places; Japan claims them.',
    sources: ['kyodo-2026-02-07', 'kommersant-2026-02-07'],
  },
];

/** Administration and lines at one time. */
export type Control = Pick<ControlStop, 'holders' | 'borders' | 'caption'>;

/** Before the first stop nothing was agreed. */
const BEFORE: Control = {
  holders: held('undivided'),
  borders: [],
  caption: 'Before the Treaty of Shimoda of 1855 Japan and Russia had agreed on no border.',
};

const stopsUntil = (date: string) => {
  const day = date.length === 4 ? `${date}-12-31` : date;
  return CONTROL_STOPS.filter(({ from }) => from <= day);
};

/** The stop that holds on a day or in a year (ISO 8601, any precision); the first one for anything earlier. */
export const stopAt = (date: string): ControlStop => stopsUntil(date).at(-1) ?? (CONTROL_STOPS[0] as ControlStop);

/** The stop with this id; the last one for an id that is none. */
export const stopById = (id: string): ControlStop => CONTROL_STOPS.find((stop) => stop.id === id) ?? (CONTROL_STOPS.at(-1) as ControlStop);

/** What held on a day or in a year, also before the first stop. */
export const controlAt = (date: string): Control => stopsUntil(date).at(-1) ?? BEFORE;

/** Each line as it is named in a sentence. */
const LINES: Record<string, string> = {
  'border-1855': 'the border of 1855 between Iturup/Etorofu and Urup',
  'border-1875-kurils': 'the border of 1875 between the Kurils and Kamchatka',
  'border-1875-sakhalin': 'the border of 1875 between Sakhalin and Hokkaido',
  'border-1905': 'the border of 1905 across Sakhalin',
  'line-of-control': 'the line of actual control',
  'claim-japan': 'the border Japan claims',
  'line-1956': 'the line of the 1956 Declaration, never drawn',
};

/** The lines of a time in words: "the border of 1875 between …; the border of 1905 across Sakhalin". */
export const linesInWords = ({ borders }: Control): string => borders.map((id) => LINES[id] ?? id).join('; ') || 'no agreed border';
