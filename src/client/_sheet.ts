const asked = new Map<string, Promise<void>>();

/** Adds a style sheet to the page, once. Settles when its rules hold, because what comes before them would move; rejects if it cannot be had. */
export function addSheet(href: string): Promise<void> {
  const known = asked.get(href);
  if (known) return known;
  const added = new Promise<void>((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`no style sheet at ${href}`)));
    document.head.append(link);
  });
  asked.set(href, added);
  return added;
}
