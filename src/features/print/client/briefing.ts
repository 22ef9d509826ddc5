/** Print documents: ticks the boxes as the address asks, `?part=map&part=timeline&look=large`. An address without parts means all. */
const query = new URLSearchParams(location.search);
const chosen = { with: query.getAll('part'), look: query.getAll('look') };

for (const box of document.querySelectorAll<HTMLInputElement>('.paper-options [type="checkbox"]')) {
  const [kind = '', ...id] = box.id.split('-');
  const list = kind === 'look' ? chosen.look : chosen.with;
  if (kind === 'look' || list.length > 0) box.checked ||= list.includes(id.join('-'));
  if (kind === 'with' && list.length > 0) box.checked = list.includes(id.join('-'));
}
