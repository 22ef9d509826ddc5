import { dom, type Page } from '../dist.ts';

const ASKING =
  '[src], [srcset], [poster], [data-src], [data-wake], [style], object, link:not([rel=canonical], [rel=alternate], [rel=cite-as], [rel=license])';
const IN_CSS = /url\(\s*['"]?(?:https?:)?\/\/[^)]*|@import[^;]*/g;

/** Everything a page would ask another host for, in attributes and in its styles. */
export function foreignRequests({ file }: Page): string[] {
  const $ = dom(file);
  const values = $(ASKING)
    .toArray()
    .flatMap((element) => Object.values(element.attribs));
  const inCss = [...$('style').text().matchAll(IN_CSS)].map(([text]) => text);
  return [...values.filter((value) => /^(?:https?:)?\/\//.test(value)), ...inCss];
}

/** A canonical address that is not the page's own. Error pages and embeds have none. */
export function wrongCanonical({ file, path }: Page): string[] {
  if (path === '/404.html' || path.startsWith('/embed/')) return [];
  const address = dom(file)('link[rel=canonical]').attr('href') ?? '';
  return URL.canParse(address) && new URL(address).pathname === path ? [] : [address || 'none'];
}
