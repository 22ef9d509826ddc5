import { DEFAULT_LOCALE } from '#model/site.ts';
import { problemAt, type Content, type Entry, type Rule } from '../entry.ts';
import type { Path } from '../located.ts';
import { valuesAt } from '../values.ts';

/** What the dossier has to say of itself. */
const OF_THE_SITE = ['name', 'shortName', 'subject', 'description', 'explained', 'picture'].map((key) => `site.${key}`);

/** Lists whose entries are printed by messages: the group of the messages, and what is said of each entry. */
const LISTS = [
  ['verdicts', 'verdicts', ['.label', '.meaning', '.count']],
  ['sourceKinds', 'kinds', ['.title', '.about']],
  ['states', 'states', ['']],
  ['facts', 'facts', ['']],
] as const;

/** Fields whose entries or keys are printed by messages of their own: where they stand, and the messages. */
function* printed(content: Content): Iterable<{ entry: Entry; path: Path; messages: string[] }> {
  for (const [list, group, parts] of LISTS)
    for (const entry of content.of(list)) yield { entry, path: ['id'], messages: parts.map((part) => `${group}.${entry.id}${part}`) };
  const [site] = content.of('site');
  if (!site) return;
  yield { entry: site, path: ['id'], messages: OF_THE_SITE };
  for (const group of ['read', 'tools', 'foot']) {
    const [links] = valuesAt(site.data, `navigation.${group}`);
    for (const name of Object.keys(links?.value ?? {})) yield { entry: site, path: ['navigation', group, name], messages: [`nav.${name}`] };
  }
}

/** What the site is called, what its menus lead to and what its lists name has words in the dictionary of its first language. */
export const words: Rule = function* (content) {
  const dictionary = content.byId('dictionaries').get(DEFAULT_LOCALE);
  for (const { entry, path, messages } of printed(content)) {
    const missing = messages.filter((message) => typeof valuesAt(dictionary?.data, message)[0]?.value !== 'string');
    if (missing.length) yield problemAt(entry, path, `has no words; write ${missing.join(', ')} in ui/${DEFAULT_LOCALE}.yaml`);
  }
};
