import { writeState } from '#core/atlas/atlas-state.ts';
import type { Atlas } from './atlas.ts';

/** Keeps the code to embed in step with what is shown, and copies it. */
export function offerEmbeds(atlas: Atlas): void {
  const { t } = atlas;
  for (const field of document.querySelectorAll<HTMLTextAreaElement>('.embed-code textarea')) {
    const drawn = field.value;
    const write = () => {
      const query = writeState(atlas.state).replaceAll('&', '&amp;');
      field.value = drawn.replace(/(src="[^"?]*)"/, `$1${query}"`);
    };
    atlas.follow(write);
    field.closest('details')?.addEventListener('toggle', write);

    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: t('client.copy.button') });
    button.addEventListener('click', async () => {
      write();
      try {
        await navigator.clipboard.writeText(field.value);
        said.textContent = ` ${t('client.atlas.copied')}`;
      } catch {
        field.select();
        said.textContent = ` ${t('client.atlas.refused')}`;
      }
    });
    field.after(button, said);
  }
}
