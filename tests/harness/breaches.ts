import type { Page } from './dist.ts';

/** A rule for pages: what breaks it on a page, in a line each. */
export type Rule = (page: Page) => readonly string[] | Promise<readonly string[]>;

/** What breaks a rule, a line each with the path of its page. A page that cannot be looked at breaks it as well. */
export async function breaches(list: readonly Page[], rule: Rule): Promise<string[]> {
  const found: string[] = [];
  for (const page of list) {
    try {
      for (const line of await rule(page)) found.push(`${page.path} ${line}`);
    } catch (error) {
      found.push(`${page.path} ${String(error)}`);
    }
  }
  return found;
}

/** Things that fail a look, a line each with the name of the thing. The look throws, as an `expect` does. */
export async function failing<T extends { name: string }>(list: readonly T[], look: (one: T) => unknown): Promise<string[]> {
  const found: string[] = [];
  for (const one of list) {
    try {
      await look(one);
    } catch (error) {
      found.push(`${one.name} ${(error as Error).message}`);
    }
  }
  return found;
}
