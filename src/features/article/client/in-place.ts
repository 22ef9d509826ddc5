import css from './parts/in-place.css?inline';

/**
 * Opens what a link of a text leads to in place: notes, a name or term, a claim beside the record. Nothing moves; Escape closes it, and
 * so does a press beside it. Inside of what has opened one more may open. Without this module the links are links.
 */

/** What can be shown apart from its surroundings. */
const SHOWN = '.cited-notes, .explained dl > div, .claims li';

/** A box for what is opened; made once, as the browser shows it above everything. */
function box(parent: HTMLElement): HTMLElement {
  const made = Object.assign(document.createElement('div'), { className: 'in-place', popover: 'auto', tabIndex: -1 });
  made.setAttribute('role', 'dialog');
  parent.append(made);
  return made;
}

/** A copy without ids, as each must stand once, and with folded notes open. */
function copyOf(shown: Element): DocumentFragment {
  const copy = document.createDocumentFragment();
  copy.append(...[...shown.childNodes].map((node) => node.cloneNode(true)));
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  const summary = copy.querySelector('summary');
  if (summary) {
    const heading = document.createElement('p');
    heading.className = 'label';
    heading.append(...summary.childNodes);
    summary.replaceWith(heading);
  }
  return copy;
}

/** What a link of this page leads to, if it can be shown in place. */
function shownBy(link: HTMLAnchorElement): Element | undefined {
  const own = link.pathname === location.pathname ? link.hash.slice(1) : '';
  const target = document.getElementById(link.dataset['note'] ?? own);
  return target?.matches(SHOWN) ? target : undefined;
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);

const outer = box(document.body);
const inner = box(outer);

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const shown = shownBy(link);
  if (!shown) {
    if (link.closest('.in-place') && link.hash && link.pathname === location.pathname) outer.hidePopover(); // on the way back to the text
    return;
  }
  event.preventDefault();
  const place = outer.contains(link) ? inner : outer;
  place.hidePopover();
  if (place === outer) outer.replaceChildren(copyOf(shown), inner);
  else inner.replaceChildren(copyOf(shown));
  place.ariaLabel = (place.querySelector('.label, dt, h3')?.textContent ?? '').trim();
  place.classList.toggle('in-margin', link.closest('.cited > :not(.cited-notes)') !== null);
  place.showPopover({ source: link });
  place.focus();
});
