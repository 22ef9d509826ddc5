import { escapeHtml } from '#core/escape-html.ts';
import { viewFrame } from '#core/geo/views.ts';
import { breakLines } from '../cards/lettering.ts';
import { chart, stroke, type ChartSpec } from './chart.ts';
import { rights, svgMetadata, type Credit } from './metadata.ts';

/** A sign of the legend: an area in a tone or hatched, or a kind of line. */
export type Sign = { tone: string } | { hatch: true } | { line: string };

/** A chart that leaves the site, with all that has to go with it. */
export interface SheetSpec extends ChartSpec {
  title: string;
  legend: readonly { sign: Sign; words: string }[];
  /** What must stand under the picture besides the licence, such as where the land comes from. */
  notes: readonly string[];
  credit: Credit;
}

/** Heights in units of the picture: the title, a line of the legend, a line of the credit. */
const [HEAD, ROW, FINE] = [42, 19, 15];
const PAD = 14;

function sign({ sign, spec }: { sign: Sign; spec: SheetSpec }): string {
  if ('line' in sign) return stroke(spec, sign.line, 'M0 0h32');
  const fill = 'hatch' in sign ? 'url(#hatch)' : spec.ink(sign.tone);
  return `<path d="M0-6h32v12H0z" fill="${fill}" stroke="${spec.ink('ink-2')}"/>`;
}

/** The picture as a whole: title, chart, what the signs mean, credit and licence; and the credit once more for machines. */
export function sheet(spec: SheetSpec): string {
  const { view, ink, write, title, legend, notes, credit } = spec;
  const { width, height } = viewFrame(view);
  const fine = [...notes, `${rights(credit)}. ${credit.url}`].flatMap((text) => breakLines(text, width - 2 * PAD, 10, 400));
  const rows = legend.flatMap(({ sign, words }) =>
    breakLines(words, width - 2 * PAD - 44, 13, 400).map((text, i) => ({ text, sign: i ? undefined : sign })),
  );
  const keyTop = HEAD + height + 24;
  const fineTop = keyTop + rows.length * ROW + 6;
  const all = Math.ceil(fineTop + fine.length * FINE);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${all}" width="${width}" height="${all}" lang="${credit.lang}" role="img" font-family="'Source Serif 4', Georgia, 'Times New Roman', serif">
<title>${escapeHtml(title)}</title><desc>${escapeHtml([...legend.map(({ words }) => words), ...notes].join(' · '))}</desc>${svgMetadata(credit)}
<defs><pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0h7v7H0z" fill="${ink('claim')}"/><path d="M0 0v7" stroke="${ink('claim-ink')}" stroke-width="2.4"/></pattern></defs>
<path d="M0 0h${width}v${all}H0z" fill="${ink('paper')}"/>
${write({ text: title, x: PAD, y: 28, size: 19, fill: ink('ink'), weight: 600 })}
<g transform="translate(0 ${HEAD})">${chart(spec)}</g>
${rows
  .map(
    ({ text, sign: mark }, i) =>
      `<g transform="translate(${PAD} ${keyTop + i * ROW})">${mark ? sign({ sign: mark, spec }) : ''}${write({ text, x: 44, y: 4.5, size: 13, fill: ink('ink') })}</g>`,
  )
  .join('\n')}
${fine.map((text, i) => write({ text, x: PAD, y: fineTop + i * FINE, size: 10, fill: ink('ink-2') })).join('\n')}
</svg>
`;
}
