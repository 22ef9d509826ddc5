import { createHash } from 'node:crypto';
import { headersFor, type HeaderRule } from '../../../src/tools/hosting/rules.ts';
import { dom, type Page } from '../dist.ts';

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const DATA = ['application/ld+json', 'application/json'];

/** Inline scripts and styles that the page's own policy does not allow by hash, and holes in that policy. */
export function refusedInline({ file }: Page): string[] {
  const $ = dom(file);
  const policy = $('meta[http-equiv="content-security-policy" i]').attr('content') ?? '';
  const directive = (name: string) => policy.split(';').find((part) => part.trim().startsWith(`${name} `)) ?? '';
  const texts = (selector: string) =>
    $(selector)
      .toArray()
      .filter((element) => !DATA.includes($(element).attr('type') ?? ''))
      .map((element) => $(element).text());
  const refused = (name: string, selector: string) => texts(selector).filter((text) => !directive(name).includes(sha256(text)));
  return [
    ...[...refused('script-src', 'script:not([src])'), ...refused('style-src', 'style')].map((text) => text.slice(0, 60)),
    ...(policy.includes("default-src 'self'") ? [] : ["no default-src 'self'"]),
    ...(policy.includes('unsafe-inline') ? ['unsafe-inline'] : []),
  ];
}

/** Style attributes and event attributes, both of which the policy refuses. */
export function refusedAttributes({ file }: Page): string[] {
  const $ = dom(file);
  return $('html, html *')
    .toArray()
    .flatMap(({ tagName, attribs }) =>
      Object.keys(attribs)
        .filter((name) => name === 'style' || /^on[a-z]/.test(name))
        .map((name) => `<${tagName} ${name}="${attribs[name]}">`),
    );
}

/** Scripts that would be fetched with the page, before any use. */
export function fetchedScripts({ file }: Page): string[] {
  const $ = dom(file);
  return $('script[src], link[rel=modulepreload], link[rel=preload][as=script]')
    .toArray()
    .map((element) => $.html(element));
}

const ONCE = ['x-content-type-options', 'referrer-policy', 'permissions-policy'];

/**
 * What is wrong with the headers a page is sent with. Hosts differ in what two rules for one header come to, so there is one of
 * each; embeds are made for frames and have no policy on them.
 */
export function wrongHeaders({ path }: Page, rules: HeaderRule[]): string[] {
  const sent = headersFor(rules, path);
  const values = (name: string) => sent.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value);
  const frames = values('content-security-policy').join();
  return [
    ...ONCE.filter((name) => values(name).length !== 1).map((name) => `${name}: ${values(name).length} times`),
    ...(values('x-content-type-options').join() === 'nosniff' ? [] : ['sniffing is allowed']),
    ...(frames === (path.startsWith('/embed/') ? '' : "frame-ancestors 'none'") ? [] : [`frames: ${frames}`]),
  ];
}
