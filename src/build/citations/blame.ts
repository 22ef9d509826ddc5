import type { CslItem } from '#core/csl.ts';

/** Whether printing goes through. */
const prints = (print: () => unknown) => {
  try {
    print();
    return true;
  } catch {
    return false;
  }
};

/**
 * What a CSL processor threw says nothing of the record. This tries each record by itself, and the first that fails without each
 * of its fields in turn. The answer is an error that names file, record and, where one alone is to blame, the field.
 */
export function blame(items: readonly CslItem[], print: (items: readonly CslItem[]) => unknown, error: unknown): Error {
  const item = items.find((one) => !prints(() => print([one])));
  const without = (field: string) => Object.fromEntries(Object.entries(item ?? {}).filter(([key]) => key !== field)) as unknown as CslItem;
  const field = Object.keys(item ?? {}).find((key) => key !== 'id' && prints(() => print([without(key)])));
  const where = `content/sources.json: sources[${item?.id ?? '?'}]${field ? `.${field}` : ''}`;
  return new Error(`${where}: a citation style cannot print this (${(error as Error).message ?? String(error)})`, { cause: error });
}
