import { memoise } from '#core/memoise.ts';

/** Adds a style sheet to the page, once. Settles when its rules hold, because what comes before them would move; rejects if it cannot be had. */
export const addSheet = memoise(
  (href: string) =>
    new Promise<void>((resolve, reject) => {
      const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
      link.addEventListener('load', () => resolve());
      link.addEventListener('error', () => reject(new Error(`no style sheet at ${href}`)));
      document.head.append(link);
    }),
);
