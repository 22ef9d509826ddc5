/** Copy buttons: one beside each citation. One press copies it, with its italics where the program takes them, and says so. */

import { clientWords } from '#ui/client/words.ts';
import type { Words } from '#core/words.ts';

/** Copies formatted text, or plain text where the browser has no more. */
async function copy(source: HTMLElement): Promise<void> {
  const text = source.textContent ?? '';
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
  const blob = (type: string, content: string) => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', source.innerHTML) }),
  ]);
}

function addButton(source: HTMLElement, status: HTMLElement, t: Words) {
  const what = source.dataset.copy ?? '';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'is-copy';
  button.textContent = t('client.copy.button');
  button.setAttribute('aria-label', t('client.copy.label', { what }));
  button.addEventListener('click', async () => {
    status.textContent = ''; // so that the same words are read out a second time
    try {
      await copy(source);
      status.textContent = t('client.copy.done', { what });
    } catch {
      getSelection()?.selectAllChildren(source);
      status.textContent = t('client.copy.refused');
    }
  });
  source.after(button);
}

const t = await clientWords();
for (const box of document.querySelectorAll<HTMLElement>('.copies')) {
  const status = box.querySelector<HTMLElement>(':scope > [role="status"]');
  if (status) box.querySelectorAll<HTMLElement>('[data-copy]').forEach((source) => addButton(source, status, t));
}
