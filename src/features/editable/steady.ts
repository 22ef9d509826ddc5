import { unzipSync, zipSync, strFromU8, strToU8, type Zippable } from 'fflate';

/** Ids that `docx` draws at random: of relationships, and of what they lead to. */
const DRAWN_ID = /\b(?:rId|bkmk-)[a-z0-9_-]{21}(?![a-z0-9_-])/g;
const STAMP = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/**
 * An Office file (ECMA-376, a zip of XML) that is the same whenever it is made of the same: ids get numbers in their order, the clock's
 * days become the day of the text, and so do those of the zip.
 */
export function steady(file: Uint8Array, day: Date): Uint8Array {
  const numbers = new Map<string, string>();
  const numbered = (id: string) => {
    if (!numbers.has(id)) numbers.set(id, `${id.startsWith('rId') ? 'rIdx' : 'bkmk-x'}${numbers.size + 1}`);
    return numbers.get(id)!;
  };
  const iso = day.toISOString().replace(/\.\d+Z$/, 'Z');
  const parts = Object.entries(unzipSync(file)).sort(
    ([a], [b]) => Number(a !== '[Content_Types].xml') - Number(b !== '[Content_Types].xml') || (a < b ? -1 : 1),
  );
  const whole: Zippable = {};
  for (const [name, bytes] of parts) {
    if (name.endsWith('/')) continue;
    const text = /\.(?:xml|rels)$/.test(name);
    const content = text ? strToU8(strFromU8(bytes).replace(DRAWN_ID, numbered).replace(STAMP, `$1${iso}`)) : bytes;
    whole[name] = [content, { mtime: new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()), level: 9 }];
  }
  return zipSync(whole);
}
