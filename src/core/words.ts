/**
 * Words of the interface: messages in ICU MessageFormat, printed for one language by FormatJS, with plurals, numbers and dates from `Intl`.
 * Runs anywhere; at build time the messages are texts, in the browser they come parsed, so that no parser is sent.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import { escapeHtml } from './escape-html.ts';

/** Names of all messages of the dictionary. The build fills it in from `content/ui/en.yaml`, see `src/pipeline/words.ts`. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by declaration merging
export interface MessageKeys {}

/** The name of a message: its keys in the dictionary joined by dots, such as `pages.here`. */
export type MessageKey = keyof MessageKeys extends never ? string : keyof MessageKeys;

/** Values of a message by name. */
export type Values = Record<string, string | number | Date | undefined>;

/** What makes an element of a marked part of a message: gets its HTML, returns HTML. */
export type Wrap = (html: string) => string;

/** A message as text, or parsed by `@formatjs/icu-messageformat-parser`. */
export type Message = ConstructorParameters<typeof IntlMessageFormat>[0];

/** Prints the messages of one language. Both throw an error that names the message if there is none of that name or a value is missing. */
export interface Words {
  /** BCP 47 tag of the language, as in `<html lang>`. */
  readonly lang: string;
  /** The message as plain text. */
  (key: MessageKey, values?: Values): string;
  /** The message as HTML: its own words and the values are escaped, `<link>…</link>` is passed to the function of that name. */
  html(key: MessageKey, values: Record<string, Values[string] | Wrap>): string;
}

/**
 * The words of one language.
 * @param lang BCP 47 tag, for plurals, numbers and dates.
 * @param messages by name.
 */
export function wordsOf(lang: string, messages: Readonly<Record<string, Message>>): Words {
  const formats = new Map<string, IntlMessageFormat>();
  const formatOf = (key: string) => {
    const known = formats.get(key);
    if (known) return known;
    const message = messages[key];
    if (message === undefined) throw new Error(`there is no message "${key}" in ${lang}`);
    const format = new IntlMessageFormat(message, lang);
    formats.set(key, format);
    return format;
  };
  const print = (key: string, values: Parameters<IntlMessageFormat['format']>[0]) => {
    try {
      const printed: unknown = formatOf(key).format(values);
      return Array.isArray(printed) ? printed.join('') : String(printed);
    } catch (error) {
      throw new Error(`message "${key}" (${lang}): ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const words = (key: MessageKey, values?: Values) => print(key, values);
  return Object.assign(words, {
    lang,
    html(key: MessageKey, values: Record<string, Values[string] | Wrap>) {
      const safe = Object.entries(values).map(([name, value]) => {
        if (typeof value === 'string') return [name, escapeHtml(value)];
        return [name, typeof value === 'function' ? (parts: unknown[]) => value(parts.join('')) : value];
      });
      return print(key, Object.fromEntries(safe) as Record<string, string>);
    },
  });
}
