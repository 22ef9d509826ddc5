import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { DEFAULT_LOCALE } from '#model/site.ts';
import { problemAt, type Entry, type Rule } from '../entry.ts';
import type { Path } from '../located.ts';
import { isRecord } from '../values.ts';
import { suggestion, written } from '../zod-messages.ts';

/** A message as read: what the page has to give it, or why it cannot be read. */
type Read = { names: ReadonlySet<string> } | { problem: string };

const known = new Map<string, Read>();

/** Names of values and of marked parts, at any depth. */
function namesIn(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [element.value, ...namesIn(element.children)];
    const choices = 'options' in element ? Object.values(element.options).flatMap(({ value }) => namesIn(value)) : [];
    return [element.value, ...choices];
  });
}

function readMessage(text: string): Read {
  const before = known.get(text);
  if (before) return before;
  let read: Read;
  try {
    read = { names: new Set(namesIn(parse(text))) };
  } catch (error) {
    const reason = (error as Error).message.toLowerCase().replaceAll('_', ' ');
    read = { problem: `is no message of ICU MessageFormat (${reason}); each { has its }, each <name> its </name>, a choice its other {…}` };
  }
  known.set(text, read);
  return read;
}

/** Every message of a dictionary with the way to it. */
function* messagesIn(value: unknown, path: Path = []): Iterable<{ path: Path; value: unknown }> {
  if (!isRecord(value)) yield { path, value };
  else for (const [key, part] of Object.entries(value)) yield* messagesIn(part, [...path, key]);
}

const namesOf = (dictionary: Entry | undefined) =>
  new Map(
    [...messagesIn(dictionary?.data)].flatMap(({ path, value }) => {
      const read = typeof value === 'string' ? readMessage(value) : undefined;
      return read && 'names' in read ? [[path.join('.'), read.names] as const] : [];
    }),
  );

/** Words of the interface are texts that can be printed, in every language with the values that the first one gets. */
export const messages: Rule = function* (content) {
  const given = namesOf(content.byId('dictionaries').get(DEFAULT_LOCALE));
  for (const dictionary of content.of('dictionaries')) {
    for (const { path, value } of messagesIn(dictionary.data)) {
      if (typeof value !== 'string') {
        yield problemAt(dictionary, path, `${written(value)} is not a text; put words in quotes`);
        continue;
      }
      const read = readMessage(value);
      if ('problem' in read) {
        yield problemAt(dictionary, path, read.problem);
        continue;
      }
      const names = given.get(path.join('.'));
      for (const name of names ? read.names : [])
        if (!names?.has(name)) yield problemAt(dictionary, path, `nothing gives this message a "${name}"${suggestion(name, names ?? [])}`);
    }
  }
};
