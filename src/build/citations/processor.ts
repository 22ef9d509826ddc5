import CSL from 'citeproc';
import { blame } from './blame.ts';
import { withLanguages } from './language-runs.ts';
import { readLocale, type XmlNode } from './style-files.ts';
import type { CslItem, Formatted } from '#core/csl.ts';

// citeproc's own HTML wraps every entry in a <div>; ours is the same without it.
CSL.Output.Formats['fragment'] = { ...CSL.Output.Formats['html'], '@bibliography/entry': (_: unknown, entry: string) => entry };

let americanEnglish: XmlNode | undefined;

/** May replace the HTML of one printed variable of an item, for instance to put a link on the title. */
export type WrapVariable = (variable: string, html: string, item: CslItem) => string;

/**
 * What citeproc gets. Our `note` is prose, and citeproc would read "Subtitle: …" in it as a field. A website named like its
 * author is not said twice, and a chapter of an unnamed book is cited as a page (else Chicago prints "In .").
 */
function forCiteproc({ note: _note, custom: _custom, ...item }: CslItem): object {
  const container = item['container-title'];
  if (item.type === 'chapter' && container === undefined) return { ...item, type: 'webpage' };
  const isAuthor = item.type === 'webpage' && item.author?.some((name) => 'literal' in name && name.literal === container);
  return isAuthor ? { ...item, 'container-title': undefined } : item;
}

/** A CSL style at work. Building one takes some 50 ms, so make each once. */
export function createProcessor(style: XmlNode | string, wrap?: WrapVariable) {
  let known = new Map<string, CslItem>();
  const start = () => {
    const made = new CSL.Engine(
      {
        retrieveLocale: () => (americanEnglish ??= readLocale('en-US')),
        retrieveItem: (id) => forCiteproc(known.get(id)!),
        ...(wrap && {
          variableWrapper: ({ variableNames, itemData }, before, html, after) =>
            before + wrap(variableNames[0] ?? '', html, itemData as CslItem) + after,
        }),
      },
      structuredClone(style),
      'en-US',
      true,
    );
    made.opt.development_extensions['wrap_url_and_doi'] = !wrap;
    return made;
  };
  let engine = start();

  const load = (items: readonly CslItem[]) => {
    engine.updateItems([]); // forget, so that a changed item with the same id is read again
    known = new Map(items.map((item) => [item.id, item]));
    engine.updateItems([...known.keys()]);
  };
  /** Both forms of what is printed of these items. Pages hold the first, so the plain text is made when it is asked for. */
  const inBoth = (items: readonly CslItem[], print: (format: string) => string[]): Formatted[] => {
    const attempt = (format: string) => (some: readonly CslItem[]) => {
      load(some);
      engine.setOutputFormat(format);
      return print(format).map((entry) => entry.trim());
    };
    const printed = (format: string) => {
      try {
        return attempt(format)(items);
      } catch (error) {
        // An engine that threw is of no more use.
        throw blame(items, (some) => ((engine = start()), attempt(format)(some)), error);
      }
    };
    let texts: string[] | undefined;
    return printed('fragment').map((entry, index) => ({
      html: withLanguages(entry),
      get text() {
        return (texts ??= printed('text'))[index]!;
      },
    }));
  };

  return {
    /** The entries of a bibliography of these items, sorted as the style sorts, with the ids in the same order. */
    bibliography(items: readonly CslItem[]): { id: string; entry: Formatted }[] {
      let ids: string[] = [];
      const entries = inBoth(items, () => {
        const [{ entry_ids }, printed] = engine.makeBibliography();
        ids = entry_ids.map(([id]) => id!);
        return printed;
      });
      return entries.map((entry, index) => ({ id: ids[index]!, entry }));
    },
    /** The first citation of an item: a full note in a note style, "(Author 2014)" in the others. */
    citation(item: CslItem): Formatted {
      const cluster = { citationItems: [{ id: item.id }], properties: { noteIndex: 1 } };
      return inBoth([item], (format) => [engine.previewCitationCluster(cluster, [], [], format)])[0]!;
    },
  };
}
