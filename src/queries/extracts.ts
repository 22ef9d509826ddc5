import { pathTo } from '#core/addresses.ts';
import { memoise } from '#core/memoise.ts';
import { documents } from './record.ts';
import { inLanguage } from './translations.ts';
import { linkIn } from './variants.ts';

/** A link to the exact words of a document. */
export interface Words {
  text: string;
  to: string;
  /** Language of the text (BCP 47), where it is not the one asked for. */
  lang?: string;
}

type Noun = 'question' | 'event' | 'position' | 'check';

const FIELD = { question: 'questions', event: 'events', position: 'positions', check: 'checks' } as const;

const indexIn = memoise(async (lang: string): Promise<Map<string, Words[]>> => {
  const index = new Map<string, Words[]>();
  for (const { id, data } of await documents()) {
    const { entry, lang: other } = await inLanguage('documents', { id, ...data }, lang, ['title', 'extracts.*.label']);
    for (const extract of entry.extracts) {
      const words = {
        text: `${entry.title}, ${extract.label}`,
        to: await linkIn(lang, pathTo.extract(id, extract.id)),
        ...(other && { lang: other }),
      };
      for (const noun of Object.keys(FIELD) as Noun[]) {
        for (const named of extract[FIELD[noun]]) index.set(`${noun}:${named}`, [...(index.get(`${noun}:${named}`) ?? []), words]);
      }
    }
  }
  return index;
});

/** The words of the primary texts that a question in dispute, an event, a point of a position or a check turns on, in the order of time, as a language (BCP 47) calls them. */
export async function wordsBehind(noun: Noun, id: string, lang: string): Promise<readonly Words[]> {
  return (await indexIn(lang)).get(`${noun}:${id}`) ?? [];
}
