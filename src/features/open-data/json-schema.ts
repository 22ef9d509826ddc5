import { z } from 'astro/zod';
import type { Docs } from './field-docs.ts';

/** The parts of a JSON Schema that we read and write (https://json-schema.org/draft/2020-12). */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  title?: string;
  description?: string;
  type?: string;
  enum?: unknown[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  [keyword: string]: unknown;
}

/** The schema with the comment of each field as its description. */
export function describe(schema: JsonSchema, { text, fields }: Docs): JsonSchema {
  const described: JsonSchema = { ...(text && { description: text }), ...schema };
  const inside = (part: JsonSchema) => describe(part, { fields });
  if (schema.properties) {
    const entries = Object.entries(schema.properties);
    described.properties = Object.fromEntries(entries.map(([name, part]) => [name, describe(part, fields[name] ?? { fields: {} })]));
  }
  if (schema.items) described.items = inside(schema.items);
  for (const key of ['anyOf', 'oneOf'] as const) if (schema[key]) described[key] = schema[key].map(inside);
  return described;
}

/** A JSON Schema made from a zod schema and the comments in its source. `list` makes it the schema of a list of such entries. */
export function jsonSchema(type: z.ZodType, docs: Docs, about: { id: string; title: string; list: boolean }): JsonSchema {
  const { $schema, ...entry } = z.toJSONSchema(type) as JsonSchema;
  const described = describe(entry, docs);
  return { $schema, $id: about.id, title: about.title, ...(about.list ? { type: 'array', items: described } : described) };
}

/** A type in a word or two for people: "text", "list of text", "number", "one of: high, medium, low". */
export function typeInWords({ type, enum: values, items, anyOf, oneOf, properties, const: only }: JsonSchema): string {
  if (only !== undefined) return JSON.stringify(only);
  if (values) return `one of: ${values.join(', ')}`;
  if (type === 'array') return items && typeInWords(items) !== 'group' ? `list of ${typeInWords(items)}` : 'list';
  const choices = anyOf ?? oneOf;
  if (choices) return [...new Set(choices.map(typeInWords))].join(' or ');
  if (properties ?? type === 'object') return 'group';
  return { string: 'text', integer: 'whole number', number: 'number', boolean: 'true or false', null: 'null' }[type ?? ''] ?? 'anything';
}
