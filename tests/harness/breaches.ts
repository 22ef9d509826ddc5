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
