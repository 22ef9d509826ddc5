import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { CONTENT } from '#model/content-folder.ts';
import type { ComponentText } from './block-text.ts';

type Named = { id: string } & Partial<Record<'name' | 'altName' | 'term' | 'title', string>>;

/** Lists that the components name entries of. */
const LISTS: Record<string, string> = { Place: 'places', Person: 'people', Term: 'terms', Event: 'events' };

const known = new Map<string, Map<string, string>>();

const nameOf = ({ name, altName, term, title }: Named) => [name ?? term ?? title, altName].filter(Boolean).join('/');

function namesIn(list: string): Map<string, string> {
  const names =
    known.get(list) ??
    new Map((parse(readFileSync(`${CONTENT}/${list}.yaml`, 'utf8')) as Named[]).map((entry) => [entry.id, nameOf(entry)]));
  known.set(list, names);
  return names;
}

/** What a component without words of its own prints: `<Place id="…" />` is "Name/Other name". Read once from the working directory. */
export const componentText: ComponentText = (component, { id }) => {
  const list = LISTS[component];
  return list && id ? namesIn(list).get(id) : undefined;
};
