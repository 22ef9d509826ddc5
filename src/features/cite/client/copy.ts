/** Copy buttons: one beside each citation. One press copies it, with its italics where the program takes them, and says so. */

/** Copies formatted text, or plain text where the browser has no more. */
async function copy(source: HTMLElement): Promise<void> {
  const text = source.textContent ?? '';
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
  const blob = (type: string, content: string) => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', source.innerHTML) }),
  ]);
}

function addButton(source: HTMLElement, status: HTMLElement) {
  const what = source.dataset.copy ?? '';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'is-copy';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', `Copy: ${what}`);
  button.addEventListener('click', async () => {
    status.textContent = ''; // so that the same words are read out a second time
    try {
      await copy(source);
      status.textContent = `Copied: ${what}`;
    } catch {
      getSelection()?.selectAllChildren(source);
      status.textContent = 'Copying is not allowed here; the citation is selected for you to copy';
    }
  });
  source.after(button);
}

for (const box of document.querySelectorAll<HTMLElement>('.copies')) {
  const status = box.querySelector<HTMLElement>(':scope > [role="status"]');
  if (status) box.querySelectorAll<HTMLElement>('[data-copy]').forEach((source) => addButton(source, status));
}
