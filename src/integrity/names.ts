import type { NameOf } from '#core/prose.ts';
import type { Content } from './entry.ts';
import { COMPONENTS } from '#model/references.ts';

/** What components print that have no words of their own, looked up in the content: both names of a place, the name of a person … */
export function namesIn(content: Content): NameOf {
  return (component, id) => {
    const collection = COMPONENTS[component];
    const data = collection && content.byId(collection).get(id)?.data;
    if (!data) return undefined;
    const names = [data['name'] ?? data['term'] ?? data['title'], data['altName']];
    return [...new Set(names.filter((name) => typeof name === 'string'))].join('/');
  };
}
