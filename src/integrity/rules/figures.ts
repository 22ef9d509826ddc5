import { PICTURES } from '#model/content-folder.ts';
import { LICENCES } from '#core/licences.ts';
import { suggestion } from '../zod-messages.ts';
import type { Content } from '../entry.ts';
import type { Use } from './components.ts';

/** What a picture in a text says of itself, with what to write. */
const WANTED: Record<string, string> = {
  src: `the name of a file in ${PICTURES}, such as harbour.jpg`,
  alt: 'what is to be seen, for those who do not see it',
  caption: 'what it shows and when, as a sentence',
  credit: 'who made it, and where it was found',
  licence: `its licence, one of ${Object.keys(LICENCES).join(', ')}`,
};

/** What is wrong with a picture in a text, if anything. */
export function wrongFigure({ element }: Use, content: Content): string | undefined {
  const given = new Map<string, unknown>();
  for (const attribute of element.attributes) {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    if (!Object.hasOwn(WANTED, name))
      return `<Figure> takes ${Object.keys(WANTED).join(', ')}, and no ${name}${suggestion(name, Object.keys(WANTED))}`;
    given.set(name, attribute.value);
  }
  for (const [name, what] of Object.entries(WANTED)) {
    const value = given.get(name);
    if (typeof value !== 'string' || !value.trim()) return `<Figure> needs ${name}="…": ${what}`;
  }
  if (element.type !== 'mdxJsxFlowElement' || element.children.length) return '<Figure … /> stands on lines of its own, with nothing in it';
  const [src, licence] = [String(given.get('src')), String(given.get('licence'))];
  if (!Object.hasOwn(LICENCES, licence))
    return `"${licence}" is no licence that is known here; write one of ${Object.keys(LICENCES).join(', ')}`;
  if (!content.pictures.has(src)) return `there is no picture "${src}" in ${PICTURES}${suggestion(src, content.pictures)}`;
  return undefined;
}
