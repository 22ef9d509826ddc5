import type { Label } from '#core/geo/labels.ts';
import { wholePoint } from '#core/geo/path.ts';
import { nameLines, type DrawnLabel, type MapPlace } from './plan.ts';
import { drawnInInset } from './shapes.ts';
import { DISPUTED_IDS, type LonLat, type ViewName } from '#core/geo/types.ts';
import { ISLETS_TOO_SMALL } from './units.ts';
import { insetFrame } from '#core/geo/views.ts';

/** Names in the inset of the wider views, in units of the inset. */
export function insetLabels(view: ViewName, places: readonly MapPlace[]): DrawnLabel[] {
  const frame = insetFrame(view);
  return drawnInInset(view).length < 2
    ? []
    : DISPUTED_IDS.map((id) => ({
        id,
        anchor: wholePoint(frame.project(INSET_ANCHORS[id].at)),
        align: INSET_ANCHORS[id].align,
        lines: nameLines(places.find((place) => place.id === id) ?? { id, name: id }),
        look: 'name',
        from: view === 'world' ? 3 : 0,
        dot: false,
      }));
}

const INSET_ANCHORS = {
  iturup: { at: [149, 44.66], align: 'end' },
  kunashir: { at: [145, 45.2], align: 'start' },
  shikotan: { at: [147, 43.88], align: 'start' },
  habomai: { at: [146.4, 43.5], align: 'start' },
} as const;

/** Names of the Habomai islets in the inset of the close view, both names to each; shown only where there is room. */
export function isletLabels(): DrawnLabel[] {
  const frame = insetFrame('islands');
  return ISLETS.map(({ id, at, lines, align }) => ({
    id,
    anchor: wholePoint(frame.project(at)),
    align,
    lines,
    look: 'place',
    size: 0.85,
    from: 3,
    dot: id in ISLETS_TOO_SMALL,
    gap: id in ISLETS_TOO_SMALL ? 0.5 : 0,
  }));
}

const ISLETS: { id: string; at: LonLat; lines: string[]; align: Label['align'] }[] = [
  { id: 'tanfilyev', at: [145.85, 43.505], lines: ['Tanfilyev', 'Suisho'], align: 'start' },
  { id: 'anuchin', at: ISLETS_TOO_SMALL.anuchin, lines: ['Anuchin', 'Akiyuri'], align: 'start' },
  { id: 'yuri', at: [146.12, 43.43], lines: ['Yuri'], align: 'start' },
  { id: 'zelyony', at: [146.24, 43.51], lines: ['Zelyony', 'Shibotsu'], align: 'start' },
  { id: 'polonsky', at: [146.25, 43.64], lines: ['Polonsky', 'Taraku'], align: 'end' },
];
