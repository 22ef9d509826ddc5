import PptxGenJS from 'pptxgenjs';
import { cite } from '#build/citations/index.ts';
import { colour } from '#build/cards/palette.ts';
import { words } from '#build/words.ts';
import { formatDate } from '#core/dates.ts';
import type { MessageKey } from '#core/words.ts';
import { viewOf } from '#core/geo/views.ts';
import { mapProps } from '#features/atlas/map.ts';
import type { Brief } from '#features/print/briefs.ts';
import { SITE } from '#build/site.ts';
import { absolute } from '#queries/citable.ts';
import { articlesOf, findAll, type Theme } from '#queries/record.ts';
import { mapImage } from './map-image.ts';
import { steady } from './steady.ts';

/** Inches of a wide slide (16:9), and its margin. */
const [WIDTH, HEIGHT, EDGE] = [13.333, 7.5, 0.6];
const BODY = { x: EDGE, y: 1.5, w: WIDTH - 2 * EDGE, h: HEIGHT - 2.1 };
const bare = (name: string) => colour(name).replace('#', '').toUpperCase();

/** A deck whose slides have a title, a foot with the address, and speaker notes that name the sources. */
function newDeck(title: string, address: string) {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = title;
  deck.author = deck.company = SITE.name;
  deck.theme = { headFontFace: 'Georgia', bodyFontFace: 'Georgia' };
  const box = { x: EDGE, y: 0.4, w: WIDTH - 2 * EDGE, h: 0.9 };
  deck.defineSlideMaster({
    title: 'TEXT',
    background: { color: 'FFFFFF' },
    objects: [
      {
        placeholder: {
          options: { name: 'title', type: 'title', ...box, fontSize: 30, bold: true, align: 'left', valign: 'middle' },
          text: '',
        },
      },
      {
        text: {
          text: `${SITE.name} · ${address.replace(/^https?:\/\//, '')}`,
          options: { x: EDGE, y: 7.05, w: 10, h: 0.3, fontSize: 11, color: bare('ink-2') },
        },
      },
    ],
    slideNumber: { x: WIDTH - 1.2, y: 7.05, fontSize: 11, color: bare('ink-2') },
  });
  return deck;
}

/** The sources of a slide as its notes, each in full. */
async function notesOf(ids: readonly string[]): Promise<string> {
  const list = await findAll('source', [...new Set(ids)]);
  return `${words()('editable.sources')}\n${list.map((source, i) => `${i + 1}. ${cite(source, 'chicago-notes').text}`).join('\n')}`;
}

/** The slides of one theme: its question, conclusion, chart, what is agreed, both sides, dates, and the key points of each article. */
export async function deckFile({ id, data }: Theme, brief: Brief): Promise<Uint8Array> {
  const t = words();
  const deck = newDeck(data.title, absolute(brief.permalink));
  const lang = SITE.lang;
  const slide = async (title: string, sources: readonly string[]) => {
    const made = deck.addSlide({ masterName: 'TEXT' });
    made.addText(title, { placeholder: 'title', lang });
    made.addNotes(await notesOf(sources));
    return made;
  };
  const bullets = (texts: readonly string[]) =>
    texts.map((text) => ({ text, options: { bullet: true, breakLine: true, paraSpaceAfter: 10, lang } }));
  const told = (list: readonly { sources: readonly string[] }[]) => list.flatMap(({ sources }) => sources);

  const first = await slide(data.title, brief.conclusion.sources);
  first.addText(
    [
      { text: data.question, options: { italic: true, breakLine: true, paraSpaceAfter: 18, lang } },
      { text: brief.conclusion.text, options: { lang } },
    ],
    { ...BODY, fontSize: 24, valign: 'top' },
  );

  const { borders } = await mapProps(data.mapView, data.places);
  const { png, width, height } = await mapImage(data.mapView);
  const h = 5.5;
  (await slide(t('brief.chart'), told(borders.map(({ properties }) => properties)))).addImage({
    data: `data:image/png;base64,${Buffer.from(png).toString('base64')}`,
    x: (WIDTH - (h * width) / height) / 2,
    y: 1.4,
    w: (h * width) / height,
    h,
    altText: words()('map.words', { description: viewOf(data.mapView).description }),
  });
  (await slide(t('brief.agreed'), told(brief.agreed))).addText(bullets(brief.agreed.map(({ text }) => text)), {
    ...BODY,
    fontSize: 22,
    valign: 'top',
  });
  const both = await slide(t('brief.sides'), told(brief.sides));
  const half = (BODY.w - 0.5) / 2;
  for (const [i, { side, text }] of brief.sides.entries()) {
    const box = { ...BODY, x: EDGE + i * (half + 0.5), w: half };
    both.addText(
      [
        { text: t(`states.${side}` as MessageKey), options: { bold: true, breakLine: true, paraSpaceAfter: 8, lang } },
        { text, options: { lang } },
      ],
      { ...box, fontSize: 20, valign: 'top' },
    );
  }
  (await slide(t('brief.dates'), told(brief.events))).addText(
    bullets(brief.events.map(({ date, title }) => `${formatDate(date)}: ${title}`)),
    { ...BODY, fontSize: 22, valign: 'top' },
  );
  for (const { data: article } of (await articlesOf(id)).slice(0, 6))
    (await slide(article.title, told(article.keyPoints))).addText(bullets(article.keyPoints.map(({ text }) => text)), {
      ...BODY,
      fontSize: 19,
      valign: 'top',
    });
  return steady(new Uint8Array((await deck.write({ outputType: 'arraybuffer' })) as ArrayBuffer), brief.updated);
}
