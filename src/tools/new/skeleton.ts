import { Document, isMap, isSeq, visit, type Node, type Scalar, type YAMLMap } from 'yaml';
import type { JsonSchema } from '#features/open-data/json-schema.ts';
import { COLLECTIONS } from '#model/collections.ts';
import { isRecord } from '#integrity/values.ts';
import { entrySchema } from '../field-schemas.ts';
import { fields, type Wanted } from './values.ts';

/** The sentence on each field as a comment above it. */
function comment(node: Node | null | undefined, schema: JsonSchema | undefined): void {
  if (isSeq(node)) for (const item of node.items.slice(0, 1)) comment(item as Node, schema?.items);
  if (!isMap(node)) return;
  for (const { key, value } of (node as YAMLMap<Scalar<string>, Node>).items) {
    const part = schema?.properties?.[key.value];
    if (part?.description && key.value !== 'id') key.commentBefore = ` ${part.description}`;
    comment(value, part);
  }
}

/** Fields as YAML, each with the sentence that says what it is. */
function yaml(value: unknown, schema: JsonSchema): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  comment(document.contents, schema);
  visit(document, {
    // A day without quotes would be a moment in time.
    Scalar: (_, node) => void (/^\d{4}-\d\d-\d\d$/.test(String(node.value)) && (node.type = 'QUOTE_DOUBLE')),
  });
  return document.toString({ lineWidth: 0, defaultStringType: 'PLAIN' });
}

/** The text of a new article or page: two paragraphs that pass, and say what a paragraph needs. */
const body = ({ content }: Wanted) => {
  const source = content.of('sources')[0]?.id;
  return `Write the first paragraph. It cites at least one source, and its last word is its address.[^${source}] ^first-paragraph

## A heading

Write on. Name things with components: the help is in .github/CONTRIBUTING.md.[^${source}] ^second-paragraph
`;
};

/** A new entry as its file has it: the whole file, or what comes at the end of a list. */
export function skeleton(wanted: Wanted): string {
  const schema = entrySchema(wanted.collection);
  const { path } = COLLECTIONS[wanted.collection];
  const value = fields(schema, '', wanted);
  if (path.endsWith('.json')) return JSON.stringify(value, null, 2);
  if (path.endsWith('.yaml')) return `\n${yaml([value], { items: schema })}`;
  const written = yaml(value, schema);
  return path.startsWith('teaching/') ? written : `---\n${written}---\n\n${body(wanted)}`;
}

/** The quiz of a new article, as the list of quizzes has it. */
export function quizFor(wanted: Wanted): string {
  const quiz = { ...wanted, collection: 'quizzes' as const };
  const schema = entrySchema('quizzes');
  const [first] = (fields(schema, '', quiz) as { items: object[] }).items;
  const items = ['one', 'two', 'three', 'four'].map((number) => ({ ...first, id: `question-${number}`, block: 'first-paragraph' }));
  return `\n${yaml([{ id: wanted.id, items }], { items: schema })}`;
}

/** The question to weigh on a new article, as the list of them has it. */
export function weighingFor(wanted: Wanted): string {
  const schema = entrySchema('weighing');
  const made = fields(schema, '', { ...wanted, collection: 'weighing' }) as object;
  return `\n${yaml([{ ...made, id: wanted.id }], { items: schema })}`;
}

/** Every text of an example as something to write; what it rests on stays, so that it passes. */
function unwritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unwritten);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, key === 'text' ? 'Write: a sentence.' : unwritten(part)]));
}

/** The brief of a new article or theme, as the list of briefs has it: that of another one with nothing written yet. */
export function briefFor({ collection, id, today, content }: Wanted): string {
  const subject = COLLECTIONS[collection].noun;
  const example = content.of('briefs').find(({ data }) => data[subject]);
  if (!example) return '';
  const brief = { ...(unwritten(example.data) as object), id: `brief-${id}`, [subject]: id, updated: today };
  return `\n${yaml([brief], { items: entrySchema('briefs') })}`;
}
