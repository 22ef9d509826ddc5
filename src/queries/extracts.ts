import { href, pathTo } from '#core/addresses.ts';
import { documents } from './record.ts';

/** A link to the exact words of a document. */
export interface Words {
  text: string;
  to: string;
}

type Noun = 'question' | 'event' | 'position' | 'check';

const FIELD = { question: 'questions', event: 'events', position: 'positions', check: 'checks' } as const;

async function build(): Promise<Map<string, Words[]>> {
  const index = new Map<string, Words[]>();
  for (const { id, data } of await documents()) {
    for (const extract of data.extracts) {
      const words = { text: `${data.title}, ${extract.label}`, to: href(pathTo.extract(id, extract.id)) };
      for (const noun of Object.keys(FIELD) as Noun[]) {
        for (const entry of extract[FIELD[noun]]) index.set(`${noun}:${entry}`, [...(index.get(`${noun}:${entry}`) ?? []), words]);
      }
    }
  }
  return index;
}

let index: Promise<Map<string, Words[]>> | undefined;

/** The words of the primary texts that a question in dispute, an event, a point of a position or a check turns on, in the order of time. */
export async function wordsBehind(noun: Noun, id: string): Promise<readonly Words[]> {
  index ??= build();
  return (await index).get(`${noun}:${id}`) ?? [];
}
