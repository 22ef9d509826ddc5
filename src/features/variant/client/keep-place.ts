/** Leads the links to other forms of a page to the place and the view that its address names: the same ids and states hold in all of them. */
function keepPlace(link: HTMLAnchorElement): void {
  const to = new URL(link.href);
  to.search = location.search;
  to.hash = location.hash;
  link.href = to.href;
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('.forms a[hreflang]')) {
  // Before the link is followed, in whatever way: the place may have changed since the last time.
  for (const use of ['pointerover', 'focus', 'click']) link.addEventListener(use, () => keepPlace(link));
  keepPlace(link);
}
