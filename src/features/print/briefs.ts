import { getEntry } from 'astro:content';
import { pathTo } from '#core/addresses.ts';
import { formatDate } from '#core/dates.ts';
import { briefs as texts, find, findAll, themes, type BriefText, type Event, type Source } from '#queries/record.ts';
import { paperPath } from './typeset/print-documents.ts';

/** A one-page brief with what it stands for. */
export interface Brief extends Omit<BriefText, 'events'> {
  /** Its own path. */
  path: string;
  title: string;
  /** Path of the page that it sums up, and the class of its theme. */
  permalink: string;
  look: string;
  /** The report that is retold, where the brief is of an article: whose, and when. */
  report: string | undefined;
  mapView: string;
  /** Ids of the places on its map, besides those in dispute. */
  places: readonly string[];
  events: Event[];
  /** Ids of its sources, in the order of their first mention. */
  cited: readonly string[];
}

const latest = (...days: Date[]) => new Date(Math.max(...days.map(Number)));

/** Every source that a text cites. */
const citedIn = ({ conclusion, agreed, sides }: BriefText) => [
  ...new Set([conclusion, ...agreed, ...sides].flatMap(({ sources }) => sources)),
];

const named = ({ title, 'container-title': paper }: Source, date: string) =>
  `“${title}”, ${[paper, formatDate(date)].filter(Boolean).join(', ')}`;

type Subject = Pick<Brief, 'path' | 'title' | 'permalink' | 'look' | 'report' | 'mapView' | 'places'> & { updated: Date };

async function subjectOf({ id, article, theme, page }: BriefText): Promise<Subject> {
  if (article) {
    const { data, filePath } = await find('article', article);
    const report = named(await find('source', data.report, filePath), data.reportDate);
    const path = paperPath.briefOfArticle(article);
    return { ...data, path, permalink: pathTo.article(article), look: `theme-${data.themes[0]}`, report, places: [] };
  }
  const found = (await themes()).find((entry) => entry.id === theme);
  if (found)
    return {
      ...found.data,
      path: paperPath.briefOfTheme(found.id),
      permalink: pathTo.theme(found.id),
      look: `theme-${found.id}`,
      report: undefined,
      places: [],
    };
  const whole = page && (await getEntry('pages', page));
  if (!whole) throw new Error(`content/briefs.yaml: "${id}" stands for nothing`);
  const { title, updated, map } = whole.data;
  return {
    title,
    updated,
    path: paperPath.brief,
    permalink: pathTo.page(whole.id),
    look: '',
    report: undefined,
    mapView: map?.view ?? 'islands',
    places: map?.places ?? [],
  };
}

/** Every brief: that of the whole dispute, those of the themes, those of the articles. */
export async function briefs(): Promise<Brief[]> {
  return Promise.all(
    (await texts()).map(async (text) => {
      const subject = await subjectOf(text);
      const events = await findAll('event', text.events, text.id);
      return { ...text, ...subject, updated: latest(text.updated, subject.updated), events, cited: citedIn(text) };
    }),
  );
}
