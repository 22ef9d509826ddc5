import { CONTENT } from '#model/content-folder.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Face } from './faces.ts';
import { shownAddress } from './shown-address.ts';

const require = createRequire(import.meta.url);
type Subset = (font: Buffer, text: string, options: { targetFormat: 'woff2' }) => Promise<Buffer>;

/** Printable ASCII, the punctuation that templates add, and the marks of the themes. */
const ALWAYS = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)).join('') + '–—‘’“”…·•×°′²½§→←↑◆▲●○■□☐�';

let used: string | undefined;

/** Files of texts in other languages and forms, of which no print documents are made. */
const OTHER_FORMS = /^(?:translations|variants)[\\/]|^ui[\\/](?!en\.)/;

/** Every character that the content of print documents uses, each once. */
export function charactersUsed(folder = CONTENT): string {
  used ??= [
    ...new Set(
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(ya?ml|mdx|json|geojson)$/.test(file) && !OTHER_FORMS.test(file))
        .map((file) => readFileSync(join(folder, file), 'utf8').normalize('NFC'))
        .flatMap((text) => [...text, ...(text.match(/https?:[^\s"]*%[^\s"]*/g) ?? []).flatMap((url) => [...shownAddress(url)])])
        .concat([...ALWAYS]),
    ),
  ]
    .sort()
    .join('');
  return used;
}

/** The face cut down to the characters in use. @throws if its package is not installed, naming it. */
export async function subsetOf({ package: name, file }: Face): Promise<Buffer> {
  const folder = dirname(require.resolve(`${name}/LICENSE`));
  const subset = require('subset-font') as Subset;
  return subset(readFileSync(join(folder, file)), charactersUsed(), { targetFormat: 'woff2' });
}
