/** The control that keeps the site for reading offline: registers the service worker and fetches the main pages, or removes both. */

/** The store that the service worker reads from (`sw.ts`). */
const STORE = 'kept-1';

/** Files that a page or a module names: print sheet, modules and their parts, shapes of the map. */
const FILES = /["'`](\/[^"'`\s]*(?:_astro|data\/geometry)\/[^"'`\s]+|\.\/[\w.-]+\.js)["'`]/g;

/** Keeps a page or a file, and returns the addresses of those it names. */
async function keepOne(store: Cache, path: string): Promise<string[]> {
  const answer = await fetch(path, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  await store.put(path, answer.clone());
  if (!/html|javascript/.test(answer.headers.get('Content-Type') ?? '')) return [];
  return [...(await answer.text()).matchAll(FILES)].map(([, file = '']) => new URL(file, new URL(path, location.href)).pathname);
}

/** Keeps the pages and all that they need. */
async function keep(pages: readonly string[], say: (text: string) => void) {
  const store = await caches.open(STORE);
  const wanted = new Set(pages); // grows while it is walked
  let done = 0;
  for (const path of wanted) {
    say(`Keeping ${(done += 1)} of ${wanted.size} …`);
    for (const file of await keepOne(store, path)) wanted.add(file);
  }
}

function start(root: HTMLElement) {
  const { worker = '', scope = '/', pages = '' } = root.dataset;
  const status = root.querySelector('[role=status]') as HTMLElement;
  const buttons = root.querySelector('.keep-buttons') as HTMLElement;
  const remove = buttons.querySelector('[value=remove]') as HTMLButtonElement;
  const say = (text: string) => (status.textContent = text);
  if (!('serviceWorker' in navigator) || !('caches' in window)) {
    say('This browser cannot keep pages; you can print them or save them instead.');
    return;
  }
  const own = async () => (await navigator.serviceWorker.getRegistrations()).find((one) => new URL(one.scope).pathname === scope);

  const actions: Record<string, () => Promise<unknown>> = {
    async keep() {
      await navigator.serviceWorker.register(worker, { scope });
      await keep(pages.split(' '), say);
      remove.hidden = false;
      say('Kept. You can read the articles, themes and lists without a connection.');
    },
    async remove() {
      await (await own())?.unregister();
      await caches.delete(STORE);
      remove.hidden = true;
      buttons.querySelector('button')?.focus();
      say('Removed. Nothing of this site is kept in your browser.');
    },
  };
  buttons.addEventListener('click', ({ target }) => {
    const action = target instanceof HTMLButtonElement ? actions[target.value] : undefined;
    action?.().catch(() => say('That did not work: the connection broke off, or this browser does not allow it.'));
  });
  buttons.hidden = false;
  void own().then((registration) => {
    if (registration) say('This site is kept for reading offline.');
    remove.hidden = !registration;
  });
}

document.querySelectorAll<HTMLElement>('.keep').forEach(start);
export {};
