import type { Element, Nodes, Parents, Root } from 'hast';
import { eachElement } from './elements.ts';

/** Attributes that name other elements by their ids. */
const REFERENCES = ['ariaLabelledBy', 'ariaDescribedBy', 'htmlFor', 'headers'];

const isScope = (node: Nodes): node is Element => node.type === 'element' && typeof node.properties['dataScope'] === 'string';

/** Ids inside an element, those of scopes within it left out. */
function walk(node: Parents, touch: (element: Element) => void): void {
  for (const child of node.children) {
    if (child.type !== 'element' || isScope(child)) continue;
    touch(child);
    walk(child, touch);
  }
}

function prefixIds(scope: Element, prefix: string): void {
  const own = new Set<string>();
  walk(scope, ({ properties }) => void (properties['id'] && own.add(String(properties['id']))));
  const renamed = (id: string) => (own.has(id) ? `${prefix}--${id}` : id);
  walk(scope, ({ properties }) => {
    if (properties['id']) properties['id'] = renamed(String(properties['id']));
    for (const name of REFERENCES) {
      const value = properties[name];
      if (Array.isArray(value)) properties[name] = value.map((id) => renamed(String(id)));
      else if (typeof value === 'string') properties[name] = renamed(value);
    }
    for (const name of ['href', 'xLinkHref'] as const) {
      const value = properties[name];
      if (typeof value === 'string' && value.startsWith('#')) properties[name] = `#${renamed(value.slice(1))}`;
    }
    const fill = properties['fill'];
    if (typeof fill === 'string') properties['fill'] = fill.replace(/^url\(#(.+)\)$/, (_, id: string) => `url(#${renamed(id)})`);
  });
}

/**
 * Headings inside a scope go down by as many levels as `data-shift` says, so that bookmarks nest; sections of a page become divisions, as
 * every article has one called "Key points".
 */
function lower(scope: Element, by: number): void {
  walk(scope, (node) => {
    if (by && node.tagName === 'section') {
      node.tagName = 'div';
      delete node.properties['ariaLabelledBy'];
    }
    const level = /^h([1-6])$/.exec(node.tagName)?.[1];
    if (level) node.tagName = `h${Math.min(6, Number(level) + by)}`;
  });
}

/** In each `<section data-scope="x" data-shift="1">` ids get the prefix `x--` and headings go down: two articles may share an id. */
export function scopeIds(tree: Root): void {
  eachElement(tree, (node) => {
    if (!isScope(node)) return undefined;
    prefixIds(node, String(node.properties['dataScope']));
    lower(node, Number(node.properties['dataShift'] ?? 0));
    return undefined;
  });
}

/** A link to a page that is part of the document (`data-path` of a scope) leads to it here; others stay links to the site. */
export function joinLinks(tree: Root, base: string): void {
  const ids = new Set<string>();
  const scopes = new Map<string, { scope: string; id: string }>();
  eachElement(tree, ({ properties }) => {
    if (properties['id']) ids.add(String(properties['id']));
    const { dataPath: path, dataScope: scope } = properties;
    if (path && scope) scopes.set(base + String(path), { scope: String(scope), id: String(properties['id']) });
    return undefined;
  });
  eachElement(tree, ({ tagName, properties }) => {
    if (tagName !== 'a' || typeof properties['href'] !== 'string') return undefined;
    const [, path = '', fragment] = /^([^#]+)(?:#(.+))?$/.exec(properties['href']) ?? [];
    const target = scopes.get(path);
    const id = fragment ? `${target?.scope}--${fragment}` : target?.id;
    if (target && id && ids.has(id)) properties['href'] = `#${id}`;
    return undefined;
  });
}
