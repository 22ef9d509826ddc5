import type { ViewName } from '#core/geo/types.ts';
import { cardMap, cardNames, MAP } from './card-map.ts';
import { breakLines, textPath } from './lettering.ts';
import { colour } from './palette.ts';

/** What stands on the picture that goes with a link to a page. */
export interface Card {
  /** Over the title: the name of the site. */
  kicker: string;
  title: string;
  /** At the foot. */
  foot: string;
  /** Accent colour, such as `#12506b`. */
  accent: string;
  view: ViewName;
}

/** Size that link previews ask for. */
const [WIDTH, HEIGHT] = [1200, 630];
const LEFT = 56;
const COLUMN = WIDTH - MAP.width - 2 * LEFT;

/** The picture as SVG: words on the left, the map on the right, all of it outlines. */
export function cardSvg({ kicker, title, foot, accent, view }: Card): string {
  const size = [64, 56, 48, 42].find((size) => breakLines(title, COLUMN, size, 600).length <= 5) ?? 36;
  const lines = breakLines(title, COLUMN, size, 600);
  const heading = lines.map((line, i) => textPath(line, LEFT, 190 + i * size * 1.16, size, 600)).join('');
  const last = breakLines(foot, COLUMN, 25, 400);
  const footing = last.map((line, i) => textPath(line, LEFT, HEIGHT - 56 - (last.length - 1 - i) * 32, 25, 400)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${colour('paper')}"/>
<svg x="${WIDTH - MAP.width}" width="${MAP.width}" height="${MAP.height}">${cardMap(view)}${cardNames(view)}</svg>
<path d="M${WIDTH - MAP.width} 0v${HEIGHT}" stroke="${colour('ink')}" stroke-width="2"/>
<path d="M${LEFT} 56h72" stroke="${accent}" stroke-width="8"/>
<path d="${textPath(kicker, LEFT, 106, 27, 600)}" fill="${accent}"/>
<path d="${heading}" fill="${colour('ink')}"/>
<path d="${footing}" fill="${colour('ink-2')}"/>
</svg>`;
}
