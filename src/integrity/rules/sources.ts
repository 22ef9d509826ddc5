import { citationsIn } from '../citations.ts';
import { REPORT } from '#model/vocabulary.ts';
import { problemAt, type Content, type Entry, type Rule } from '../entry.ts';
import { whyForbidden } from '../hosts.ts';
import { textsIn, valuesAt } from '../values.ts';
import { newestChange } from './dates.ts';

/** Sources link to pages of the web that may be linked to. */
export const sourceLinks: Rule = function* (content) {
  for (const entry of content.of('sources')) {
    const { URL: address } = entry.data;
    if (typeof address !== 'string' || !URL.canParse(address)) continue;
    const { protocol, hostname } = new URL(address);
    const reason = whyForbidden(hostname);
    if (!/^https?:$/.test(protocol)) yield problemAt(entry, ['URL'], `"${address}" is not an address of the web`);
    else if (reason) yield problemAt(entry, ['URL'], `${hostname} is ${reason}`);
  }
};

/** Nothing is cited that appeared or was read more than a year after the newest change of the site: a slip of the keyboard. */
export const sourceDates: Rule = function* (content) {
  const last = Number(newestChange(content).slice(0, 4)) + 1;
  for (const entry of content.of('sources')) {
    for (const field of ['issued', 'accessed']) {
      for (const { path, value } of valuesAt(entry.data, `${field}.date-parts.*.*`))
        if (path.at(-1) === 0 && Number(value) > last) yield problemAt(entry, path, `${String(value)} lies in the future`);
    }
  }
};

/** The report that an article retells is filed as a report. */
export const reports: Rule = function* (content) {
  const sources = content.byId('sources');
  for (const entry of content.of('articles')) {
    const report = sources.get(String(entry.data['report']));
    const kind = (report?.data['custom'] as { kind?: unknown } | undefined)?.kind;
    if (report && kind !== REPORT)
      yield problemAt(entry, ['report'], `"${report.id}" is a source of the kind "${String(kind)}", not a report`);
  }
};

/** Sources that nothing cites. */
export function uncited(content: Content): Entry[] {
  const cited = new Set(citationsIn(content).map(({ source }) => source));
  return content.of('sources').filter(({ id }) => !cited.has(id));
}

/** A new source that nothing cites is no mistake, but nobody will find it. One that is published stays; `npm run report` lists those. */
export const uncitedSources: Rule = function* (content) {
  const pages = Object.entries(content.published).filter(([path]) => path.startsWith('/sources/'));
  const published = new Set(pages.flatMap(([, ids]) => ids));
  for (const entry of uncited(content)) {
    if (!published.has(entry.id)) yield problemAt(entry, ['id'], `the source "${entry.id}" is cited by nothing`, 'warning');
  }
};

/** A retired id of a source is not in use again: its address leads to one record. */
export const formerIds: Rule = function* (content) {
  const sources = content.byId('sources');
  for (const entry of content.of('sources')) {
    for (const { path, value } of valuesAt(entry.data, 'custom.formerly.*')) {
      if (sources.has(String(value))) yield problemAt(entry, path, `"${String(value)}" is the id of a record; take that record out first`);
    }
  }
};

const SCRIPTS = [
  { name: 'Cyrillic', letters: /\p{Script=Cyrillic}/u, languages: ['ru', 'uk', 'bg', 'be'] },
  { name: 'Japanese', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, languages: ['ja'] },
  { name: 'Japanese or Chinese', letters: /\p{Script=Han}/u, languages: ['ja', 'zh', 'ko'] },
];

/** A title in another script is in a language that uses it. */
export const titleLanguage: Rule = function* (content) {
  for (const entry of content.of('sources')) {
    const { title, language } = entry.data;
    for (const { name, letters, languages } of SCRIPTS) {
      const foreign = textsIn(title).some(({ value }) => letters.test(value.replace(/\[.*?\]|“.*?”/g, '')));
      if (!foreign || languages.includes(String(language).split('-')[0]!)) continue;
      yield problemAt(entry, ['language'], `"${String(language)}" does not go with a title in ${name} script`);
      break;
    }
  }
};
