import { syllabus, type Format, type ReadingItem } from '#core/syllabus.ts';

/** The reading-list builder: takes its form out of the template, and keeps one list of what is ticked, dated texts in order first. */
const inWords = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Finds a part of the form; the template always has it. */
function part<T extends Element>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`the reading-list builder has no ${selector}`);
  return found;
}

function line(row: HTMLElement) {
  const { kind = '', title = '', url = '', updated = '', minutes = '0' } = row.dataset;
  const { site = '' } = part<HTMLElement>(document, '.builder').dataset;
  const item: ReadingItem = { kind, title, site, url, updated, minutes: Number(minutes) };
  const tick = part<HTMLInputElement>(row, '[type="checkbox"]');
  const date = part<HTMLInputElement>(row, '[type="date"]');
  date.addEventListener('change', () => (tick.checked ||= date.value !== ''));
  return { item, tick, date };
}

function start(builder: HTMLElement) {
  builder.append(part<HTMLTemplateElement>(builder, 'template').content.cloneNode(true));
  part(builder, '.without').remove();
  const form = part<HTMLElement>(builder, '.builder-form');
  const output = part<HTMLTextAreaElement>(form, 'textarea');
  const status = part<HTMLElement>(form, '[role="status"]');
  const format = part<HTMLSelectElement>(form, 'select');
  const copy = part<HTMLButtonElement>(form, 'button');
  const lines = [...form.querySelectorAll<HTMLElement>('[data-url]')].map(line);

  const write = () => {
    const chosen = lines.filter(({ tick }) => tick.checked).sort((a, b) => (a.date.value || '9999').localeCompare(b.date.value || '9999'));
    const dated = chosen.map(({ item, date }) => ({ item, due: date.value && inWords.format(new Date(`${date.value}T00:00Z`)) }));
    output.value = dated.length ? syllabus(dated, format.value as Format) : '';
    copy.disabled = dated.length === 0;
    status.textContent = dated.length === 1 ? '1 text in your list' : `${dated.length} texts in your list`;
  };
  form.addEventListener('change', write);
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(output.value);
      status.textContent = 'Your reading list is copied';
    } catch {
      output.select();
      status.textContent = 'Copying is not allowed here; the list is selected for you to copy';
    }
  });
  write();
}

document.querySelectorAll<HTMLElement>('.builder').forEach(start);
