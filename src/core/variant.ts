/**
 * Variants of a text: the same text in another language, or at another level of the same language. A variant is named by a BCP 47
 * language tag, with `-plain` after it where it is the shorter text in plain words: `ja`, `ru`, `en-plain`.
 */

/** Level of a text: written in full, or shorter in plain words. */
export type Level = 'full' | 'plain';

/** What the name of a variant says. */
export interface VariantName {
  /** BCP 47 tag. */
  lang: string;
  level: Level;
}

/** Form of a variant's name. */
export const VARIANT = /^(?<lang>[a-z]{2,3}(?:-[A-Z]{2})?)(?<plain>-plain)?$/;

/** Takes the name of a variant apart. @throws on a text that is no such name. */
export function variantName(name: string): VariantName {
  const { lang, plain } = VARIANT.exec(name)?.groups ?? {};
  if (!lang) throw new Error(`"${name}" is not a variant; write a language tag, or one with -plain`);
  return { lang, level: plain ? 'plain' : 'full' };
}

/**
 * Path of a text in another form: another language stands before the path, the plain level after it.
 * @param path of the original, such as `/articles/x/`.
 * @param original language of the original, which has no segment of its own.
 */
export function variantPath(path: string, name: string, original: string): string {
  const { lang, level } = variantName(name);
  return `${lang === original ? '' : `/${lang}`}${path}${level === 'plain' ? 'plain/' : ''}`;
}

/** Blocks of the original that one block of a variant stands for, where these are not just the one of its own id. By block id. */
export type Covers = Readonly<Record<string, readonly string[]>>;

/** Ids of the original's blocks that a block of a variant stands for: its own, and those it covers. */
export function coveredBy(id: string, covers: Covers, original: ReadonlySet<string>): string[] {
  return [...new Set([...(original.has(id) ? [id] : []), ...(covers[id] ?? [])])];
}

/** One row of two texts side by side: ids of the blocks on either side that say the same. */
export interface Row {
  left: string[];
  right: string[];
}

/**
 * Blocks of two forms of one text in rows, so that what says the same stands side by side.
 * @param original ids of the blocks of the original in their order.
 * @param left which blocks of the original each block of the left text covers, in its order; the same for `right`.
 */
export function alignedRows(
  original: readonly string[],
  left: ReadonlyMap<string, readonly string[]>,
  right: ReadonlyMap<string, readonly string[]>,
): Row[] {
  const rows: Row[] = [];
  let row: Row = { left: [], right: [] };
  const open = new Set<string>();
  const at = (side: ReadonlyMap<string, readonly string[]>, id: string) => [...side].find(([, covered]) => covered.includes(id));
  for (const id of original) {
    for (const [name, side] of [
      ['left', left],
      ['right', right],
    ] as const) {
      const block = at(side, id);
      if (!block || row[name].includes(block[0])) continue;
      row[name].push(block[0]);
      block[1].forEach((covered) => open.add(covered));
    }
    open.delete(id);
    if (open.size === 0) {
      rows.push(row);
      row = { left: [], right: [] };
    }
  }
  return rows;
}
