/// <reference lib="webworker" />
export {}; // a module to TypeScript; nothing of it is left in the file
declare const self: ServiceWorkerGlobalScope;

/**
 * The service worker: pages come from the network whenever there is one, and from what is kept when there is none.
 *
 * Written by hand rather than with Workbox: two rules are all that is wanted, in 1 kB instead of 20. It is registered only when
 * a reader asks to keep the site (`keep-offline.ts`) and stays one file without imports, because its address must never change.
 */

/** Everything kept. A number is added when what is kept changes its form; the store of the number before is then deleted. */
const STORE = 'kept-1';

/** The sub-path the site is served under, with its slash. */
const base = new URL('./', self.location.href).pathname;

/** Pages that stand in for those that are not kept. */
const OFFLINE = `${base}offline/`;

/** Keeps an answer that is whole and came without a detour, and hands it on. */
async function keep(request: Request, response: Response): Promise<Response> {
  if (response.status === 200 && response.type === 'basic' && !response.redirected) {
    await (await caches.open(STORE)).put(request, response.clone());
  }
  return response;
}

const kept = (request: Request | string) => caches.match(request, { cacheName: STORE, ignoreSearch: true, ignoreVary: true });

/** The way to a kept page from an address without its last slash, or with the name of its file, as a server would show it. */
async function detour({ url }: Request): Promise<Response | undefined> {
  const { pathname, search } = new URL(url);
  const page = pathname.replace(/(?:\/index\.html?|\/?)$/, '/');
  return page !== pathname && (await kept(page)) ? Response.redirect(page + search, 302) : undefined;
}

/** The newest there is: asked for past the browser's own cache, so that a page never lags behind. */
async function newest(request: Request): Promise<Response> {
  try {
    return await keep(request, await fetch(request, request.mode === 'navigate' ? { cache: 'no-cache' } : {}));
  } catch {
    const found = (await kept(request)) ?? (request.mode === 'navigate' ? ((await detour(request)) ?? (await kept(OFFLINE))) : undefined);
    return found ?? Response.error();
  }
}

/** Files with a hash in their name never change: what is kept is right. */
const unchanging = async (request: Request) => (await kept(request)) ?? keep(request, await fetch(request));

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(STORE).then((store) => store.addAll([base, OFFLINE])));
  void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  const drop = async () => {
    const old = (await caches.keys()).filter((name) => name.startsWith('kept-') && name !== STORE);
    await Promise.all(old.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(drop());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || request.headers.has('range')) return;
  event.respondWith(url.pathname.startsWith(`${base}_astro/`) ? unchanging(request) : newest(request));
});
