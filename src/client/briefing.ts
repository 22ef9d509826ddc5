/** Print documents: ticks the boxes as the address asks (`?without=questions&look=large`); on the chooser, makes that address. */
const box = (id: string) => document.getElementById(id) as HTMLInputElement | null;

function choose(): void {
  const query = new URLSearchParams(location.search);
  for (const id of query.getAll('without')) {
    const part = box(`with-${id}`);
    if (part) part.checked = false;
  }
  for (const id of query.getAll('look')) {
    const look = box(`look-${id}`);
    if (look) look.checked = true;
  }
}

choose();
