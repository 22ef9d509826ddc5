import { availableParallelism } from 'node:os';
import { pages, type Page } from './dist.ts';
import { onePerTemplate } from './templates.ts';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the way Node's types are added to
  namespace NodeJS {
    interface ProcessEnv {
      /** Pages that a test which opens pages one after the other takes: `every`, or those that are left over without it. */
      PAGES?: 'every' | 'rest';
      /** When no further page is opened, in milliseconds since 1970. */
      PAGES_UNTIL?: string;
    }
  }
}

/** Most that one page may take, on a machine with other work. */
const MOST = 120_000;

/** Pages to open: one of each template and language, or what PAGES asks for. */
function chosen(): Page[] {
  const { PAGES } = process.env;
  if (PAGES === 'every') return pages();
  const some = onePerTemplate();
  const taken = new Set(some.map(({ path }) => path));
  return PAGES === 'rest' ? pages().filter(({ path }) => !taken.has(path)) : some;
}

/** For how long a test may open pages; each page has a limit of its own. */
export const WALKING = { timeout: pages().length * MOST };

/** The result, or an error once the limit of a page is reached. */
async function inTime<T>(result: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${MOST / 1000} s`)), MOST);
  });
  return Promise.race([result, late]).finally(() => clearTimeout(timer));
}

/**
 * Opens pages, a few at a time, and gathers what is wrong with them, a line each with the path of the page.
 * A page that could not be opened or looked at is wrong as well.
 */
export async function walk(look: (page: Page) => Promise<string[]>, only: (page: Page) => boolean = () => true): Promise<string[]> {
  const waiting = chosen().filter(only);
  const until = Number(process.env.PAGES_UNTIL ?? Infinity);
  const wrong: string[] = [];
  const take = async () => {
    while (waiting.length && Date.now() < until) {
      const page = waiting.shift()!;
      const lines = await inTime(look(page)).catch((error: unknown) => [String(error)]);
      wrong.push(...lines.map((line) => `${page.path} ${line}`));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, take));
  if (waiting.length) console.log(`The time is over: ${waiting.length} pages were not opened.`);
  return wrong.sort();
}
